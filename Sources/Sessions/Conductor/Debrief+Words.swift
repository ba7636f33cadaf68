extension Debrief {
  /// A score as a number: "3", "2.5".
  public static func digits(_ points: Double) -> String {
    let halves = Int((points * 2).rounded())
    return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
  }

  /// A score in words: "hire", "between no hire and hire".
  public static func words(_ points: Double) -> String {
    let bands = HireBand.allCases.sorted { $0.points < $1.points }
    let near = bands.filter { abs($0.points - points) < 1 }.map(\.rawValue)
    guard near.count > 1 else { return near.first ?? "" }
    return "between \(near.joined(separator: " and "))"
  }
}
