/// Values as YAML on one line.
public enum YAMLText {
  /// Text in double quotes: the style of YAML that can hold every text.
  ///
  /// - Parameter text: any text.
  /// - Returns: the text with its quotes.
  public static func quoted(_ text: String) -> String {
    var line = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\t": line += "\\t"
      default:
        if isPlain(scalar) {
          line.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          line += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return line + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}
