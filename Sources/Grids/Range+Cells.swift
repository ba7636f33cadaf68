extension Range where Bound == Int {
  /// The rows or columns from one up to another; empty when that lies before it.
  ///
  /// `..<` traps there, and on a small screen what has no room lies before its own start.
  public static func cells(_ first: Int, upTo end: Int) -> Range<Int> { first..<Swift.max(first, end) }
}
