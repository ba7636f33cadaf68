import Sessions
import Structures
import TestSupport
import Testing

private let questions = ["Why?", "What if?", "Who pays?"]

/// A session of generated phases in which generated things happen, with curveballs, once begun.
private func begun(seed: UInt64, _ random: inout SeededGenerator) -> Session {
  var session = Session(plan: GeneratedSession(seed: seed).plan)
  session.curveballs = Curveballs(questions, in: session.plan, using: &random)
  _ = session.start()
  return session
}

/// Follow-ups come unasked, at moments that nobody knows.
@Suite struct CurveballTests {
  /// Three phases of a minute each.
  private func session(at times: [Int: Int], _ questions: [String] = questions) -> Session {
    let phases = ["A", "B", "C"].map { Phase(title: $0, window: Window(StatedTime(.seconds(60)))) }
    var session = Session(plan: Plan(structure: Structure(title: "S", phases: phases)))
    session.curveballs = Curveballs(questions, at: times.mapValues { .seconds($0) })
    _ = session.start()
    _ = session.apply(Event(Moment(.seconds(50)), .phaseEntered(1)))
    return session
  }

  private func thrown(_ effects: [Effect]) -> [String] {
    effects.compactMap { effect in
      guard case .announce(.curveball(let question), let moment) = effect else { return nil }
      return "\(moment.sinceStart.clock()) \(question)"
    }
  }

  @Test func aCurveballComesAtItsTimeWithABell() {
    var session = session(at: [1: 20])
    #expect(session.nextAnnouncement == Moment(.seconds(70)))
    let effects = session.advance(to: Moment(.seconds(80)))
    #expect(thrown(effects) == ["1:10 Why?"])
    #expect(effects.recorded == [Event(Moment(.seconds(70)), .followUpAsked("Why?"))])
    #expect(effects.rings)
    #expect(session.now == Moment(.seconds(80)))
  }

  @Test func pauseAndTypingHoldItBack() {
    var session = session(at: [1: 20])
    _ = session.apply(Event(Moment(.seconds(60)), .paused(nil)))
    #expect(thrown(session.advance(to: Moment(.seconds(100)))) == [])
    _ = session.apply(Event(Moment(.seconds(100)), .resumed))
    session.curveballs.isHeld = true
    #expect(thrown(session.advance(to: Moment(.seconds(115)))) == [])
    session.curveballs.isHeld = false
    #expect(session.nextChange == Moment(.seconds(115)))
    #expect(thrown(session.advance(to: Moment(.seconds(116)))) == ["1:55 Why?"])
  }

  @Test func noneComesInTheLastSecondsOfAPhase() {
    var session = session(at: [1: 20])
    session.curveballs.isHeld = true
    _ = session.advance(to: Moment(.seconds(99)))
    session.curveballs.isHeld = false
    #expect(thrown(session.advance(to: Moment(.seconds(200)))) == [])
  }

  @Test func whereSomethingWasAskedNothingIsThrownIn() {
    var session = session(at: [1: 20, 2: 20])
    _ = session.apply(Event(Moment(.seconds(55)), .followUpAsked("Why?")))
    #expect(thrown(session.advance(to: Moment(.seconds(90)))) == [])
    _ = session.apply(Event(Moment(.seconds(100)), .phaseEntered(2)))
    #expect(thrown(session.advance(to: Moment(.seconds(130)))) == ["2:00 What if?"])
  }

  @Test func eachQuestionIsThrownInOnce() {
    var session = session(at: [1: 20, 2: 20], ["Why?"])
    #expect(thrown(session.advance(to: Moment(.seconds(80)))) == ["1:10 Why?"])
    _ = session.apply(Event(Moment(.seconds(100)), .phaseEntered(2)))
    #expect(thrown(session.advance(to: Moment(.seconds(150)))) == [])
  }

  @Test(arguments: 0..<150)
  func theTimesSuitThePhases(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let plan = GeneratedSession(seed: seed).plan
    let curveballs = Curveballs(questions, in: plan, using: &random)
    #expect(curveballs.times.count <= questions.count)
    for (phase, time) in curveballs.times {
      #expect(phase > 0)
      let window = plan.phases[phase].window
      #expect(time >= .seconds(4))
      #expect(time < window?.target(.latest) ?? .zero)
    }
    let suiting = plan.phases.dropFirst().filter {
      $0.window.map { ($0.earliest > .zero ? $0.earliest : $0.latest ?? .zero) >= .seconds(20) }
        ?? false
    }
    #expect(curveballs.times.isEmpty == suiting.isEmpty)
    #expect(Curveballs([], in: plan, using: &random).times.isEmpty)
  }

  @Test(arguments: 0..<200)
  func theyKeepToTheirRulesWhateverHappens(seed: UInt64) {
    var random = SeededGenerator(seed: seed + 1)
    var session = begun(seed: seed, &random)
    var record = [Event(.start, .started), Event(.start, .phaseEntered(0))]
    var phases: [Int] = []
    for _ in 0..<40 {
      session.curveballs.isHeld = Int.random(in: 0...4, using: &random) == 0
      let before = session
      let next = session.now.advanced(by: .milliseconds(Int.random(in: 0...9_000, using: &random)))
      let effects = session.advance(to: next)
      record += effects.recorded
      for case .announce(.curveball(let question), let moment) in effects {
        var then = before
        _ = then.advance(to: moment.advanced(by: .milliseconds(-1)))
        let phase = session.notes.last { $0.content == .followUp(question) }?.phase ?? 0
        phases.append(phase)
        #expect(!then.isPaused && !before.curveballs.isHeld && phase > 0)
        #expect(effects.recorded.contains(Event(moment, .followUpAsked(question))))
        #expect(session.notes.count { $0.content == .followUp(question) } == 1)
        if let latest = session.window(of: phase)?.latest {
          let left = latest - session.activeTime(of: phase, at: moment)
          #expect(left >= min(.seconds(15), latest / 5))
        }
      }
      var kind = GeneratedSession.kind(session, &random)
      // A person who types these questions leaves nothing to throw in.
      if case .followUpAsked = kind, seed % 2 == 0 { kind = .marked(.pushed) }
      record += session.apply(Event(session.now, kind)).recorded
    }
    #expect(Set(phases).count == phases.count)
    #expect(phases.count <= questions.count)
    // What the last event made due at once.
    _ = session.advance(to: session.now)
    var replayed = Session(replaying: record, of: session.plan)
    replayed.curveballs = session.curveballs
    _ = replayed.advance(to: session.now)
    #expect(replayed == session)
  }

  @Test(arguments: 0..<150)
  func aLateCallDatesThemAsAPunctualOneDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var start = begun(seed: seed, &random)
    _ = start.apply(Event(Moment(.seconds(3)), .phaseEntered(1)))
    let end = Moment(.seconds(200))
    var (late, punctual) = (start, start)
    let effects = late.advance(to: end)
    var ticks: [Effect] = []
    while punctual.now < end, let next = punctual.nextChange {
      let step = punctual.advance(to: min(end, next))
      for case .announce(.curveball, let moment) in step { #expect(moment == next) }
      ticks += step
    }
    #expect(effects == ticks)
    #expect(late == punctual)
  }

  @Test func somePhaseIsInterruptedInMostSessions() {
    let counts = (0..<200 as Range<UInt64>).map { seed in
      var random = SeededGenerator(seed: seed)
      var session = session(at: [:])
      session.curveballs = Curveballs(questions, in: session.plan, using: &random)
      var effects = session.advance(to: Moment(.seconds(100)))
      effects += session.apply(Event(Moment(.seconds(100)), .phaseEntered(2)))
      return thrown(effects + session.advance(to: Moment(.seconds(150)))).count
    }
    #expect(Set(counts) == [1, 2])
  }
}
