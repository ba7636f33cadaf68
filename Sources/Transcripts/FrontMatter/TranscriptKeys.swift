import Sessions
import Structures

/// The keys of the front matter: what FORMAT.md lists, in the order in which they are written.
///
/// Each row has a key, what it says, and how its value is read. Writer, readers, JSON and exports follow.
public enum TranscriptKeys {
  private typealias Key = FrontMatterKey

  /// The keys at the margin.
  public static let all: [FrontMatterKey<Summary>] = [
    Key("rehearse", { _ in .number(Transcript.format) }, version),
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
    Key("interviewer", { .text($0.interviewer) }, .text { $0.interviewer = $1 }),
    Key("loop", { .text($0.loop) }, .text { $0.loop = $1 }),
    Key("day", { .text($0.day) }, .text { $0.day = $1 }),
    Key("round", { .text($0.round) }, .text { $0.round = $1 }),
    Key(
      "recorded_by", { .text($0.isInterviewed ? interviewer : nil) },
      .word {
        $0.isInterviewed = $1 == interviewer
        return $0.isInterviewed
      }, isWritten: { $0.isInterviewed }),
    Key("mode", { .text($0.mode.rawValue) }, .word { put($1, in: &$0.mode) }),
    Key("pace", { .text($0.pace.rawValue) }, .word { put($1, in: &$0.pace) }),
    Key("clock", { .text($0.clock.text) }, .word { putClock($1, in: &$0.clock) }),
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
    Key(
      "kept", { .flag($0.isResolutionKept) }, .flag { $0.isResolutionKept = $1 },
      isMeasured: true),
    scores("scores", \.scores), evidence("evidence", \.evidence, of: \.scores),
    scores("partner_scores", \.partnerScores),
    evidence("partner_seen", \.partnerEvidence, of: \.partnerScores),
    scores("coach_scores", \.coachScores),
    Key(
      "anti_patterns", { .list($0.antiPatterns) }, .texts { $0.antiPatterns = $1 },
      isWritten: { !$0.antiPatterns.isEmpty }),
    Key(
      "key_points", { .list($0.keyPoints) }, .texts { $0.keyPoints = $1 },
      isWritten: { !$0.keyPoints.isEmpty }),
    Key(
      "guide",
      {
        .items(
          $0.guide.map { phase in
            guidePhase.map { .init(name: $0.name, value: $0.value(phase)) }
          })
      }, guide, isWritten: { !$0.guide.isEmpty }),
    Key("tags", { .list($0.tags) }, tags, isWritten: { !$0.tags.isEmpty }),
  ]

  /// The keys below `marks`.
  private static let marks = Mark.allCases.map { mark in
    FrontMatterKey<Summary>(
      mark.rawValue, { .number($0.marks[mark] ?? 0) }, .count { $0.marks[mark] = $1 },
      isWritten: { $0.marks[mark] != nil })
  }

  /// The word for a session that has not ended.
  private static let running = "running"

  /// The word for a record that the interviewer kept.
  private static let interviewer = "interviewer"
}
