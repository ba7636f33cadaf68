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
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value on one line, as UTF-8.
  ///
  /// Source: RFC 8259.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return bytes
  }

  /// Text, or null.
  public init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A number, or null.
  public init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }

  /// A length of time in seconds, or null.
  public init(_ time: Duration?) { self = time.map { .number($0.inSeconds) } ?? .null }

  /// Writes the value behind what is written already.
  func write(into bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        JSON.write(member.0, into: &bytes)
        bytes += ": ".utf8
        member.1.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .string(let string): JSON.write(string, into: &bytes)
    case .number(let number):
      bytes +=
        (number == number.rounded() && number.magnitude < 1e15 ? "\(Int64(number))" : "\(number)")
        .utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private static func write(_ string: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if string.utf8.allSatisfy(isPlain) {
      bytes += string.utf8
    } else {
      writeEscaped(string, into: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is a letter, digit or sign of ASCII that stands for itself, as in most texts all are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func writeEscaped(_ string: String, into bytes: inout [UInt8]) {
    var printable = PrintableText()
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      default:
        // JSON is often looked at in a terminal.
        if case .printable = printable.take(scalar) {
          bytes += UTF8.encode(scalar) ?? .init()
        } else {
          for unit in UTF16.encode(scalar) ?? .init() { bytes += escape(unit).utf8 }
        }
      }
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
