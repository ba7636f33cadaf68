import CommandLines
import Storage

/// `rehearse log`: past sessions.
enum LogCommand {
  static func run(_ options: LogOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    library.show(
      try options.filter.filter(in: context).keep(library.sessions),
      isJSON: options.isJSON, context,
      orElse: library.remarks.nothing)
    for line in library.remarks.passedOver { context.complain(line) }
    return library.status
  }
}
