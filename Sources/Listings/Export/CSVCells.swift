import Structures
import Texts

/// How the values of rows are written as cells of CSV: text always in quotes, a missing value empty.
///
/// Text is cleaned of what drives a terminal, and text that a spreadsheet would run as a formula gets
/// an apostrophe before it, unless it is wanted as it is.
///
/// Source: RFC 4180, but for the line ends, which are those of Unix; for what is taken for a formula,
/// OWASP, "CSV Injection".
public struct CSVCells: Sendable {
  private let isRaw: Bool

  /// Decides how text is written.
  ///
  /// - Parameter isRaw: whether it stays as it is.
  public init(isRaw: Bool) { self.isRaw = isRaw }

  /// What a formula begins with, in any of the widths that spreadsheets read.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
  ]

  /// A value as a cell.
  func text(_ value: ExportValue) -> String {
    switch value {
    case .text(let text): text.map(quoted) ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .time(let time): time.map(\.decimal) ?? ""
    case .decimal(let number): number.map { "\($0)" } ?? ""
    case .flag(let flag): flag.map(String.init) ?? ""
    case .list(let list): quoted(list.joined(separator: ";"))
    }
  }

  private func quoted(_ text: String) -> String {
    let safe = isRaw ? text : CSVCells.guarded(PrintableText.cleaned(text))
    let doubled = safe.utf8.reduce(into: [UInt8]()) { bytes, byte in
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      // A reader that knows no NUL would end here.
      if byte != 0 { bytes.append(byte) }
    }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  /// The text with an apostrophe before what would be a formula, also behind spaces.
  private static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first {
      formulaSigns.contains($0) || !$0.properties.isWhitespace
    }
    return first.map(formulaSigns.contains) == true ? "'" + text : text
  }
}

extension Duration {
  /// In seconds, always with three decimals.
  var decimal: String {
    let size = milliseconds.magnitude
    let fraction = String(size % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.utf8.count)
    return "\(milliseconds < 0 ? "-" : "")\(size / 1000).\(zeros)\(fraction)"
  }
}
