import Texts

/// A tag as it is written.
public enum TagText {
  /// The tag that a text means: without spaces around it and without `#` before it.
  ///
  /// - Returns: `nil` when nothing is left.
  public static func tag(_ text: String) -> String? {
    let tag = text[...].trimmed.utf8.drop { $0 == UInt8(ascii: "#") }
    let bare = Substring(tag).trimmed
    return bare.isEmpty ? nil : String(bare)
  }

  /// Whether a text is the tag that it means.
  static func isTag(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first != UInt8(ascii: "#") && ![0x20, 0x09].contains(first)
      && ![0x20, 0x09].contains(last)
  }

  /// The tags of a text in which commas part them.
  static func tags(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { tag(String(Substring($0))) }
  }
}
