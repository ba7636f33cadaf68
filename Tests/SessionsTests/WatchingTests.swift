import Sessions
import Structures
import Testing

/// A session as its record alone tells of it, brought to the present.
@Suite struct WatchingTests {
  private static let structure = Structure(
    title: "S",
    phases: ["A", "B", "C"].map {
      Phase(title: $0, window: Window(earliest: .seconds(30), latest: .seconds(60)))
    })

  private func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(structure: Self.structure)
    change(&plan)
    return plan
  }

  private func moment(_ seconds: Double) -> Moment { Moment(.milliseconds(Int64(seconds * 1000))) }

  private func events(_ rest: (Double, Event.Kind)...) -> [Event] {
    [Event(.start, .started), Event(.start, .phaseEntered(0))]
      + rest.map { Event(moment($0.0), $0.1) }
  }

  /// The session that is conducted, and the one that is looked at, at the same moment.
  private func expectAgreement(
    _ events: [Event], _ plan: Plan, at seconds: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var conducted = Session(replaying: events, of: plan)
    _ = conducted.advance(to: moment(seconds))
    var watched = Rehearsal(watching: events, of: plan, as: .candidate)
    _ = watched.wake(at: moment(seconds), planned: nil)
    #expect(watched.session == conducted, sourceLocation: sourceLocation)
  }

  @Test func itStandsWhereTheSessionStands() {
    expectAgreement(events(), plan(), at: 12.5)
    expectAgreement(events((20, .paused(nil))), plan(), at: 50)
    expectAgreement(events((20, .paused(nil)), (40, .resumed)), plan(), at: 50)
    expectAgreement(events((20, .extended(.seconds(30)))), plan(), at: 50)
    expectAgreement(events((20, .phaseEntered(1)), (25, .undone)), plan(), at: 50)
    expectAgreement(events((20, .budgeted([.seconds(-20), .zero, .seconds(20)]))), plan(), at: 50)
    expectAgreement(events((100, .slept(.seconds(80), .dropped))), plan(), at: 120)
    expectAgreement(events((100, .slept(.seconds(80), .counted))), plan(), at: 120)
    expectAgreement(events((20, .noteTaken("n"))), plan { $0.speed = 60 }, at: 50)
  }

  @Test func itGoesOnByItselfWhereTheSessionDoes() {
    for change: (inout Plan) -> Void in [{ $0.mode = .answer }, { $0.autoAdvance = true }] {
      expectAgreement(events(), plan(change), at: 75)
      var watched = Rehearsal(watching: events(), of: plan(change), as: .candidate)
      _ = watched.wake(at: moment(75), planned: nil)
      #expect(watched.session.phase == 1)
      // The line of that comes a moment later, and changes nothing.
      let later = events((60, .phaseEntered(1)))
      var again = Rehearsal(watching: later, of: plan(change), as: .candidate)
      _ = again.wake(at: moment(75), planned: nil)
      #expect(again.session.visits.map(\.start) == watched.session.visits.map(\.start))
    }
  }

  @Test func aFollowUpWaitsUntilThePhaseOrTheQuestionChanges() {
    func open(_ events: [Event]) -> Int? {
      Rehearsal(watching: events, of: plan(), as: .candidate).openFollowUp
    }
    #expect(open(events((5, .noteTaken("n")))) == nil)
    #expect(open(events((5, .noteTaken("n")), (6, .followUpAsked("why?")))) == 1)
    #expect(open(events((6, .followUpAsked("why?")), (7, .followUpAsked("how?")))) == 1)
    #expect(open(events((6, .followUpAsked("why?")), (7, .phaseEntered(1)))) == nil)
    #expect(open(events((6, .followUpAsked("why?")), (7, .followUpAnswered))) == nil)
    #expect(open(events((6, .followUpAsked("why?")), (7, .questionAsked("what?")))) == nil)
  }

  @Test func aHiddenClockIsHiddenFromTheCandidateAlone() {
    let hidden = plan { $0.clock = .hidden }
    #expect(Rehearsal(watching: events(), of: hidden, as: .candidate).session.plan == hidden)
    let seen = Rehearsal(watching: events(), of: hidden, as: .interviewer).session
    #expect(seen.plan.clock == .shown)
    #expect(Rehearsal(watching: events(), of: plan(), as: .interviewer).session.plan == plan())
  }

  @Test func theClockCountsToTheLatestAndPastIt() {
    func countdown(_ seconds: Double, _ plan: Plan) -> Session.Countdown {
      var session = Session(replaying: events(), of: plan)
      _ = session.advance(to: moment(seconds))
      return session.countdown
    }
    #expect(countdown(10, plan()) == .left(.seconds(50)))
    #expect(countdown(60, plan()) == .over(.zero))
    #expect(countdown(70, plan()) == .over(.seconds(10)))
    #expect(countdown(10, plan { $0.pace = .earliest }) == .left(.seconds(20)))
    #expect(countdown(40, plan { $0.pace = .earliest }) == .left(.seconds(20)))
    let open = Structure(
      title: "S", phases: [Phase(title: "A", window: Window(earliest: .seconds(30), latest: nil))])
    #expect(countdown(10, plan { $0.structure = open }) == .left(.seconds(20)))
    #expect(countdown(40, plan { $0.structure = open }) == .open(.seconds(10)))
    let untimed = Structure(title: "S", phases: [Phase(title: "A", window: nil)])
    #expect(countdown(40, plan { $0.structure = untimed }) == .spoken(.seconds(40)))
  }
}
