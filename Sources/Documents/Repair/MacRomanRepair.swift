/// Undoes one common accident: UTF-8 text that was once decoded as Mac Roman ("√©" for "é").
///
/// Characters that, written as Mac Roman bytes, are exactly one valid UTF-8 sequence of several
/// bytes are replaced by the character that sequence stands for. Sequences that follow one another
/// are a run. Ordinary text holds such characters too («é, “É, √π), so a sequence of two bytes is
/// repaired only
/// - when its run holds more than one sequence, or
/// - when it begins with "¬", which no word has before a letter or sign, or
/// - when it begins with "√" and does not read as mathematics: what follows is no mathematical
///   sign, or a letter stands directly before or after.
///
/// Sequences of three and four bytes are always repaired.
public struct MacRomanRepair: Hashable, Sendable {
  /// The text, repaired.
  public let text: String
  /// How many runs were repaired.
  public let count: Int
  /// The line of the first repaired run, from 1; `nil` when there was none.
  public let firstLine: Int?

  /// Repairs a text.
  ///
  /// - Parameter text: any text.
  /// - Returns: the repaired text and what was done; the same text when nothing was wrong.
  public static func repaired(_ text: String) -> MacRomanRepair {
    var text = text
    let scanned = text.withUTF8 { bytes in
      var scanner = MacRomanScanner()
      scanner.scan(bytes)
      return scanner
    }
    guard let output = scanned.output else {
      return MacRomanRepair(text: text, count: 0, firstLine: nil)
    }
    return MacRomanRepair(
      text: String(decoding: output, as: UTF8.self), count: scanned.count,
      firstLine: scanned.firstLine)
  }
}
