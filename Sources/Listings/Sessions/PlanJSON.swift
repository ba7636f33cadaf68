import Coaching
import Texts

/// A plan as JSON.
public enum PlanJSON {
  /// Makes it.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - options: what goes into each command line behind the name of the command.
  /// - Returns: an object.
  public static func plan(_ plan: PracticePlan, options: [String]) -> JSON {
    let end = plan.interview ?? plan.today + PracticePlan.horizon
    return .object([
      ("today", day(plan.today)), ("interview", plan.interview.map(day) ?? .null),
      ("minutes", JSON(plan.minutes)), ("done", JSON(plan.done)),
      ("units", .array(plan.units.map { unit($0, today: plan.today, until: end) })),
      (
        "days",
        .array(
          plan.days.map {
            .object([
              ("date", day($0.day)), ("items", .array($0.items.map { item($0, options) })),
            ])
          })
      ),
    ])
  }

  private static func unit(_ unit: PracticeUnit, today: Int, until end: Int) -> JSON {
    let rehearsals = unit.rehearsals
    return .object(
      place(unit) + [
        ("reviews", JSON(rehearsals.count)),
        ("stability", rehearsals.memory.map { .number($0.stability) } ?? .null),
        ("difficulty", rehearsals.memory.map { .number($0.difficulty) } ?? .null),
        ("last", rehearsals.last.map(day) ?? .null), ("grade", JSON(rehearsals.grade?.rawValue)),
        ("recall", .number(rehearsals.recall(on: today))),
        ("recall_on_the_day", .number(rehearsals.recall(on: end))),
        ("score", .number(unit.score(for: end))),
      ])
  }

  private static func item(_ item: PlanItem, _ options: [String]) -> JSON {
    .object(
      [("kind", .string(item.kind.rawValue))] + place(item.unit) + [
        ("minutes", JSON(item.minutes)), ("sentence", .string(item.sentence)),
        ("reason", .string(item.reason)),
        ("command", .array(item.command(with: options).map(JSON.string))),
      ])
  }

  /// What a unit is: `null` where there is none.
  private static func place(_ unit: PracticeUnit?) -> [(String, JSON)] {
    [
      ("structure", JSON(unit?.structure.structure.title)),
      ("document", JSON(unit?.structure.document)),
      ("phase", JSON(unit?.phase.map { $0 + 1 })),
      ("title", JSON(unit?.title)), ("level", JSON(unit?.structure.level)),
    ]
  }

  private static func day(_ day: Int) -> JSON { .string(CalendarDate(dayNumber: day).text) }
}
