import Documents

/// A time that is itself the title: "First 5 minutes", "Last 5 minutes".
///
/// Rule: [first-minutes].
struct OrdinalTimeForm: LineForm {
  private static let words = Vocabulary.words(.ordinals)
  /// Those that one of them begins with.
  private static let letters = Vocabulary.initialBytes(.ordinals)

  func read(_ line: TextLine) -> TimedLine? {
    guard line.text.utf8.count <= 60,
      let letter = line.text.utf8.first(where: OrdinalTimeForm.mayBegin),
      OrdinalTimeForm.letters.contains(letter), line.text.utf8.contains(where: \.isDigit)
    else { return nil }
    let title = TitleText.phase(line.text)
    guard let space = title.firstIndex(of: " "),
      OrdinalTimeForm.words.contains(title[..<space].lowercased()),
      let time = TimeNotation.time(title[space...])
    else { return nil }
    return TimedLine(title: title, time: .amount(time), place: .before)
  }

  /// Whether a byte may begin a word: a letter of ASCII, or the first byte of another of two bytes.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte < 0x80 ? byte | 0x20 >= UInt8(ascii: "a") : (0xC3...0xDF).contains(byte)
  }
}
