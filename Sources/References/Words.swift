/// The words of a text, for rules that look for some of them.
enum Words {
  /// The words of the first bytes of a text, in small letters as far as they are ASCII.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - limit: how many bytes are looked at.
  /// - Returns: the words, in order.
  static func of(_ text: String, limit: Int = 160) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8.prefix(limit) {
      if isWord(byte) {
        word.append(isCapital(byte) ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
