import Structures
import Testing
import Transcripts

@testable import Coaching

/// The rule by which days are filled, as one sees it in the plan.
@Suite struct PlanTests {
  private static let today = 20_000

  /// A structure whose phases take at most so many seconds each.
  private func structure(_ title: String, _ latest: Int..., hasDrills: Bool = true)
    -> PlannedStructure
  {
    PlannedStructure(
      Structure(
        title: title,
        phases: latest.enumerated().map { place, seconds in
          Phase(
            title: "\(title) \(place + 1)",
            window: Window(earliest: .seconds(seconds / 2), latest: .seconds(seconds)))
        }), document: "g.md", name: title, level: nil, hasDrills: hasDrills)
  }

  /// A session of a structure, so many days ago, with phases of the given seconds.
  private func session(
    _ structure: PlannedStructure, ago days: Int, _ active: [Int?]? = nil
  ) -> PastSession {
    let phases = structure.structure.phases.enumerated().map { place, phase in
      let latest = Int(phase.window?.latest?.wholeSeconds ?? 0)
      return History.phase(
        phase.title, latest / 2...latest, active.map { $0[place] } ?? latest)
    }
    return History.session(day: Self.today - days, phases, title: structure.structure.title)
  }

  private func plan(
    _ structures: [PlannedStructure], _ sessions: [PastSession] = [], in days: Int? = nil,
    minutes: Int = 30, shown: Int = 7,
    urgency: (PlannedStructure, Int?) -> PracticeUnit.Urgency? = { _, _ in nil }
  ) -> PracticePlan {
    PracticePlan(
      structures, sessions, today: Self.today, interview: days.map { Self.today + $0 },
      minutes: minutes, days: shown, urgency: urgency)
  }

  private var pair: [PlannedStructure] {
    [structure("Design", 30, 120, 240, 120, 60), structure("Talk", 60, 180, 180)]
  }

  /// Some hundreds of histories, at any distance from an interview.
  private func anyPlans() -> [PracticePlan] {
    (0..<60).map { number in
      let sessions = (0..<number % 12).map { place in
        session(pair[place % 2], ago: 1 + (place * 7 + number) % 40)
      }.sorted { $0.isEarlier(than: $1) }
      return plan(
        pair, sessions, in: number % 4 == 0 ? nil : number % 31,
        minutes: [5, 12, 20, 30, 75][number % 5],
        shown: 40)
    }
  }

  @Test func noDayTakesMoreThanItsMinutes() {
    for plan in anyPlans() {
      for day in plan.days {
        let isLast = plan.interview == day.day + 1
        #expect(day.minutes <= (isLast ? min(20, plan.minutes) : plan.minutes))
      }
    }
  }

  @Test func noPhaseComesTwiceRunningAndNoneMoreThanThreeTimesADay() {
    for plan in anyPlans() {
      for day in plan.days {
        let places = day.items.compactMap(\.unit).map { unit in
          let count = unit.structure.structure.phases.count
          return (unit.structure.name, unit.phase ?? 0, unit.phase ?? count - 1)
        }
        for (one, next) in zip(places, places.dropFirst()) {
          #expect(one.0 != next.0 || one.2 != next.1)
        }
        let titles = Dictionary(grouping: day.items.compactMap(\.unit), by: \.title)
        #expect(titles.values.allSatisfy { $0.count <= 3 })
      }
    }
  }

  @Test func whoIsNewBeginsWithWholeSessions() {
    let plan = plan(pair)
    #expect(plan.days[0].items.prefix(2).map(\.sentence) == ["Run Design", "Run Talk"])
    #expect(plan.days[0].items[0].reason == "never run")
    #expect(plan.days.count == 7)
  }

  @Test func whatIsTooLongForADayIsLearntByItsPhases() {
    let plan = plan([structure("Round", 600, 900, 600)], minutes: 20)
    #expect(plan.days[0].items.map(\.sentence) == ["Drill Round 1 of Round"])
    #expect(plan.days[0].items[0].reason == "never practised")
    #expect(plan.shortage?.left.map(\.title) == ["Round"])
    #expect(plan.shortage?.isShort == false)
  }

  @Test func whatWouldBeLeastFreshOnTheDayComesFirst() {
    let sessions = [session(pair[1], ago: 20), session(pair[0], ago: 3)]
    let plan = plan(pair, sessions, in: 20, minutes: 60)
    #expect(plan.units[0].title == "Talk")
    #expect(plan.days[0].items[0].sentence == "Drill Talk 1 of Talk")
    #expect(
      plan.days[0].items[0].reason.hasPrefix("rehearsed 20 days ago, freshness 0.6"),
      "\(plan.days[0].items[0].reason)")
  }

  @Test func whatWentWrongComesBeforeWhatIsAsLong() {
    let talk = structure("Talk", 180, 180, 180)
    let plan = plan([talk], [session(talk, ago: 2, [180, 400, 180])], in: 20)
    #expect(plan.units[0].title == "Talk 2")
    #expect(plan.days[0].items[0].sentence == "Drill Talk 2 of Talk")
    #expect(plan.days[0].items[0].reason == "it went wrong 2 days ago")
  }

  @Test func aMinuteThatWinsMoreComesFirst() {
    let talk = structure("Talk", 60, 540)
    let plan = plan([talk], [session(talk, ago: 9)], in: 20)
    #expect(plan.days[0].items.prefix(2).map(\.minutes) == [2, 10])
  }

  @Test func whatWasFoundComesBeforeWhatIsAsLongAndIsWhyOnceADay() {
    let urgency = PracticeUnit.Urgency(isConfirmed: true, reason: "over in 7 of 10")
    let talk = structure("Talk", 180, 180, 180)
    let plan = plan([talk], [session(talk, ago: 3)], in: 30, minutes: 60) { _, phase in
      phase == 2 ? urgency : nil
    }
    #expect(plan.units[0].title == "Talk 3")
    for day in plan.days {
      let found = day.items.filter { $0.reason == "over in 7 of 10" }
      #expect(found.map(\.sentence) == ["Drill Talk 3 of Talk"])
      #expect(day.items.first { $0.kind == .drill } == found.first)
    }
  }

  @Test(arguments: [(20, 2.0 / 3), (13, 0.5)])
  func theShareOfDrillsFollowsTheDaysThatAreLeft(days: Int, share: Double) {
    let sessions = [session(pair[0], ago: 3), session(pair[1], ago: 2)]
    let plan = plan(pair, sessions, in: days, minutes: 40, shown: 7)
    let items = plan.days.filter { days - ($0.day - Self.today) >= (days > 13 ? 14 : 4) }.flatMap(
      \.items)
    let drills = items.filter { $0.kind == .drill }.reduce(0) { $0 + $1.minutes }
    let all = items.reduce(0) { $0 + $1.minutes }
    #expect(abs(Double(drills) / Double(all) - share) < 0.06)
  }

  @Test func theLastDaysAreWholeSessionsAndTheVeryLastEndsWithTheStrongestAndTheCribSheet() {
    let sessions = [session(pair[0], ago: 30), session(pair[1], ago: 1)]
    let plan = plan(pair, sessions, in: 4, minutes: 22, shown: 9)
    #expect(plan.days.count == 5)
    for day in plan.days[1...2] {
      #expect(day.items.prefix(2).map(\.kind) == [.session, .session])
    }
    #expect(plan.days[3].items.map(\.kind) == [.session, .crib])
    #expect(plan.days[3].minutes <= 20)
    #expect(plan.days[4].items.map(\.kind) == [.crib])
    #expect(plan.days[4].day == plan.interview)
  }

  @Test func anInterviewTomorrowMakesAShortDay() {
    let sessions = [session(pair[0], ago: 30), session(pair[1], ago: 1)]
    let plan = plan(pair, sessions, in: 1, minutes: 60)
    #expect(
      plan.days.map { $0.items.map(\.sentence) } == [
        ["Run Talk", "Read your crib sheet"], ["Read your crib sheet"],
      ])
    #expect(plan.next?.command() == ["rehearse", "start", "Talk"])
  }

  @Test func withADateNothingWaitsForMoreThanAFifthOfTheDays() {
    let many = (0..<6).map { structure("S\($0)", 60, 200 + 100 * $0) }
    let sessions = many.map { session($0, ago: 2) }
    let plan = plan(many, sessions, in: 40, minutes: 30, shown: 10)
    var last: [String: Int] = [:]
    for unit in plan.units { last[unit.title] = unit.rehearsals.last }
    for day in plan.days {
      for unit in day.items.compactMap(\.unit) {
        let phases = unit.phase == nil ? unit.structure.structure.phases.map(\.title) : []
        for title in [unit.title] + phases { last[title] = day.day }
      }
      let limit = max(1, (40 - (day.day - Self.today)) / 5)
      #expect(last.values.allSatisfy { day.day - $0 <= limit })
    }
  }

  @Test func whatComesBecauseItWaitedLongSaysSo() {
    let long = structure("Long", 600, 420)
    let plan = plan(
      [long, pair[0]], [session(long, ago: 9), session(pair[0], ago: 3)], in: 40, minutes: 30)
    #expect(
      plan.days[0].items.map(\.reason).contains(
        "rehearsed 9 days ago, and nothing is to rest for more than 8 days now"))
  }

  @Test func theLastDayHasAtMostTwentyMinutes() {
    let long = structure("Long", 600, 420)
    let plan = plan([long, pair[1]], [session(pair[1], ago: 9), session(long, ago: 1)], in: 1)
    #expect(plan.days[0].items.map(\.sentence) == ["Run Talk", "Read your crib sheet"])
  }

  @Test func missedDaysArePlannedAnewAndNothingPilesUp() {
    let sessions = [session(pair[0], ago: 3), session(pair[1], ago: 2)]
    let missed = [session(pair[0], ago: 13), session(pair[1], ago: 12)]
    let (one, other) = (plan(pair, sessions, in: 20), plan(pair, missed, in: 20))
    #expect(one.days.count == other.days.count)
    #expect(other.days[0].minutes <= 30)
    #expect(
      other.units[0].rehearsals.recall(on: Self.today)
        < one.units[0].rehearsals.recall(on: Self.today))
  }

  @Test func whatWasRehearsedTodayIsTakenFromTodaysMinutes() {
    let plan = plan(pair, [session(pair[0], ago: 0)], in: 20, minutes: 20)
    #expect(plan.done == 10)
    #expect(plan.days[0].minutes <= 10)
    let sessions = [session(pair[1], ago: 2), session(pair[0], ago: 0)]
    let full = self.plan(pair, sessions, in: 20, minutes: 10)
    #expect(full.days[0].isBeyondMinutes)
    #expect(full.days[0].items.count == 1)
    #expect(full.next?.reason == "rehearsed 2 days ago, freshness 0.70 on the day")
  }

  @Test func minutesThatCannotHoldItAreSaid() throws {
    let plan = plan(pair, in: 3, minutes: 12)
    let shortage = try #require(plan.shortage)
    #expect(shortage.isShort)
    #expect(shortage.available == 36)
    #expect(shortage.needed == 3 * (11 + 8))
    #expect(shortage.left.map(\.title) == ["Design", "Talk"])
    #expect(self.plan(pair, in: 30, minutes: 60).shortage == nil)
  }

  @Test func aShortAnswerIsRehearsedAsAWhole() {
    let plan = plan([structure("Star", 24, 12, 72, hasDrills: false)])
    #expect(plan.units.map(\.title) == ["Star"])
    #expect(plan.days.map { $0.items.map(\.sentence) } == Array(repeating: ["Run Star"], count: 7))
  }

  @Test func levelsAreRememberedApart() {
    var upper = session(pair[0], ago: 3).summary
    upper.level = "L7"
    let plan = plan(pair, [PastSession(path: "/s/x.md", id: "x", summary: upper)])
    #expect(plan.units.allSatisfy { $0.rehearsals.count == 0 })
    let other = PlannedStructure(
      pair[0].structure, document: "g.md", name: "Design", level: "l7", hasDrills: true)
    let own = self.plan([other], [PastSession(path: "/s/x.md", id: "x", summary: upper)])
    #expect(own.units.allSatisfy { $0.rehearsals.count == 1 })
  }

  @Test func aTitleThatBeginsWithAHyphenIsNoOption() {
    let plan = plan([structure("-x", 200)])
    #expect(
      plan.next?.command(with: ["--sessions", "S"]) == [
        "rehearse", "start", "--sessions", "S", "--", "-x",
      ])
  }
}
