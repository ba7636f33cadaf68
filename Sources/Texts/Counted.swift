/// So many of something, in words.
public enum Counted {
  /// "1 session", "3 sessions"; "1 file was", "2 files were".
  ///
  /// - Parameters:
  ///   - number: how many.
  ///   - one: what stands behind the number 1.
  ///   - several: what stands behind all others; `nil` when it has an "s" more.
  /// - Returns: the number with its words.
  public static func text(_ number: Int, _ one: String, _ several: String? = nil) -> String {
    "\(number) \(number == 1 ? one : several ?? one + "s")"
  }
}
