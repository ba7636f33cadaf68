import Coaching
import CommandLines
import Listings
import Storage
import Transcripts

/// `rehearse export`: past sessions as rows for other programs.
enum ExportCommand {
  /// The rows of so many sessions are made in one go.
  private static let batch = 64

  static func run(_ options: ExportOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let path = options.output.flatMap { $0 == "-" ? nil : $0 }
    let sessions = try options.filter.filter(in: context).keep(library.sessions)
    let writer = ExportWriter(
      format: options.format, cells: CSVCells(isRaw: options.isRaw), row: options.row)
    var whole = options.hasByteOrderMark ? Array("\u{FEFF}".utf8) : []
    context.showing("writing") { telling in
      var done = 0
      writer.write(sessions) { portion, rows in
        let parts = AllProcessors.results(of: portion, in: batch, rows)
        done += portion.count
        telling(done, sessions.count)
        return parts
      } _: { rows in
        whole += rows
        guard path == nil else { return }
        context.outRaw(whole)
        whole.removeAll(keepingCapacity: true)
      }
    }
    if let path {
      let isCalledLikeOne = OutputFile.isCalled(path, ExportFormat.allCases.map(\.rawValue))
      try OutputFile.write(path, whole, kind: "export", context) { _ in isCalledLikeOne }
    }
    library.tell(context)
    return library.status
  }
}
