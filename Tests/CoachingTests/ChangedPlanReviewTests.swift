import Sessions
import Structures
import Testing
import Transcripts

@testable import Coaching

/// What sessions whose plan was changed count for.
@Suite struct ChangedPlanReviewTests {
  /// The guide's phases: A 1:00–2:00, B 0:30–1:00, C 0:30–1:00.
  private static let guide = [("A", 60...120), ("B", 30...60), ("C", 30...60)]

  private static func window(_ range: ClosedRange<Int>) -> Window {
    Window(earliest: .seconds(range.lowerBound), latest: .seconds(range.upperBound))
  }

  /// A session of the guide's phases as they are.
  private func session(_ day: Int, _ a: Int, _ b: Int?, _ c: Int) -> PastSession {
    History.session(
      day: 20_000 + day,
      zip(Self.guide, [a, b, c]).map { History.phase($0.0, $0.1, $1, covered: 2) })
  }

  /// A session of some phases, and the place of each of the guide's among them.
  private func changed(
    _ day: Int, _ phases: [Summary.Phase], places: [Int?],
    change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(day: 20_000 + day, phases) { summary in
      summary.guide = zip(Self.guide, places).map {
        GuidePhase(title: $0.0, window: Self.window($0.1), place: $1)
      }
      change(&summary)
    }
  }

  /// B was left out, and D added.
  private func without(_ day: Int, _ a: Int = 90, _ c: Int = 45) -> PastSession {
    changed(
      day,
      [
        History.phase("A", 60...120, a), History.phase("C", 30...60, c),
        History.phase("D", 20...40, 30),
      ], places: [0, nil, 1])
  }

  private func review(_ sessions: [PastSession]) throws -> StructureReview {
    let reviews = Review(sessions, today: 20_100).structures
    try #require(reviews.count == 1)
    return reviews[0]
  }

  @Test func whatWasRunCountsAndWhatWasLeftOutIsMissingOnly() throws {
    let review = try review([session(0, 90, 40, 40), session(1, 130, 40, 40), without(2)])
    #expect(review.phases.map(\.title) == ["A", "B", "C", "D"])
    #expect(review.phases.map(\.times.count) == [3, 2, 3, 1])
    #expect(review.phases.map(\.prompts) == [12, 8, 12, 4])
    // The whole of it is another whole.
    #expect(review.total.times.map(\.session) == [0, 1])
    #expect(review.total.window == Self.window(120...240))
    // Behind a session of the guide's plan nothing tells of what was added once.
    let later = try self.review([without(0), session(1, 90, 40, 40)])
    #expect(later.phases.map(\.title) == ["A", "B", "C"])
    #expect(later.phases.map(\.times.count) == [2, 1, 2])
  }

  @Test func aChangedTimeIsWhatIsJudgedAndIsBroughtToTheGuides() throws {
    let short = changed(
      5,
      [
        History.phase("A", 30...60, 70), History.phase("B", 30...60, 40),
        History.phase("C", 30...60, 40),
      ], places: [0, 1, 2])
    let review = try review([session(0, 90, 40, 40), short])
    #expect(review.phases[0].window == Self.window(60...120))
    #expect(review.phases[0].times.map(\.scaled) == [.seconds(90), .seconds(140)])
    #expect(review.phases[0].times.map(\.verdict) == [.inWindow, .over(.seconds(10))])
    #expect(short.summary.grades.phases == [.hard, .good, .good])
    // All phases were run, so the whole counts; 150 of 180 is 200 of 240.
    #expect(review.total.times.map(\.scaled) == [.seconds(170), .seconds(200)])
  }

  @Test func whatWasLeftOutHasNoGradeAndTheStructureOneWhileHalfOfItIsRun() {
    let half = without(0).summary.grades
    #expect(half.phases == [.good, .good, .good] && half.structure == .good)
    let skipped = History.session(day: 1, [History.phase("A", 60...120, nil)])
    #expect(skipped.summary.grades.phases == [.again])
    let third = changed(1, [History.phase("A", 60...120, 90)], places: [0, nil, nil])
    #expect(third.summary.grades.phases == [.good] && third.summary.grades.structure == nil)
  }

  @Test func unitsOfOneTitleKeepTheirTurnWhenTheFirstIsLeftOut() {
    let guide = [("Q", 60...120), ("Q", 30...60)].map {
      GuidePhase(title: $0.0, window: Self.window($0.1))
    }
    let whole = History.session(
      day: 1, [History.phase("Q", 60...120, 90), History.phase("Q", 30...60, 40)])
    let part = History.session(day: 2, [History.phase("Q", 30...60, 300)]) { summary in
      summary.guide = guide
      summary.guide[1].place = 0
    }
    let units = PracticeUnit.units(of: [History.place(whole.summary)], [whole, part]) { _, _ in nil
    }
    #expect(units.map(\.rehearsals.grade) == [.again, .good, .again])
    #expect(units.map(\.rehearsals.count) == [2, 1, 2])
    let phases = StructureReview([whole, part]).phases
    #expect(
      phases.map { $0.times.map(\.active) } == [[.seconds(90)], [.seconds(40), .seconds(300)]])
  }

  @Test func noOverrunIsBlamedForWhatWasLeftOut() throws {
    let sessions = (0..<4).map { without($0, 130) } + [session(4, 90, 40, 40)]
    #expect(try review(sessions).debts.isEmpty)
    let cut = (0..<4).map { session($0, 130, nil, 40) } + [session(4, 90, 40, 40)]
    #expect(try review(cut).debts.map(\.losses.first?.phase) == [1])
  }

  @Test func aHabitOfAPhaseStaysAHabitWhileThePhaseIsLeftOut() throws {
    let over = (0..<12).map { session($0, 90, 85 + $0 % 3, 45) }
    func found(_ sessions: [PastSession]) -> [String?] {
      Coach(sessions, bodies: [:]).findings.filter { $0.kind == .over && $0.isShown }
        .map(\.subject.title)
    }
    #expect(found(over) == ["B"])
    #expect(found(over + [without(12)]) == ["B"])
  }

  @Test func whatIsAddedBehindTheGuidesLastPhaseDoesNotTakeItsPlace() {
    let stopped = (0..<12).map { day in
      History.session(
        day: 20_000 + day,
        zip(Self.guide, [90, 40, day % 4 == 0 ? 45 : nil]).map { History.phase($0.0, $0.1, $1) },
        outcome: day % 4 == 0 ? .completed : .stopped)
    }
    let added = changed(
      12,
      zip(Self.guide, [90, 40, 45]).map { History.phase($0.0, $0.1, $1) }
        + [History.phase("D", 20...40, 30)], places: [0, 1, 2])
    let found = Coach(stopped + [added], bodies: [:]).findings.filter { $0.kind == .unfinished }
    #expect(found.map(\.subject.title) == ["C"])
  }

  @Test func aPromptStaysForgottenWhileItsPhaseIsLeftOut() {
    let forgetful = (0..<10).map { day in
      History.session(
        day: 20_000 + day,
        Self.guide.map {
          var phase = History.phase($0.0, $0.1, 45)
          (phase.prompts, phase.covered, phase.ticked) = (1, 1, [0])
          if $0.0 == "B" { (phase.covered, phase.ticked) = (0, []) }
          return phase
        })
    }
    func found(_ sessions: [PastSession]) -> [String?] {
      let bodies = sessions.map { session in
        let prompts = session.summary.phases.map { ["\($0.title)!"] }
        return (session.path, SessionBody(summary: session.summary, prompts: prompts))
      }
      let coach = Coach(sessions, bodies: Dictionary(uniqueKeysWithValues: bodies))
      return coach.findings.filter { $0.kind == .prompt && $0.isShown }.map(\.subject.prompt)
    }
    #expect(found(forgetful) == ["B!"])
    #expect(found(forgetful + [without(10)]) == ["B!"])
  }

  @Test func pastTimesAreFoundByPhaseForAChangedPlan() {
    var changes = PlanChanges()
    changes.toggle(1)
    changes.set(StatedTime(min: .seconds(60), max: .seconds(120)), of: 2)
    let plan = changes.applied(
      to: Plan(
        structure: Structure(
          title: "Design",
          phases: Self.guide.map { Phase(title: $0.0, window: Self.window($0.1)) }),
        reference: "g.md:3"))
    let rival = Rival(.last, for: plan, [session(0, 90, 40, 45)])
    #expect(rival?.times == [.seconds(90), .seconds(90)])
    #expect(
      Rival(.last, for: plan, [without(0, 100, 40)])?.times == [.seconds(100), .seconds(80)])
  }

  @Test func sessionsSideBySideShowWhatEitherRan() {
    let both = Comparison(session(0, 90, 40, 45), without(1))
    #expect(both.phases.map(\.title) == ["A", "B", "C", "D"])
    #expect(both.phases.map { $0.first != nil } == [true, true, true, false])
    #expect(both.phases.map { $0.second != nil } == [true, false, true, true])
    #expect(Comparison(without(0), without(1)).phases.map(\.title) == ["A", "C", "D"])
  }
}
