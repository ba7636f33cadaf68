/// Tells what of a text a terminal may be sent as it is, scalar by scalar.
struct PrintableText {
  /// What a scalar is.
  enum Verdict {
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

  /// Whether a text is nothing but ASCII that can be printed, line ends and tabs.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }
  }

  /// Judges the next scalar of the text.
  mutating func take(_ scalar: Unicode.Scalar) -> Verdict {
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
