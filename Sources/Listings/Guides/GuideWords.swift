/// What is said of guides in several places.
public enum GuideWords {
  /// What stands for structures that are not listed since they may be no plans of a sitting.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - isAll: whether nothing else is listed.
  ///   - command: what lists them.
  /// - Returns: one line, without its ending.
  public static func folded(_ count: Int, isAll: Bool = false, in command: String) -> String {
    "\(count)\(isAll ? "" : " more") that may not be a sitting: `\(command)`"
  }
}
