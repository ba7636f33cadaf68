/// The four-band answer to "would you hire?", which interviewers give for the whole interview.
public enum HireBand: String, CaseIterable, Hashable, Sendable {
  /// Without a doubt.
  case strongHire = "strong hire"
  /// Yes.
  case hire = "hire"
  /// No.
  case noHire = "no hire"
  /// By no means.
  case strongNoHire = "strong no hire"

  /// The band as a number, from 1 (strong no hire) to 4 (strong hire).
  public var points: Double {
    switch self {
    case .strongHire: 4
    case .hire: 3
    case .noHire: 2
    case .strongNoHire: 1
    }
  }

  /// Points in words: "hire", or "between no hire and hire".
  ///
  /// - Parameter points: from 1 to 4, in halves.
  /// - Returns: one band, or the two that it lies between.
  public static func text(_ points: Double) -> String {
    let bands = allCases.filter { abs($0.points - points) < 1 }.map(\.rawValue)
    return bands.count == 2 ? "between \(bands[1]) and \(bands[0])" : bands.first ?? ""
  }
}
