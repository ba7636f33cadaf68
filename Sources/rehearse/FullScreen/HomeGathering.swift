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
enum HomeGathering {
  static func content(_ workspace: Workspace) -> HomeContent {
    let library = Result { () throws(FileProblem) in try TranscriptLibrary([workspace.folder]) }
    let sessions = (try? library.get())?.sessions.reversed() ?? []
    let unfinished = (try? library.get())?.cutShort.reversed() ?? []
    let practice = sessions.filter(\.summary.isPractice)
    let today = workspace.context.now
    return HomeContent(
      choices: workspace.catalogue.entries.map { entry in
        let latest = practice.first { $0.summary.structure == entry.title }?.summary
        return HomeContent.Choice(
          structure: entry.structure.structure, source: entry.source, levels: entry.levels,
          byLevel: byLevel(entry.structure),
          latest: latest.map { "\(day($0.started, today)): \($0.verdict.text)" })
      },
      recent: practice.prefix(5).map { past($0, today) },
      unfinished: unfinished.map { past($0, today) },
      practised: practised(practice.map(\.summary)), folder: workspace.folder.path,
      problem: problem(library))
  }

  /// Why past sessions are missing: an empty list would look like lost history.
  private static func problem(_ library: Result<TranscriptLibrary, FileProblem>) -> String? {
    switch library {
    case .failure(let problem): Failure(problem).message
    case .success(let library):
      library.sessions.isEmpty && !library.notRead.isEmpty
        ? LibraryRemarks(library: library).nothing : nil
    }
  }

  /// The structure with the windows of each level that has its own.
  private static func byLevel(_ found: FoundStructure) -> [String: Structure] {
    Dictionary(
      found.levels.map { ($0, found.structure(for: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func practised(_ sessions: [Summary]) -> String {
    guard !sessions.isEmpty else { return "" }
    let time = sessions.reduce(Duration.zero) { $0 + ($1.active ?? .zero) }
    return
      "\(sessions.count) \(sessions.count == 1 ? "session" : "sessions") · \(time.rough) rehearsed"
  }

  private static func past(
    _ session: PastSession, _ today: Stamp
  ) -> HomeContent.Past {
    let summary = session.summary
    return HomeContent.Past(
      id: session.id, day: day(summary.started, today), title: summary.structure,
      active: summary.active,
      verdict: summary.verdict, band: summary.band)
  }

  /// "today 10:32", "Sat 21" within the last four weeks, else the date.
  private static func day(_ stamp: Stamp, _ today: Stamp) -> String {
    let ago = today.dayNumber - stamp.dayNumber
    if ago == 0 { return "today \(stamp.clock.prefix(5))" }
    guard (1..<28).contains(ago) else { return stamp.day }
    return "\(stamp.date.weekday) \(stamp.day.suffix(2))"
  }
}
