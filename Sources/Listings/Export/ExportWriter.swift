import Transcripts

/// Writes rows of past sessions, with what stands before, between and behind them.
public struct ExportWriter: Sendable {
  /// Makes the rows of sessions.
  public typealias Rows = @Sendable (ArraySlice<PastSession>) -> [UInt8]

  private let format: ExportFormat
  private let cells: CSVCells
  private let row: ExportRow

  /// So many sessions are written before they are put out.
  private static let portion = 2048

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - format: how rows are written.
  ///   - cells: how the cells of CSV are.
  ///   - row: what a row is about.
  public init(format: ExportFormat, cells: CSVCells, row: ExportRow) {
    (self.format, self.cells, self.row) = (format, cells, row)
  }

  /// Writes sessions.
  ///
  /// - Parameters:
  ///   - sessions: the sessions, in the order of their rows.
  ///   - gather: has the rows of some sessions made, part by part, and gives the parts in order; that
  ///     is what takes time.
  ///   - output: takes what is written, a portion at a time.
  public func write(
    _ sessions: [PastSession], _ gather: ([PastSession], @escaping Rows) -> [[UInt8]],
    _ output: ([UInt8]) -> Void
  ) {
    var bytes = Array(heading.utf8)
    var isFirst = true
    for start in stride(from: 0, to: sessions.count, by: ExportWriter.portion) {
      let portion = Array(sessions[start...].prefix(ExportWriter.portion))
      for part in gather(portion, rows) where !part.isEmpty {
        if format == .json { bytes += (isFirst ? "\n" : ",\n").utf8 }
        bytes += part
        isFirst = false
      }
      output(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if format == .json { bytes += "\n]\n".utf8 }
    output(bytes)
  }

  private var heading: String {
    switch format {
    case .csv: names.joined(separator: ",") + "\n"
    case .json: "["
    case .ndjson: ""
    }
  }

  private var names: [String] {
    switch row {
    case .session: ExportColumns.session.map(\.name)
    case .phase: ExportColumns.phase.map(\.name)
    }
  }

  /// The rows of some sessions.
  private func rows(of sessions: ArraySlice<PastSession>) -> [UInt8] {
    switch row {
    case .session: rows(sessions, ExportColumns.session)
    case .phase: rows(sessions.lazy.flatMap(ExportedPhase.all), ExportColumns.phase)
    }
  }

  // What is generic is specialised in its own target only.
  private func rows<Subject>(
    _ subjects: some Sequence<Subject>, _ columns: [ExportColumn<Subject>]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for subject in subjects {
      if format == .csv {
        bytes += columns.map { cells.text($0.value(subject)) }.joined(separator: ",").utf8
      } else {
        if format == .json, !bytes.isEmpty { bytes += ",\n".utf8 }
        ExportWriter.write(subject, columns, into: &bytes)
      }
      if format != .json { bytes.append(UInt8(ascii: "\n")) }
    }
    return bytes
  }

  /// Writes an object with a member for each column.
  private static func write<Subject>(
    _ subject: Subject, _ columns: [ExportColumn<Subject>], into bytes: inout [UInt8]
  ) {
    for (place, column) in columns.enumerated() {
      bytes += (place == 0 ? "{" : ", ").utf8
      bytes += column.key
      write(column.value(subject), into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func write(_ value: ExportValue, into bytes: inout [UInt8]) {
    switch value {
    case .text(let text): JSON(text).write(into: &bytes)
    case .number(let number): JSON(number).write(into: &bytes)
    case .time(let time): bytes += (time.map(\.decimal) ?? "null").utf8
    case .decimal(let number): bytes += (number.map { "\($0)" } ?? "null").utf8
    case .flag(let flag): bytes += (flag.map(String.init) ?? "null").utf8
    case .list(let list): JSON.array(list.map(JSON.string)).write(into: &bytes)
    }
  }
}
