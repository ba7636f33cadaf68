import Structures
import Texts

/// A piece of HTML or SVG.
///
/// Names are literals of this program, and every text and value is escaped when it is written: what
/// a person wrote can never become markup. What is written is well-formed XML as well.
enum Markup: Sendable {
  /// Names and values, in order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// Text of whatever origin.
  case text(String)
  /// An element with a start and an end.
  case element(StaticString, Attributes, [Markup])
  /// An element that holds nothing and has no end.
  case void(StaticString, Attributes)
  /// Several pieces in a row.
  case group([Markup])
  /// Pieces as they are written already.
  case written([UInt8])
  /// A style sheet of this program's own.
  case style([UInt8])

  /// An element.
  init(_ name: StaticString, _ attributes: Attributes = [:], _ content: [Markup] = []) {
    self = .element(name, attributes, content)
  }

  /// An element with a text.
  init(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    self = .element(name, attributes, [.text(text)])
  }

  /// An element that holds nothing.
  init(void name: StaticString, _ attributes: Attributes = [:]) { self = .void(name, attributes) }

  /// The piece as it is written.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return bytes
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Markup.write(text, isValue: false, into: &bytes)
    case .written(let written): bytes += written
    case .group(let parts): for part in parts { part.write(into: &bytes) }
    case .void(let name, let attributes):
      Markup.write(name, attributes, into: &bytes)
      bytes += "/>".utf8
    case .element(let name, let attributes, let content):
      Markup.write(name, attributes, into: &bytes)
      bytes.append(UInt8(ascii: ">"))
      for part in content { part.write(into: &bytes) }
      bytes += "</".utf8
      name.withUTF8Buffer { bytes += $0 }
      bytes.append(UInt8(ascii: ">"))
      if Markup.isBlock(name) { bytes.append(UInt8(ascii: "\n")) }
    case .style(let rules):
      bytes += "<style>\n".utf8
      bytes += rules
      bytes += "</style>\n".utf8
    }
  }

  private static func write(
    _ name: StaticString, _ attributes: Attributes, into bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "<"))
    name.withUTF8Buffer { bytes += $0 }
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      key.withUTF8Buffer { bytes += $0 }
      bytes += "=\"".utf8
      write(value, isValue: true, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Whether a byte stands for itself in any text and value.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: byte >= 0x20
    }
  }

  /// Writes text so that nothing in it is taken for markup and nothing turns or hides what is
  /// around it.
  private static func write(_ text: String, isValue: Bool, into bytes: inout [UInt8]) {
    let text = PrintableText.cleaned(text).withoutNoncharacters
    // Most texts hold nothing that has to be escaped.
    guard !text.utf8.allSatisfy(isPlain) else { return bytes += text.utf8 }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case UInt8(ascii: "\n") where isValue, UInt8(ascii: "\t") where isValue: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a line may end behind an element without a space appearing on the page.
  private static func isBlock(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      ["section", "tr", "table", "figure", "svg", "p", "li", "details", "head", "g"].contains {
        $0.utf8.elementsEqual(name)
      }
    }
  }
}

extension String {
  /// The text without what neither HTML nor XML may hold.
  fileprivate var withoutNoncharacters: String {
    // All of them begin with one of these bytes.
    guard utf8.contains(where: { $0 >= 0xEF }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isNoncharacter =
        scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
      scalars.append(isNoncharacter ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

extension Markup: ExpressibleByStringInterpolation {
  /// A text.
  init(stringLiteral value: String) { self = .text(value) }
}
