import Sessions
import Structures

/// The keys of the front matter: what FORMAT.md lists, in the order in which they are written.
///
/// Each row has a key, what it says, and how its value is read. Writer, readers, JSON and exports follow.
public enum TranscriptKeys {
  private typealias Key = FrontMatterKey

  /// The keys at the margin.
  public static let all: [FrontMatterKey<Summary>] = [
    Key("rehearse", { _ in .number(1) }, version),
    Key("id", { .text($0.id) }, .text { $0.id = $1 }),
    Key("started", { .text($0.started.text) }, start),
    Key("ended", { .text($0.ended?.text) }, end),
    Key(
      "outcome", { .text($0.outcome?.rawValue ?? running) },
      .word { $1 == running || put($1, in: &$0.outcome) }),
    Key("structure", { .text($0.structure) }, .text { $0.structure = $1 }),
    Key("reference", { .text($0.reference) }, .text { $0.reference = $1 }),
    Key("level", { .text($0.level) }, .text { $0.level = $1 }),
    Key("question", { .text($0.question) }, .text { $0.question = $1 }),
    Key("story", { .text($0.story) }, .text { $0.story = $1 }),
    Key("resolution", { .text($0.resolution) }, .text { $0.resolution = $1 }),
    Key(
      "reading", { .time($0.reading) }, .seconds { $0.reading = $1 },
      isWritten: { $0.reading > .zero }),
    Key("candidate", { .text($0.candidate) }, .text { $0.candidate = $1 }),
    Key("mode", { .text($0.mode.rawValue) }, .word { put($1, in: &$0.mode) }),
    Key("pace", { .text($0.pace.rawValue) }, .word { put($1, in: &$0.pace) }),
    Key("speed", { .number($0.speed) }, .positive { $0.speed = $1 }),
    Key(
      "auto_advance", { .flag($0.autoAdvance) }, .flag { $0.autoAdvance = $1 },
      isWritten: { $0.autoAdvance }),
    Key(
      "earliest", { .time($0.window?.earliest) },
      .seconds { $0.window = Window(earliest: $1, latest: nil) }),
    Key("latest", { .time($0.window?.latest) }, .moreSeconds { $0.window.end($1) }),
    Key("active", { .time($0.active) }, .seconds { $0.active = $1 }, isMeasured: true),
    Key("paused", { .time($0.paused) }, .seconds { $0.paused = $1 }, isMeasured: true),
    Key("away", { .time($0.away) }, .seconds { $0.away = $1 }, isMeasured: true),
    Key("overrun", { .time($0.overrun) }, .seconds { $0.overrun = $1 }, isMeasured: true),
    Key(
      "phases",
      {
        .items(
          $0.phases.map { phase in
            TranscriptKeys.phase.map { .init(name: $0.name, value: $0.value(phase)) }
          })
      }, phases),
    Key("marks", marks, isMeasured: true, isWritten: { !$0.marks.isEmpty }),
    Key("scores", [overall], isFirstMeant: true, isWritten: { $0.band != nil }),
    Key("tags", { .list($0.tags) }, tags, isWritten: { !$0.tags.isEmpty }),
  ]

  /// The keys of a phase.
  public static let phase: [FrontMatterKey<Summary.Phase>] = [
    Key("title", { .text($0.title) }, .text { $0.title = $1 }),
    Key(
      "earliest", { .time($0.window?.earliest) },
      .seconds { $0.window = Window(earliest: $1, latest: nil) }),
    Key("latest", { .time($0.window?.latest) }, .moreSeconds { $0.window.end($1) }),
    Key("stated", { .times($0.stated.map(statedTimes) ?? []) }, stated) { $0.stated != nil },
    Key("question", { .text($0.question) }, .text { $0.question = $1 }),
    Key(
      "extended", { .time($0.extended) }, .signedSeconds { $0.extended = $1 },
      isWritten: { $0.extended != .zero }),
    Key("active", { .time($0.active) }, .seconds { $0.active = $1 }, isMeasured: true),
    Key("over", { .time($0.over) }, .seconds { $0.over = $1 }, isMeasured: true),
    Key("short", { .time($0.short) }, .seconds { $0.short = $1 }, isMeasured: true),
    Key("visits", { .number($0.visits) }, .count { $0.visits = $1 }, isMeasured: true),
    Key("prompts", { .number($0.prompts) }, .count { $0.prompts = $1 }),
    Key("covered", { .number($0.covered) }, .count { $0.covered = $1 }, isMeasured: true),
    Key("notes", { .number($0.notes) }, .count { $0.notes = $1 }, isMeasured: true),
  ]

  /// The keys below `marks`.
  private static let marks = Mark.allCases.map { mark in
    FrontMatterKey<Summary>(
      mark.rawValue, { .number($0.marks[mark] ?? 0) }, .count { $0.marks[mark] = $1 },
      isWritten: { $0.marks[mark] != nil })
  }

  /// The key below `scores`.
  private static let overall = FrontMatterKey<Summary>(
    "overall", { .text($0.band?.rawValue) }, .word { put($1, in: &$0.band) })

  /// The word for a session that has not ended.
  private static let running = "running"
}
