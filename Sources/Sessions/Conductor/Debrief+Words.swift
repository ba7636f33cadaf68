extension Debrief {
  /// A score as a number: "3", "2.5".
  public static func digits(_ points: Double) -> String {
    let halves = Int((points * 2).rounded())
    return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
  }
}
