/// What is said of guides in several places.
public enum GuideWords {
  /// What stands for structures that are not listed since they may be no plans of a sitting.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - command: what lists them.
  /// - Returns: one line, without its ending.
  public static func folded(_ count: Int, in command: String) -> String {
    "\(count) more that may not be a sitting: `\(command)`"
  }
}
