/// What a title says beyond its name: "so that all talk" of "Warm-up - so that all talk".
///
/// Rules: [first-sentence], [explained].
enum TitleDetail {
  /// A name that is longer is none, in bytes.
  private static let longestName = 200

  /// The name and what explains it; `nil` where a title is all name.
  static func parted(_ title: String) -> (name: String, detail: String)? {
    let utf8 = title.utf8
    for place in utf8.prefix(longestName).indices where mayPart(utf8[place]) {
      guard let end = end(at: place, in: title) else { continue }
      let name = Decoration.trimmed(title[..<place])
      let detail = Decoration.trimmed(title[end...])
      guard !name.isEmpty, !detail.isEmpty else { continue }
      return (name, detail)
    }
    return nil
  }

  private static func mayPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "|") || byte == 0xE2 || byte == 0xE3
  }

  /// Where the detail begins when the name ends at a place; `nil` when it does not end there.
  private static func end(at place: String.Index, in title: String) -> String.Index? {
    let sign = title.unicodeScalars[place]
    let end = title.unicodeScalars.index(after: place)
    let rest = title[end...]
    if sign == "。" { return end }
    guard rest.utf8.first == 32 else { return nil }
    switch sign {
    // The columns of a line that is no row of a table.
    case "|": return title[..<place].last == " " ? end : nil
    case ".":
      // A word of up to three letters before the full stop is a short form, as that of a doctor.
      let word = title[..<place].split(separator: " ").last ?? ""
      return word.count > 3 && rest.split(separator: " ", maxSplits: 2).count > 2 ? end : nil
    case ":": return isName(title[..<place]) && explains(rest) ? end : nil
    case "-", "–", "—":
      return title[..<place].last == " " && isName(title[..<place]) && explains(rest) ? end : nil
    default: return nil
    }
  }

  /// Whether a text is more than a letter, which is no name.
  private static func isName(_ text: Substring) -> Bool {
    text.utf8.prefix(3).count > 2 && !text.utf8.contains(UInt8(ascii: "("))
  }

  /// Whether a text goes on in small letters, or lists three things or more, and asks nothing.
  private static func explains(_ text: Substring) -> Bool {
    let plain = text.drop { $0 == " " }
    guard let first = plain.unicodeScalars.first, plain.utf8.last != UInt8(ascii: "?") else {
      return false
    }
    return first.properties.isLowercase || plain.utf8.count { $0 == UInt8(ascii: ",") } >= 2
  }
}
