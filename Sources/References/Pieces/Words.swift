import Texts

/// The words of a text, for rules that look for some of them.
enum Words {
  /// The words of the first bytes of a text, in small letters.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - limit: how many bytes are looked at.
  /// - Returns: the words, in order.
  static func of(_ text: String, limit: Int = 160) -> [String] {
    var text = text
    return text.withUTF8 { words(in: $0.prefix(limit)) }
  }

  /// The first of them; `nil` when there is none.
  static func first(of text: String, limit: Int) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let rest = bytes.prefix(limit).drop { !isWord($0) }
      return rest.isEmpty ? nil : small(rest.prefix(while: isWord))
    }
  }

  /// The last word of a text; `nil` when there is none.
  static func last(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard let end = bytes.lastIndex(where: isWord) else { return nil }
      let start = bytes[...end].lastIndex { !isWord($0) }.map { $0 + 1 } ?? bytes.startIndex
      return small(bytes[start...end])
    }
  }

  /// What stands behind a label that begins a text, whatever the case of its letters; `nil` when the
  /// text begins otherwise.
  static func behind(_ label: String, in text: String) -> Substring? {
    guard text.utf8.count > label.utf8.count, let first = text.utf8.first,
      let letter = label.utf8.first, first | 0x20 == letter | 0x20
    else { return nil }
    let start = text.prefix(label.count)
    return start.lowercased() == label ? text[start.endIndex...] : nil
  }

  /// Whether the words of a phrase stand in a text one behind the other.
  static func hold(_ words: [String], _ phrase: [String]) -> Bool {
    guard let first = phrase.first, phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains {
      words[$0] == first && words[$0...].starts(with: phrase)
    }
  }

  private static func words(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    var words: [String] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    var rest = bytes
    while let start = rest.firstIndex(where: isWord) {
      let word = rest[start...].prefix(while: isWord)
      words.append(small(word))
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func small(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    if word.contains(where: { $0 >= 0x80 }) {
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    return String(unsafeUninitializedCapacity: word.count) { buffer in
      for (place, byte) in word.enumerated() {
        buffer[place] = isCapital(byte) ? byte | 0x20 : byte
      }
      return word.count
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || byte.isDigit || byte >= 0x80
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
