import Texts

/// The words of a text, for rules that look for some of them.
enum Words {
  /// The words of the first bytes of a text, in small letters as far as they are ASCII.
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
    String(unsafeUninitializedCapacity: word.count) { buffer in
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
