import Sessions
import Structures

extension TranscriptKeys {
  private typealias Key = FrontMatterKey

  /// The keys of a phase.
  public static let phase: [FrontMatterKey<Summary.Phase>] =
    titleAndTime() + [
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
      Key("asked", { .text($0.asked) }, .text { $0.asked = $1 }, isMeasured: true),
      Key(
        "ticked", { .numbers(numbers($0.ticked)) }, .numbers { $0.ticked = indices($1) },
        isMeasured: true, isWritten: { !$0.ticked.isEmpty }),
      Key(
        "covered_after", { .number($0.coveredAfter) }, .count { $0.coveredAfter = $1 },
        isMeasured: true, isWritten: { $0.coveredAfter > 0 }),
      Key(
        "ticked_after", { .numbers(numbers($0.tickedAfter)) },
        .numbers { $0.tickedAfter = indices($1) }, isMeasured: true,
        isWritten: { !$0.tickedAfter.isEmpty }),
      Key("follow_ups", { .number($0.followUps) }, .count { $0.followUps = $1 }, isMeasured: true),
      Key("stuck", { .number($0.stuck) }, .count { $0.stuck = $1 }, isMeasured: true),
      Key("pauses", { .number($0.pauses) }, .count { $0.pauses = $1 }, isMeasured: true),
      Key("guesses", { .times($0.guesses.flatMap { [$0.said, $0.actual] }) }, guesses) {
        !$0.guesses.isEmpty
      },
    ]

  /// The keys of a phase as the guide has it.
  static let guidePhase: [FrontMatterKey<GuidePhase>] =
    titleAndTime() + [
      Key("phase", { .number($0.place.map { $0 + 1 }) }, .positive { $0.place = $1 - 1 })
    ]

  /// The keys of whatever has a title and a time.
  private static func titleAndTime<Subject: Timed>() -> [FrontMatterKey<Subject>] {
    [
      Key("title", { .text($0.title) }, .text { $0.title = $1 }),
      Key(
        "earliest", { .time($0.window?.earliest) },
        .seconds { $0.window = Window(earliest: $1, latest: nil) }),
      Key("latest", { .time($0.window?.latest) }, .moreSeconds { $0.window.end($1) }),
      Key("stated", { .times($0.stated.map(statedTimes) ?? []) }, stated()) { $0.stated != nil },
    ]
  }

  /// Indices from 0 as numbers from 1.
  private static func numbers(_ indices: [Int]) -> [Int] { indices.map { $0 + 1 } }

  /// Numbers from 1 as indices from 0.
  private static func indices(_ numbers: [Int]) -> [Int] { numbers.map { $0 - 1 } }
}
