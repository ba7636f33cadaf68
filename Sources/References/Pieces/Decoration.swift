/// The signs around a text that say nothing.
///
/// Rule: [drawn].
enum Decoration {
  /// The text without signs that only decorate it: markers, boxes, emphasis, spaces, and a colon or
  /// dash at its end.
  static func trimmed(_ text: some StringProtocol) -> String {
    trimming(text).map { String($0) } ?? ""
  }

  /// Whether a text is nothing but such signs.
  static func isBare(_ text: some StringProtocol) -> Bool { trimming(text) == nil }

  /// The same without a copy; `nil` when nothing is left.
  static func trimming<Text: StringProtocol>(_ text: Text) -> Text.SubSequence? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !leads($0) }),
      let end = scalars.lastIndex(where: { !trails($0) }), start <= end
    else { return nil }
    return text[start...end]
  }

  /// Whether a scalar before a title is decoration: a marker, a line of a box, emphasis or emoji.
  static func leads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "-", "–", "—", ":", "·", "•", "◦", "‣", "→", "↳", "|", ">": true
    default: isBlank(scalar) || isDrawn(scalar) || isPicture(scalar) || isCircled(scalar)
    }
  }

  /// Whether a scalar after a title is decoration.
  static func trails(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "-", "–", "—", ":", ";", ",", "。", "，", "·", "•", "|", "→", "=": true
    default: isBlank(scalar) || isDrawn(scalar) || isPicture(scalar)
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}", "\u{200B}", "\u{FEFF}": true
    default: false
    }
  }

  /// Lines, blocks and geometric shapes, of which boxes, trees and bullets are drawn.
  static func isDrawn(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x25FF).contains(scalar.value) }

  /// A circled number such as "①", which only numbers what follows.
  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x249B).contains(scalar.value)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0x23E9...0x23FA, 0x1F000...0x1FAFF, 0xFE0F, 0x20E3,
      0x200D:
      true
    default: false
    }
  }
}
