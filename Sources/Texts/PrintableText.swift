/// Tells what of a text may be shown as it is, scalar by scalar.
public struct PrintableText {
  /// What a scalar is.
  public enum Verdict: Sendable {
    /// Anything that is nothing but shown.
    case printable
    /// One mark too many on the same character.
    case flood
    /// It drives a terminal, or turns or hides text.
    case unsafe
  }

  /// More marks in a row are a flood.
  ///
  /// Source: Unicode Standard Annex 15, stream-safe text format.
  private static let mostMarks = 30

  private var marks = 0

  /// Begins with a text.
  public init() {}

  /// Whether all of a text is printable.
  public static func isPrintable(_ text: String) -> Bool {
    var own = text
    if own.withUTF8(isPlain) { return true }
    var printable = PrintableText()
    return text.unicodeScalars.allSatisfy { printable.take($0) == .printable }
  }

  /// The text without control characters other than line ends and tabs, without marks that turn or
  /// hide text, and without floods of marks on one character.
  public static func cleaned(_ text: String) -> String {
    guard !isPrintable(text) else { return text }
    var printable = PrintableText()
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch printable.take(scalar) {
      case .printable: scalars.append(scalar)
      case .flood: break
      // The other half of a line end of Windows is no matter.
      case .unsafe: if scalar != "\r" { scalars.append("\u{FFFD}") }
      }
    }
    return String(scalars)
  }

  /// Whether a text is nothing but ASCII that can be printed, line ends, tabs, letters of Latin
  /// scripts and general punctuation, as most texts are.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = text[...]
    while let byte = rest.first {
      let next = rest.dropFirst().first ?? 0
      switch byte {
      case 0x20..<0x7F, 0x0A, 0x09: rest = rest.dropFirst()
      // From U+00AE to U+02FF.
      case 0xC2 where next >= 0xAE, 0xC3...0xCB: rest = rest.dropFirst(2)
      // From U+2010 to U+2027.
      case 0xE2 where next == 0x80 && (0x90...0xA7).contains(rest.dropFirst(2).first ?? 0):
        rest = rest.dropFirst(3)
      default: return false
      }
    }
    return true
  }

  /// Judges the next scalar of the text.
  public mutating func take(_ scalar: Unicode.Scalar) -> Verdict {
    switch scalar.value {
    case 0x20..<0x7F, 0x09, 0x0A, 0xAE..<0x300, 0x2010..<0x2028: break
    // Joiners make one picture of several; all else of the kind hides text or turns it around.
    case 0x200C, 0x200D: return takeMark()
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return takeMark()
      case .control, .format, .lineSeparator, .paragraphSeparator: return .unsafe
      default: break
      }
    }
    marks = 0
    return .printable
  }

  private mutating func takeMark() -> Verdict {
    marks = min(marks + 1, PrintableText.mostMarks + 1)
    return marks > PrintableText.mostMarks ? .flood : .printable
  }
}
