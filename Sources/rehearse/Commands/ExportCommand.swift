import Coaching
import Listings
import Storage
import Transcripts

/// `rehearse export`: past sessions as rows for other programs.
enum ExportCommand {
  /// What a row is about.
  enum Row: String, CaseIterable {
    case session, phase
  }

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let format: ExportFormat = try SessionOptions.choice("--format", invocation) ?? .ndjson
    let row: Row = try SessionOptions.choice("--by", invocation) ?? .session
    let filter = try FilterOptions.filter(invocation)
    let isCSV = format == .csv
    for option in ["--raw", "--bom"] where invocation.has(option) && !isCSV {
      throw .usage("\(option) is for spreadsheets; add --format csv")
    }
    let library = try LogCommand.library(invocation, context)
    let path = invocation.value("-o").flatMap { $0 == "-" ? nil : $0 }
    var whole: [UInt8] = []
    func put(_ text: String) {
      if path == nil { context.outRaw(text) } else { whole += text.utf8 }
    }
    if invocation.has("--bom") { put("\u{FEFF}") }
    var writer = ExportWriter(
      format: format, cells: CSVCells(isRaw: invocation.has("--raw")), output: put)
    switch row {
    case .session:
      writer.write(filter.keep(library.sessions), ExportColumns.session)
    case .phase:
      writer.write(
        filter.keep(library.sessions).lazy.flatMap(ExportedPhase.all), ExportColumns.phase)
    }
    if let path { try OutputFile.write(path, whole, kind: "export", context) { _ in true } }
    LogCommand.tell(of: library, context)
    return LogCommand.status(library)
  }
}
