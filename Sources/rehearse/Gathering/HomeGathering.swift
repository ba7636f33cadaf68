import Coaching
import Listings
import References
import Screens
import Sessions
import Storage
import Structures
import Texts
import Transcripts

/// Gathers what the home screen shows.
struct HomeGathering {
  /// The structures, group by group: the person's own, then the built-in ones by their documents.
  let entries: [StructureCatalogue.Entry]
  private let workspace: Workspace
  /// What is next, once past sessions were read.
  private(set) var next: NextStep?

  /// The past sessions, oldest first, once they were read.
  private var sessions: [PastSession] = []

  /// So many of the newest sessions are read for a first frame.
  private static let first = 40

  /// Prepares to gather.
  init(_ workspace: Workspace) {
    self.workspace = workspace
    let entries = workspace.catalogue.entries
    self.entries = HomeGathering.groups(of: entries).flatMap { group in
      entries.filter { HomeGathering.group(of: $0) == group }
    }
  }

  /// What can be shown at once where there are many past sessions, all of which take their time to
  /// read; `nil` where there are few.
  var firstContent: HomeContent? {
    let library = try? TranscriptLibrary(newest: HomeGathering.first, of: [workspace.folder])
    return library.map { content($0, isPartial: true) }
  }

  /// All there is to show.
  mutating func content() -> HomeContent {
    let library: TranscriptLibrary
    do { library = try TranscriptLibrary([workspace.folder]) } catch {
      return HomeContent(
        choices: choices([]), folder: workspace.folder.path, problem: Failure(error).message)
    }
    sessions = library.sessions
    var problem: String?
    do throws(Failure) { next = try NextStep.told(in: workspace, sessions) } catch {
      (next, problem) = (nil, error.message)
    }
    return content(library, problem: problem)
  }

  /// The place of what is next among the structures; `nil` where nothing is run.
  var nextChoice: Int? {
    guard let structure = next?.unit?.structure else { return nil }
    return entries.firstIndex { $0.name == structure.structureName }
  }

  /// What the person's stories cover.
  var stories: [HomeContent.StoryLine] {
    let grid = StoryGrid(workspace.stories, workspace.bank, sessions)
    return StoryText.lines(grid).map { HomeContent.StoryLine(label: $0.label, words: $0.words) }
  }

  private func content(
    _ library: TranscriptLibrary, isPartial: Bool = false, problem: String? = nil
  ) -> HomeContent {
    let today = workspace.context.now
    let ended = library.sessions.reversed().filter(\.summary.hasEnded)
    let practice = ended.filter(\.summary.isPractice)
    let cutShort = isPartial ? [] : library.cutShort.reversed()
    return HomeContent(
      choices: choices(practice),
      recent: ended.prefix(5).map { HomeGathering.past($0, today) },
      unfinished: cutShort.map { HomeGathering.past($0, today) },
      practised: isPartial ? "" : HomeGathering.practised(practice.map(\.summary)),
      folder: workspace.folder.path,
      next: next.map { .init(sentence: $0.sentence, reason: $0.reason) },
      isFirst: !isPartial && practice.isEmpty && cutShort.isEmpty && library.notRead.isEmpty,
      problem: HomeGathering.problem(library) ?? problem)
  }

  private func choices(_ practice: [PastSession]) -> [HomeContent.Choice] {
    let today = workspace.context.now
    var latest: [StructureName: Summary] = [:]
    for session in practice.reversed() where !session.summary.isDrill {
      latest[session.summary.structureName] = session.summary
    }
    return entries.map { entry in
      HomeContent.Choice(
        structure: entry.structure.structure, group: HomeGathering.group(of: entry),
        source: entry.reference.isBuiltIn ? nil : entry.source, levels: entry.levels,
        byLevel: HomeGathering.byLevel(entry.structure),
        latest: latest[entry.name].map {
          "\(HomeGathering.day($0.started, today)): \($0.verdict.text)"
        })
    }
  }

  /// The names of the groups: whoever brought guides is here for them, and they come first.
  private static func groups(of entries: [StructureCatalogue.Entry]) -> [String] {
    var groups: [String] = []
    let (own, builtIn) = (
      entries.filter { !$0.reference.isBuiltIn }, entries.filter(\.reference.isBuiltIn)
    )
    for entry in own + builtIn where !groups.contains(group(of: entry)) {
      groups.append(group(of: entry))
    }
    return groups
  }

  /// What a structure stands among: "System design", "Yours".
  private static func group(of entry: StructureCatalogue.Entry) -> String {
    guard entry.reference.isBuiltIn else { return "Yours" }
    let title = entry.reference.title
    return title.hasSuffix(" interviews") ? String(title.dropLast(11)) : title
  }

  /// Why past sessions are missing: an empty list would look like lost history.
  private static func problem(_ library: TranscriptLibrary) -> String? {
    library.sessions.isEmpty && !library.notRead.isEmpty
      ? library.remarks.nothing : nil
  }

  /// The structure with the windows of each level that has its own.
  private static func byLevel(_ found: FoundStructure) -> [String: Structure] {
    Dictionary(
      found.levels.map { ($0, found.structure(for: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func practised(_ sessions: [Summary]) -> String {
    guard !sessions.isEmpty else { return "" }
    let time = sessions.reduce(Duration.zero) { $0 + ($1.active ?? .zero) }
    return "\(Counted.text(sessions.count, "session")) · \(time.rough) rehearsed"
  }

  private static func past(
    _ session: PastSession, _ today: Stamp
  ) -> HomeContent.Past {
    let summary = session.summary
    return HomeContent.Past(
      path: session.path, day: day(summary.started, today), title: summary.subject,
      active: summary.active,
      verdict: summary.verdict, band: summary.band, remark: remark(summary))
  }

  private static func remark(_ summary: Summary) -> String? {
    switch summary.objection() {
    case .brief: "too short"
    case .demonstration: "demo"
    case .unfinished, nil: nil
    }
  }

  /// "today 10:32", "Sat 21" within the last four weeks, else the date.
  private static func day(_ stamp: Stamp, _ today: Stamp) -> String {
    let ago = today.dayNumber - stamp.dayNumber
    if ago == 0 { return "today \(stamp.clock.prefix(5))" }
    guard (1..<28).contains(ago) else { return stamp.day }
    return "\(stamp.date.weekday) \(stamp.day.suffix(2))"
  }
}
