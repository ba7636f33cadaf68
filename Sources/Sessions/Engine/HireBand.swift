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
}
