import Structures

/// One value of a row.
enum ExportValue {
  case text(String?)
  case number(Int?)
  /// Written in seconds, always with three decimals, so that a column has one type.
  case time(Duration?)
  case flag(Bool?)
  case list([String])
}

/// A column of rows about something.
struct ExportColumn<Subject>: Sendable {
  let name: String
  let value: @Sendable (Subject) -> ExportValue

  init(_ name: String, _ value: @escaping @Sendable (Subject) -> ExportValue) {
    self.name = name
    self.value = value
  }
}

/// Writes rows as they come.
struct ExportWriter {
  private let format: ExportCommand.Format
  private let output: (String) -> Void
  private var text = ""

  /// So many bytes are gathered before they are put out.
  private static let portion = 1 << 16

  /// Creates a writer.
  init(format: ExportCommand.Format, output: @escaping (String) -> Void) {
    self.format = format
    self.output = output
  }

  /// Writes a row for each subject, with what stands before and behind all rows.
  mutating func write<Subject>(
    _ subjects: some Sequence<Subject>, _ columns: [ExportColumn<Subject>]
  ) {
    if format == .csv { text += columns.map(\.name).joined(separator: ",") + "\n" }
    if format == .json { text += "[" }
    var isFirst = true
    for subject in subjects {
      switch format {
      case .csv:
        text += columns.map { ExportWriter.csv($0.value(subject)) }.joined(separator: ",") + "\n"
      case .ndjson, .json:
        if format == .json { text += isFirst ? "\n" : ",\n" }
        let members = columns.map {
          "\(JSON.string($0.name).text): \(ExportWriter.json($0.value(subject)))"
        }
        text += "{\(members.joined(separator: ", "))}"
        if format == .ndjson { text += "\n" }
      }
      isFirst = false
      if text.utf8.count >= ExportWriter.portion { flush() }
    }
    if format == .json { text += "\n]\n" }
    flush()
  }

  private mutating func flush() {
    output(text)
    text = ""
  }

  private static func json(_ value: ExportValue) -> String {
    switch value {
    case .text(let text): JSON(text).text
    case .number(let number): JSON(number).text
    case .time(let time): time.map(seconds) ?? "null"
    case .flag(let flag): flag.map(String.init) ?? "null"
    case .list(let list): JSON.array(list.map(JSON.string)).text
    }
  }

  /// A field of comma-separated values: text always in quotes, a missing value empty.
  ///
  /// Source: RFC 4180, but for the line ends, which are those of Unix.
  private static func csv(_ value: ExportValue) -> String {
    switch value {
    case .text(let text): text.map(quoted) ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .time(let time): time.map(seconds) ?? ""
    case .flag(let flag): flag.map(String.init) ?? ""
    case .list(let list): quoted(list.joined(separator: ";"))
    }
  }

  private static func quoted(_ text: String) -> String {
    let doubled = text.utf8.reduce(into: [UInt8]()) { bytes, byte in
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      // A reader that knows no NUL would end here.
      if byte != 0 { bytes.append(byte) }
    }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  private static func seconds(_ time: Duration) -> String {
    let milliseconds = time.milliseconds
    let size = milliseconds.magnitude
    let fraction = String(size % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.utf8.count)
    return "\(milliseconds < 0 ? "-" : "")\(size / 1000).\(zeros)\(fraction)"
  }
}
