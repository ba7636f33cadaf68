import CommandLines
import Listings
import Storage
import Transcripts

/// `rehearse log`: past sessions.
enum LogCommand {
  static func run(_ options: LogOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try library(options.folders, context)
    show(
      options.filter.filter.keep(library.sessions), of: library, isJSON: options.isJSON, context,
      orElse: LibraryRemarks(library: library).nothing)
    for line in LibraryRemarks(library: library).passedOver { context.complain(line) }
    return status(library)
  }

  /// Shows sessions as JSON or as a table, newest first, then the files that were not read.
  ///
  /// - Parameters:
  ///   - sessions: some of the library's, oldest first.
  ///   - library: all of them.
  ///   - isJSON: whether JSON is wanted.
  ///   - context: where they are shown.
  ///   - sentence: what is said when there is none.
  static func show(
    _ sessions: [PastSession], of library: TranscriptLibrary, isJSON: Bool,
    _ context: Context, orElse sentence: String
  ) {
    if isJSON {
      context.outRaw(JSON.array(sessions.reversed().map(SessionJSON.summary)).text + "\n")
    } else if sessions.isEmpty {
      context.out(sentence + "\n")
    } else {
      let table = LogTable(all: library.sessions, cutShort: library.cutShort)
      Pager.show(table.text(sessions, width: context.width), context)
    }
    tell(of: library, context)
  }

  /// Tells which files were not read, or do not count: what they hold is missing in what is shown.
  static func tell(of library: TranscriptLibrary, _ context: Context) {
    for line in LibraryRemarks(library: library).lines { context.complain(line) }
  }

  /// Makes sure that not all files are ones that cannot be read: nothing is said of those.
  ///
  /// - Throws: ``Failure``; the files are told by then.
  static func check(_ library: TranscriptLibrary, _ context: Context) throws(Failure) {
    guard status(library) != ExitStatus.done else { return }
    tell(of: library, context)
    throw Failure(status(library), LibraryRemarks(library: library).nothing)
  }

  /// What the shell is told: where files are all that there is and none could be read, that is no
  /// empty history.
  static func status(_ library: TranscriptLibrary) -> Int32 {
    library.sessions.isEmpty && !library.notRead.isEmpty ? ExitStatus.files : ExitStatus.done
  }

  /// Reads the folders that the options or the settings name.
  static func library(
    _ named: [String], _ context: Context
  ) throws(Failure) -> TranscriptLibrary {
    try TranscriptLibrary.of(folders(named, context))
  }

  /// The folders that the options name, which have to be there, else that of the settings.
  static func folders(
    _ named: [String], _ context: Context
  ) throws(Failure) -> [SessionFolder] {
    let settings = try Workspace.settings(context)
    let named = named.map { SessionFolder($0) }
    // A folder that was named and is not there would look like lost history.
    if let missing = named.first(where: { !Files.exists($0.path) }) {
      throw Failure(FileProblem(missing.path, .missing))
    }
    return named.isEmpty ? [try Workspace.folder(nil, context, settings)] : named
  }
}
