import Grids

extension Grid {
  /// Draws what comes in place of a screen: its keys where they are being explained, or a word where
  /// there is no room for it.
  ///
  /// - Parameters:
  ///   - help: the keys, explained; `nil` where they are not.
  ///   - name: what is said before "too small".
  /// - Returns: whether anything did.
  mutating func drawInstead(_ help: HelpView?, name: String = "") -> Bool {
    if let help {
      help.draw(on: &self, in: Area(size))
      return true
    }
    guard size.width < 20 || size.height < 5 else { return false }
    write("\(name)too small", row: 0, column: 0)
    return true
  }
}
