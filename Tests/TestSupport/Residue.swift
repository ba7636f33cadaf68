/// What is left of bytes that a terminal was sent once text, and what may drive it, are taken away.
public enum Residue {
  /// What ncurses and the screen send to "xterm-256color": movements, erasing, scrolling, repeating,
  /// colours of the palette, modes; with the title of the window kept and put back, and the background
  /// asked for.
  private nonisolated(unsafe) static let sequences =
    #/
    \x1b\[ [0-9;]* [ABCDGHJKLMPSTXdhlr@b]
    | \x1b\[ \? (1|7|12|25|1000|1006;1000|1006|1049|2004) [hl]
    | \x1b\[ ((0|1|2|4|7|2[2-7]|39|49|38;5;[0-9]+|3[0-7]|9[0-7]);?)* m
    | \x1b\[ 2[23];(0;0|2)t | \x1b\]2;[^\p{C};]*\x1b\x5c | \x1b [=>78M] | \x1b \( B
    | \x1b\]104\x07 | \x1b\]11;\?\x1b\x5c
    /#.anchorsMatchLineEndings()

  /// What must not have been sent to a terminal by the screen.
  public static func ofScreen(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    // At scalars: a control character and what follows may be one Character.
    let rest = text.replacing(sequences.matchingSemantics(.unicodeScalar), with: "")
    return strange(in: rest, besides: ["\r", "\n", "\u{8}"], mostMarks: 3)
  }

  /// What must not have been printed.
  public static func ofLines(_ text: String) -> [String] {
    strange(in: text, besides: ["\n"], mostMarks: 30)
  }

  private static func strange(
    in text: String, besides harmless: Set<Unicode.Scalar>, mostMarks: Int
  ) -> [String] {
    var marks = 0
    var found: Set<String> = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where !harmless.contains(scalar) {
      let category = scalar.properties.generalCategory
      marks = [.nonspacingMark, .enclosingMark].contains(category) ? marks + 1 : 0
      let isJoiner = (0x200C...0x200D).contains(scalar.value) && mostMarks > 3
      let isStrange = [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
      if isStrange && !isJoiner || marks > mostMarks {
        let around = scalars[index...].prefix(12)
        found.insert(String(String.UnicodeScalarView(around)).debugDescription)
      }
    }
    return found.sorted()
  }
}
