/// How documents write a part of a whole: "20%", "15-20 %", "20% of the time".
///
/// Rule: [share].
enum ShareNotation {
  private static let wholes = Vocabulary.list(.wholes).map { " " + $0 }
  private static let wholeOpenings = Vocabulary.list(.wholeOpenings).map { " " + $0 }

  /// Reads a share; `nil` when the text is none.
  static func share(_ text: String) -> WrittenTime.Share? {
    guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "%")), text.utf8.count <= 40 else {
      return nil
    }
    let after = text[text.index(after: sign)...].lowercased()
    guard after.isEmpty || wholes.contains(after) || wholeOpenings.contains(where: after.hasPrefix)
    else { return nil }
    guard let tokens = TimeToken.tokens(in: text[..<sign]) else { return nil }
    let parts = tokens.filter { $0 != .about }
    let numbers = parts.compactMap(\.number)
    guard let low = numbers.first, let high = numbers.last else { return nil }
    let isRange = parts.count == 3 && numbers.count == 2 && parts[1] == .dash
    return parts.count == 1 || isRange ? share(low, high) : nil
  }

  private static func share(_ low: Double, _ high: Double) -> WrittenTime.Share? {
    guard low > 0, low <= high, high <= 100 else { return nil }
    return WrittenTime.Share(low: low, high: high)
  }
}
