import Coaching
import Grids
import Texts

/// A plan as text for people.
public struct PlanText {
  private let width: Int?
  private let options: [String]
  private let hasMinutes: Bool
  private let isChosen: Bool
  private let passed: CalendarDate?

  /// Sets what is not in the plan.
  ///
  /// - Parameters:
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  ///   - options: what goes into each command line behind the name of the command.
  ///   - hasMinutes: whether somebody said how many minutes a day has.
  ///   - isChosen: whether somebody said which structures are planned.
  ///   - passed: the day of an interview that is over, if that is the one that is set.
  public init(
    width: Int?, options: [String], hasMinutes: Bool, isChosen: Bool, passed: CalendarDate?
  ) {
    (self.width, self.options, self.hasMinutes) = (width, options, hasMinutes)
    (self.isChosen, self.passed) = (isChosen, passed)
  }

  /// The plan: what it is for, what does not fit, and the days.
  public func text(_ plan: PracticePlan) -> StyledText {
    let sentences = [occasion(plan), minutes(plan)] + shortage(plan) + [rest(plan), shown(plan)]
    let head = sentences.filter { !$0.isEmpty }.flatMap { wrapped($0).map { StyledText($0) } }
    let days = plan.days.map { day(of: $0, plan) }
    return ([head] + days).map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func occasion(_ plan: PracticePlan) -> String {
    guard let interview = plan.interview else {
      let past = passed.map { "The interview of the settings was on \($0.text)" }
      return (past ?? "No interview is set")
        + " (--interview DATE, or `interview:` in the settings); this plans"
        + " as for one in \(PracticePlan.horizon) days."
    }
    let days = interview - plan.today
    let ahead = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    return "Interview on \(PlanText.name(of: interview)), \(ahead)."
  }

  private func minutes(_ plan: PracticePlan) -> String {
    guard plan.interview != plan.today else { return "" }
    let unset =
      hasMinutes ? "" : ", as nothing else is set (--minutes N, or `minutes:` in the settings)"
    return "\(plan.minutes) minutes a day\(unset)."
      + (plan.units.contains { $0.rehearsals.count > 0 }
        ? "" : " Nothing of this was rehearsed yet: begin with the first line.")
  }

  private func shortage(_ plan: PracticePlan) -> [String] {
    guard let shortage = plan.shortage else { return [] }
    // What comes first is done however long it is.
    let items = plan.days.flatMap(\.items)
    let left = shortage.left.filter { unit in
      shortage.isShort
        || !items.contains { $0.unit?.structure == unit.structure && $0.unit?.phase == unit.phase }
    }
    let names = left.prefix(4).map { "“\($0.name)”" }
    let more = left.count - names.count
    let all = names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    if shortage.isShort {
      return [
        "That is \(shortage.available) minutes, and three rehearsals of everything take"
          + " \(shortage.needed). Fewer than three fit of \(all)."
      ]
    }
    return left.isEmpty ? [] : ["Longer than the minutes of a day, and so left out: \(all)."]
  }

  /// What more could be planned, where less than half of each day is filled by what was practised.
  private func rest(_ plan: PracticePlan) -> String {
    let fullest = plan.days.map(\.minutes).max() ?? 0
    guard !isChosen, fullest * 2 < plan.minutes,
      plan.interview.map({ $0 - plan.today > 1 }) ?? true,
      plan.units.contains(where: { $0.rehearsals.count > 0 })
    else { return "" }
    return "What you practised lately fills \(fullest) of them; name more with"
      + " `rehearse settings structures 'technical, star'`, or run something else."
  }

  /// How many of the days are shown, where there are more.
  private func shown(_ plan: PracticePlan) -> String {
    let all = plan.interview.map { $0 - plan.today + 1 } ?? PracticePlan.horizon
    guard plan.days.count > 1, plan.days.count < all else { return "" }
    return "Here are the first \(plan.days.count) days; --days N shows more."
  }

  private func day(of day: PracticePlan.Day, _ plan: PracticePlan) -> [StyledText] {
    let isToday = day.day == plan.today
    let name = PlanText.name(of: day.day)
    let done = isToday && plan.done > 0 ? "\(plan.done) min done" : nil
    let left = day.items.isEmpty || day.isBeyondMinutes ? nil : "\(day.minutes) min"
    let minutes = [done, left].compactMap(\.self).joined(separator: ", ")
    let heading = StyledText(
      (isToday ? "Today, \(name)" : name) + (minutes.isEmpty ? "" : " · \(minutes)"), .heading)
    guard !day.items.isEmpty else { return [heading, "  \("nothing that fits", .muted)"] }
    let enough: [StyledText] =
      day.isBeyondMinutes
      ? ["  \("that is enough for today; who wants more goes on:", .muted)"] : []
    return [heading] + enough + day.items.flatMap { lines($0, isNext: $0 == plan.next) }
  }

  /// What to do, why, and what starts it.
  private func lines(_ item: PlanItem, isNext: Bool) -> [StyledText] {
    let number = String(item.minutes)
    let minutes = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number + " min  "
    let indent = String(repeating: " ", count: minutes.utf8.count)
    let what = wrapped("\(item.sentence): \(item.reason)", indent: indent.utf8.count)
    let command = PracticeCommand.line(item.command(with: options))
    return ([minutes + (what.first ?? "")] + what.dropFirst().map { indent + $0 })
      .map { StyledText($0) } + ["\(indent)\(command, isNext ? .accent : .muted)"]
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    guard let width else { return [text] }
    return TextWrap.lines(text, width: max(20, width - indent), most: .max)
  }

  /// "Fri 15 Jan 2027".
  private static func name(of day: Int) -> String {
    let date = CalendarDate(dayNumber: day)
    return "\(date.weekday) \(date.day) \(date.monthName) \(date.year)"
  }
}

extension PracticeUnit {
  /// What it is called where it stands among others.
  fileprivate var name: String {
    phase == nil ? title : "\(structure.structure.title): \(title)"
  }
}
