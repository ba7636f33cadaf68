import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// Statistics and comparisons as JSON.
///
/// STATISTICS.md defines the numbers; times are seconds.
public enum StatsJSON {
  /// All that `stats` tells.
  public static func review(_ review: Review) -> JSON {
    let practice = review.practice
    let days = practice.days.sorted { $0.key < $1.key }.map { day, time in
      JSON.object([
        ("day", .string(CalendarDate(dayNumber: day).text)),
        ("active", JSON(time)),
      ])
    }
    return .object([
      ("sessions", JSON(practice.sessions)), ("active", JSON(practice.time)),
      ("days", .array(days)), ("weeks", JSON(practice.weeks)),
      ("streak", JSON(practice.streak)), ("longest_streak", JSON(practice.longestStreak)),
      ("demonstrations_left_out", JSON(review.demonstrations)),
      ("unfinished_left_out", JSON(review.unfinished)), ("brief_left_out", JSON(review.brief)),
      ("structures", .array(review.structures.map(structure))),
      ("drills", .array(review.drills.map(drill))),
      ("time_sense", review.timeSense.map(timeSense) ?? .null),
    ])
  }

  private static func timeSense(_ sense: TimeSense) -> JSON {
    .object([
      ("guesses", JSON(sense.series.values.count)), ("median", seconds(sense.quartiles?.median)),
      ("lower_quartile", seconds(sense.quartiles?.lower)),
      ("upper_quartile", seconds(sense.quartiles?.upper)),
      ("trend", JSON(sense.trend?.direction.rawValue)),
      values(sense.series) {
        [("said", JSON($0.time)), ("actual", JSON($0.actual)), ("ratio", seconds($0.number))]
      },
    ])
  }

  private static func drill(_ drill: DrillReview) -> JSON {
    .object([
      ("structure", .string(drill.structure.title)),
      ("document", .string(drill.structure.document)),
      ("drills", JSON(drill.sessions.count)), ("times", times(drill.times)),
      values(drill.series) {
        [
          ("active", JSON($0.time)), ("scaled", seconds($0.number)),
          ("verdict", .string($0.verdict.text)),
        ]
      },
    ])
  }

  /// The numbers that a chart shows, each with its session and day before its own members.
  private static func values(
    _ series: Series, _ members: (Series.Value) -> [(String, JSON)]
  ) -> (String, JSON) {
    let values = series.values.map { value in
      JSON.object(
        [("session", .string(value.id)), ("day", .string(value.started.day))] + members(value))
    }
    return ("values", .array(values))
  }

  private static func structure(_ structure: StructureReview) -> JSON {
    .object([
      ("structure", .string(structure.title)), ("document", .string(structure.structure.document)),
      ("sessions", JSON(structure.sessions.count)), ("total", times(structure.total)),
      ("phases", .array(structure.phases.map(times))),
      ("debts", .array(structure.debts.map { debt($0, structure) })),
      ("marks", .object(Mark.allCases.map { ($0.rawValue, JSON(structure.marks[$0] ?? 0)) })),
      ("paused", JSON(structure.paused)), ("away", JSON(structure.away)),
      (
        "scores",
        .object(HireBand.allCases.map { ($0.rawValue, JSON(structure.bands[$0] ?? 0)) })
      ),
      ("median_score", JSON(structure.medianBand?.rawValue)),
      ("levels", .array(structure.levels.map { level($0.level, $0.review) })),
    ])
  }

  private static func level(_ name: String, _ structure: StructureReview) -> JSON {
    .object([
      ("level", .string(name)), ("sessions", JSON(structure.sessions.count)),
      ("total", times(structure.total)), ("phases", .array(structure.phases.map(times))),
      ("median_score", JSON(structure.medianBand?.rawValue)),
    ])
  }

  private static func times(_ review: TimeReview) -> JSON {
    .object([
      ("title", .string(review.title)), ("earliest", JSON(review.window?.earliest)),
      ("latest", JSON(review.window?.latest)), ("sessions", JSON(review.times.count)),
      ("median", seconds(review.quartiles?.median)),
      ("lower_quartile", seconds(review.quartiles?.lower)),
      ("upper_quartile", seconds(review.quartiles?.upper)),
      ("best", JSON(review.best?.scaled)), ("last", JSON(review.last?.scaled)),
      ("early", JSON(review.early)), ("in_window", JSON(review.inWindow)),
      ("over", JSON(review.over)), ("median_over", seconds(review.medianOver)),
      ("trend", JSON(review.trend?.direction.rawValue)),
      ("slope", seconds(review.trend?.slope)),
      ("prompts", JSON(review.prompts)), ("covered", JSON(review.covered)),
    ])
  }

  private static func debt(_ debt: TimeDebt, _ structure: StructureReview) -> JSON {
    .object([
      ("phase", .string(structure.phases[debt.phase].title)), ("over", JSON(debt.count)),
      ("not_over", JSON(debt.others)),
      (
        "losses",
        .array(
          debt.losses.map { loss in
            .object([
              ("phase", .string(structure.phases[loss.phase].title)),
              ("short", JSON(loss.count)), ("short_otherwise", JSON(loss.otherwise)),
              ("lost", JSON(loss.lost)),
            ])
          })
      ),
    ])
  }

  /// Two sessions side by side.
  public static func comparison(_ comparison: Comparison) -> JSON {
    .object([
      ("a", .string(comparison.first.id)), ("b", .string(comparison.second.id)),
      ("total", row(comparison.total)), ("phases", .array(comparison.phases.map(row))),
    ])
  }

  private static func row(_ row: Comparison.Row) -> JSON {
    .object([
      ("title", .string(row.title)), ("a", row.first.map(side) ?? .null),
      ("b", row.second.map(side) ?? .null), ("difference", JSON(row.difference)),
    ])
  }

  private static func side(_ side: Comparison.Side) -> JSON {
    .object([
      ("active", JSON(side.active)), ("earliest", JSON(side.window?.earliest)),
      ("latest", JSON(side.window?.latest)), ("verdict", .string(side.verdict.text)),
      ("prompts", JSON(side.prompts)), ("covered", JSON(side.covered)),
    ])
  }

  /// Seconds to the millisecond.
  private static func seconds(_ number: Double?) -> JSON {
    number.map { .number(($0 * 1000).rounded() / 1000) } ?? .null
  }
}
