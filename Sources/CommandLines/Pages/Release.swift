/// Which program this is.
///
/// CHANGELOG.md says the same, and a test holds both together.
public enum Release {
  /// The version of the program.
  public static let version = "0.1.0"
  /// The day of the version, as 2026-10-01.
  public static let date = "2026-11-29"
}
