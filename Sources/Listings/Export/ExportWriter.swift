import Transcripts

/// Writes rows as they come.
public struct ExportWriter {
  private let format: ExportFormat
  private let cells: CSVCells
  private let output: (String) -> Void
  private var text = ""

  /// So many bytes are gathered before they are put out.
  private static let portion = 1 << 16

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - format: how rows are written.
  ///   - cells: how the cells of CSV are.
  ///   - output: takes the text, a portion at a time.
  public init(format: ExportFormat, cells: CSVCells, output: @escaping (String) -> Void) {
    (self.format, self.cells, self.output) = (format, cells, output)
  }

  /// Writes a row for each session, with what stands before and behind all rows.
  public mutating func write(_ sessions: [PastSession]) {
    write(sessions, ExportColumns.session)
  }

  /// Writes a row for each phase of sessions, with what stands before and behind all rows.
  public mutating func writePhases(of sessions: [PastSession]) {
    write(sessions.lazy.flatMap(ExportedPhase.all), ExportColumns.phase)
  }

  // What is generic is specialised in its own target only.
  private mutating func write<Subject>(
    _ subjects: some Sequence<Subject>, _ columns: [ExportColumn<Subject>]
  ) {
    if format == .csv { text += columns.map(\.name).joined(separator: ",") + "\n" }
    if format == .json { text += "[" }
    var isFirst = true
    for subject in subjects {
      switch format {
      case .csv:
        text += columns.map { cells.text($0.value(subject)) }.joined(separator: ",") + "\n"
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
    case .time(let time): time.map(\.decimal) ?? "null"
    case .decimal(let number): number.map { "\($0)" } ?? "null"
    case .flag(let flag): flag.map(String.init) ?? "null"
    case .list(let list): JSON.array(list.map(JSON.string)).text
    }
  }
}
