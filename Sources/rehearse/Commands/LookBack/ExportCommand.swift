import Coaching
import CommandLines
import Listings
import Storage
import Transcripts

/// `rehearse export`: past sessions as rows for other programs.
enum ExportCommand {
  static func run(_ options: ExportOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let path = options.output.flatMap { $0 == "-" ? nil : $0 }
    var whole: [UInt8] = []
    func put(_ text: String) {
      if path == nil { context.outRaw(text) } else { whole += text.utf8 }
    }
    if options.hasByteOrderMark { put("\u{FEFF}") }
    var writer = ExportWriter(
      format: options.format, cells: CSVCells(isRaw: options.isRaw), output: put)
    let sessions = try options.filter.filter(in: context).keep(library.sessions)
    switch options.row {
    case .session: writer.write(sessions)
    case .phase: writer.writePhases(of: sessions)
    }
    if let path { try OutputFile.write(path, whole, kind: "export", context) { _ in true } }
    library.tell(context)
    return library.status
  }
}
