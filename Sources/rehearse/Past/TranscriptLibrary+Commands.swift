import Coaching
import CommandLines
import Listings
import Storage
import Transcripts

/// What commands about past sessions begin and end with.
extension TranscriptLibrary {
  /// So many sessions are written as JSON in one go.
  private static let batch = 64

  /// Reads the folders that the options or the settings name.
  ///
  /// - Parameters:
  ///   - named: the folders that the options name.
  ///   - context: tells where sessions are kept when none is named.
  ///   - mayHold: looks at each file first; transcripts that do not hold what is looked for are left out.
  /// - Returns: what they hold.
  /// - Throws: ``Failure`` when one of them is not there or cannot be read.
  static func named(
    _ named: [String], _ context: Context, mayHold: ContentTest? = nil
  ) throws(Failure) -> TranscriptLibrary {
    let folders = try folders(named, context)
    return try context.showing("reading") { telling throws(Failure) in
      try of(folders, mayHold: mayHold, telling: telling)
    }
  }

  /// The folders that the options name, which have to be there, else that of the settings.
  static func folders(
    _ named: [String], _ context: Context
  ) throws(Failure) -> [SessionFolder] {
    let settings = try Workspace.settings(context)
    let named = named.map { SessionFolder($0, includesFolders: settings.isRecursive) }
    // A folder that was named and is not there would look like lost history.
    if let missing = named.first(where: { !Files.exists($0.path) }) {
      throw Failure(FileProblem(missing.path, .missing))
    }
    return named.isEmpty ? [try Workspace.folder(nil, context, settings)] : named
  }

  /// What the shell is told: where files are all that there is and none could be read, that is no
  /// empty history.
  var status: Int32 {
    sessions.isEmpty && !notRead.isEmpty ? ExitStatus.files : ExitStatus.done
  }

  /// What is told of it besides its sessions.
  var remarks: LibraryRemarks { LibraryRemarks(library: self) }

  /// Tells which files were not read, or do not count: what they hold is missing in what is shown.
  func tell(_ context: Context) {
    for line in remarks.lines { context.complain(line) }
  }

  /// Makes sure that not all files are ones that cannot be read: nothing is said of those.
  ///
  /// - Throws: ``Failure``; the files are told by then.
  func check(_ context: Context) throws(Failure) {
    guard status != ExitStatus.done else { return }
    tell(context)
    throw Failure(status, remarks.nothing)
  }

  /// Shows sessions as JSON or as a table, newest first, then the files that were not read.
  ///
  /// - Parameters:
  ///   - some: some of its sessions, oldest first.
  ///   - isJSON: whether JSON is wanted.
  ///   - context: where they are shown.
  ///   - sentence: what is said when there is none.
  func show(
    _ some: [PastSession], isJSON: Bool, _ context: Context, orElse sentence: String
  ) {
    if isJSON {
      let parts = AllProcessors.results(of: some.reversed(), in: TranscriptLibrary.batch) { some in
        SessionJSON.members(some)
      }
      context.outRaw("[")
      for (index, part) in parts.enumerated() {
        if index > 0 { context.outRaw(", ") }
        context.outRaw(part)
      }
      context.outRaw("]\n")
    } else if some.isEmpty {
      context.out(sentence + "\n")
    } else {
      let table = LogTable(all: sessions, cutShort: cutShort)
      Pager.show(table.text(some, width: context.width), context)
    }
    tell(context)
  }
}

extension FilterOptions {
  /// Which sessions they choose today, where weeks begin as the settings say.
  func filter(in context: Context) throws(Failure) -> SessionFilter {
    filter(today: context.now.dayNumber, week: try Workspace.settings(context).week)
  }
}
