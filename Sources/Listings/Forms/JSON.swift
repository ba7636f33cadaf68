import Structures
import Texts

/// A JSON value, and how it is written.
///
/// Foundation's encoder would triple the size of the program and slow down its start.
public enum JSON {
  /// Members in the order in which they are written.
  case object([(String, JSON)])
  /// Values in their order.
  case array([JSON])
  /// A text.
  case string(String)
  /// A number; a whole one is written without decimals.
  case number(Double)
  /// Yes or no.
  case bool(Bool)
  /// No value.
  case null

  /// The value on one line.
  ///
  /// Source: RFC 8259.
  public var text: String {
    var text = ""
    write(into: &text)
    return text
  }

  /// Text, or null.
  public init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A number, or null.
  public init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }

  /// A length of time in seconds, or null.
  public init(_ time: Duration?) { self = time.map { .number($0.inSeconds) } ?? .null }

  private func write(into text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        JSON.write(member.0, into: &text)
        text += ": "
        member.1.write(into: &text)
      }
      text += "}"
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(into: &text)
      }
      text += "]"
    case .string(let string): JSON.write(string, into: &text)
    case .number(let number):
      text +=
        number == number.rounded() && number.magnitude < 1e15 ? "\(Int64(number))" : "\(number)"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    var printable = PrintableText()
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        // JSON is often looked at in a terminal.
        if case .printable = printable.take(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in UTF16.encode(scalar) ?? .init() { text += escape(unit) }
        }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
