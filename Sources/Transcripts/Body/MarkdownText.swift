/// User text on one line of Markdown that shows it as it was typed, and back.
public enum MarkdownText {
  /// Writes text so that it stands on one line and no renderer takes it for markup.
  ///
  /// - Parameter text: any text.
  /// - Returns: one line; ``decode(_:)`` gives the text back exactly.
  public static func encode(_ text: String) -> String {
    if isHarmless(text) { return text }
    let scalars = Array(text.unicodeScalars)
    // "1. " at the start would be a list.
    let listEnd = scalars.prefix { $0.isASCII && $0.properties.numericType != nil }.endIndex
    var line = ""
    line.reserveCapacity(text.utf8.count + 8)
    for (index, scalar) in scalars.enumerated() {
      let isEntity = scalar == "&" && isEntity(scalars[(index + 1)...])
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\n" {
        line += "<br>"
      } else if isReference(scalar) || scalar == " " && (before == nil || after == nil) {
        line += "&#\(scalar.value);"
      } else {
        let isList = index == listEnd && index > 0 && (scalar == "." || scalar == ")")
        if isEntity || isList || isMarkup(scalar, before, after) { line += "\\" }
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Whether text is of letters, digits, spaces and a few signs alone, as most of it is.
  private static func isHarmless(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first > 0x40, last != 0x20 else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
        UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
  }

  /// Gives back what ``encode(_:)`` wrote; text that a person typed is taken as it stands.
  static func decode(_ line: some StringProtocol) -> String {
    guard line.utf8.contains(where: { $0 == 0x5C || $0 == 0x26 || $0 == 0x3C }) else {
      return String(line)
    }
    var rest = Array(line.unicodeScalars)[...]
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\\", let next = rest.first, isPunctuation(next) {
        text.append(next)
        rest.removeFirst()
      } else if scalar == "<", rest.starts(with: "br>".unicodeScalars) {
        text.append("\n")
        rest.removeFirst(3)
      } else if scalar == "&", let (value, length) = reference(rest) {
        text.append(value)
        rest.removeFirst(length)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Whether a scalar would be invisible, or would end the line or turn its direction.
  private static func isReference(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", "~", "|": true
    case "_": !(isWord(before) && isWord(after))
    case "#": before == nil || after == nil
    case "+", "-", ">", "=": before == nil
    default: false
    }
  }

  /// Whether what follows an ampersand makes it an entity: "amp;", "#38;".
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix(40).prefix { isWord($0) || $0 == "#" }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Reads "#27;" after an ampersand.
  private static func reference(
    _ rest: ArraySlice<Unicode.Scalar>
  ) -> (Unicode.Scalar, length: Int)? {
    guard rest.first == "#", let end = rest.prefix(9).firstIndex(of: ";") else { return nil }
    let digits = String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end]))
    guard let value = UInt32(digits), let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, end - rest.startIndex + 1)
  }
}
