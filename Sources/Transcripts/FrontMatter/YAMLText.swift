import Structures

/// Values as YAML on one line.
enum YAMLText {
  /// Text in double quotes: the style of YAML that can hold every text.
  static func quoted(_ text: String) -> String {
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

  /// A length of time in seconds, with up to three decimals where it is not whole.
  static func seconds(_ time: Duration) -> String {
    let (size, sign) = (time.magnitude.milliseconds, time < .zero ? "-" : "")
    guard size % 1000 > 0 else { return "\(sign)\(size / 1000)" }
    var decimals = String(1000 + size % 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(size / 1000).\(decimals)"
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
