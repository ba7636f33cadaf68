import Coaching
import Storage
import Transcripts

/// `rehearse export`: past sessions as rows for other programs.
enum ExportCommand {
  /// How rows are written.
  enum Format: String, CaseIterable {
    case ndjson, json, csv
  }

  /// What a row is about.
  enum Row: String, CaseIterable {
    case session, phase
  }

  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let format: Format = try SessionOptions.choice("--format", invocation) ?? .ndjson
    let row: Row = try SessionOptions.choice("--by", invocation) ?? .session
    let filter = try FilterOptions.filter(invocation)
    let library = try LogCommand.library(invocation)
    var writer = ExportWriter(format: format) { Console.outRaw($0) }
    switch row {
    case .session:
      writer.write(filter.keep(library.sessions), ExportColumns.session)
    case .phase:
      writer.write(
        filter.keep(library.sessions).lazy.flatMap(ExportedPhase.all), ExportColumns.phase)
    }
    LogCommand.tell(of: library)
    return ExitStatus.done
  }
}
