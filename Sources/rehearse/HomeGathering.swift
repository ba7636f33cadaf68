import References
import Screens
import Sessions
import Storage
import Structures
import Transcripts

/// Gathers what the home screen shows.
enum HomeGathering {
  static func content(_ workspace: Workspace) -> HomeContent {
    let entries = (try? TranscriptLibrary(workspace.folder))?.entries.reversed() ?? []
    let summaries = entries.map(\.reading.summary)
    // A demonstration is no practice.
    let ended = summaries.filter { $0.outcome != nil && $0.speed == 1 }
    let today = Wall.now
    return HomeContent(
      choices: workspace.catalogue.entries.map { entry in
        let latest = ended.first { $0.structure == entry.title }
        return HomeContent.Choice(
          structure: entry.runnable, source: entry.source, levels: entry.levels,
          byLevel: byLevel(entry.structure),
          latest: latest.map { "\(day($0.started, today)): \($0.verdict.text)" })
      },
      recent: ended.prefix(5).map { past($0, today) },
      unfinished: summaries.filter { $0.outcome == nil }.map { past($0, today) },
      practised: practised(ended), folder: workspace.folder.path)
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

  private static func past(_ summary: Summary, _ today: Stamp) -> HomeContent.Past {
    HomeContent.Past(
      day: day(summary.started, today), title: summary.structure, active: summary.active,
      verdict: summary.verdict, band: summary.band)
  }

  /// "today 10:32", "Sat 21" within the last four weeks, else the date.
  private static func day(_ stamp: Stamp, _ today: Stamp) -> String {
    let ago = today.dayNumber - stamp.dayNumber
    if ago == 0 { return "today \(stamp.clock.prefix(5))" }
    guard (1..<28).contains(ago) else { return stamp.day }
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    return "\(names[((stamp.dayNumber % 7) + 7) % 7]) \(stamp.day.suffix(2))"
  }
}
