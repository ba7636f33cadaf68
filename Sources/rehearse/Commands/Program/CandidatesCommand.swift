import CommandLines
import References
import Sessions
import Storage
import Texts

/// `rehearse candidates`: what the scripts of completions ask for.
enum CandidatesCommand {
  static func run(_ options: CandidatesOptions, _ context: Context) throws(Failure) -> Int32 {
    let prefix = FoldedText.folded(options.prefix)
    var seen: Set<String> = []
    let names = try names(options, context).filter { name in
      FoldedText.folded(name).hasPrefix(prefix) && seen.insert(name).inserted
    }
    context.out(names.map { "\($0)\n" }.joined())
    return ExitStatus.done
  }

  private static func names(
    _ options: CandidatesOptions, _ context: Context
  ) throws(Failure) -> [String] {
    switch options.kind {
    case .structures: return try catalogue(options, context).entries.map(\.title)
    case .loops:
      let guides = try Workspace.references(options.guides, context, hasStructures: false)
      return LoopCatalogue(guides).entries.map(\.loop.title)
    case .sessions:
      // Names are all that is needed, so that no transcript is opened.
      let folders = try TranscriptLibrary.folders(options.folders, context)
      return try ids(of: folders) + ["last"]
    case .rivals:
      let folders = try TranscriptLibrary.folders(options.folders, context)
      return Rival.Choice.named.map(\.word) + (try ids(of: folders))
    case .people:
      let library = try TranscriptLibrary.named(options.folders, context)
      return library.sessions.flatMap { [$0.summary.candidate, $0.summary.interviewer] }
        .compactMap(\.self)
    case .deleted:
      return try deleted(from: try TranscriptLibrary.folders(options.folders, context))
    case .levels:
      let library = try TranscriptLibrary.named(options.folders, context)
      return try catalogue(options, context).entries.flatMap(\.levels)
        + library.sessions.compactMap(\.summary.level)
    case .tags:
      let library = try TranscriptLibrary.named(options.folders, context)
      return library.sessions.flatMap(\.summary.tags)
    case .guideTags:
      return try Workspace.references(options.guides, context, hasStructures: false)
        .flatMap { $0.frontMatter?.tags ?? [] }
    case .stories: return try Workspace.storyShelf(context).0.cards.map(\.story.name)
    case .settings: return Settings.table.map(\.key)
    case .guides:
      do { return try ReferenceLibrary(context.environment).paths } catch { throw Failure(error) }
    }
  }

  private static func catalogue(
    _ options: CandidatesOptions, _ context: Context
  ) throws(Failure) -> StructureCatalogue {
    try Workspace.catalogue(options.guides, context)
  }

  /// The ids of all transcripts, newest first.
  private static func ids(of folders: [SessionFolder]) throws(Failure) -> [String] {
    do { return try TranscriptLibrary.ids(in: folders).sorted(by: >) } catch {
      throw Failure(error)
    }
  }

  /// The ids of deleted sessions, newest first.
  private static func deleted(from folders: [SessionFolder]) throws(Failure) -> [String] {
    let trash: [SessionFolder]
    do { trash = try TranscriptLibrary.trash(of: folders) } catch { throw Failure(error) }
    return try ids(of: trash)
  }
}
