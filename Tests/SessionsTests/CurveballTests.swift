import Sessions
import Structures
import TestSupport
import Testing

private let questions = ["Why?", "What if?", "Who pays?"]

/// A session of generated phases with curveballs, once begun.
private func begun(seed: UInt64, _ random: inout SeededGenerator) -> Rehearsal {
  let plan = GeneratedSession(seed: seed).plan
  let curveballs = Curveballs(questions, in: plan, using: &random)
  var rehearsal = Rehearsal(Session(plan: plan), curveballs: curveballs)
  _ = rehearsal.begin()
  return rehearsal
}

extension Rehearsal {
  fileprivate mutating func pass(to second: Int) -> [Command] {
    wake(at: Moment(.seconds(second)), planned: nil)
  }

  fileprivate mutating func handle(_ intent: Intent, second: Int) -> [Command] {
    handle(intent, at: Moment(.seconds(second)))
  }
}

/// Follow-ups come unasked, at moments that nobody knows.
@Suite struct CurveballTests {
  /// Three phases of a minute each, in the second of them.
  private func rehearsal(
    at times: [Int: Int], _ questions: [String] = questions
  ) -> Rehearsal {
    rehearsal(Curveballs(questions, at: times.mapValues { .seconds($0) }))
  }

  private func rehearsal(_ curveballs: Curveballs) -> Rehearsal {
    var rehearsal = Rehearsal(Session(plan: plan), curveballs: curveballs)
    _ = rehearsal.begin()
    _ = rehearsal.handle(.next, second: 50)
    return rehearsal
  }

  private var plan: Plan {
    let phases = ["A", "B", "C"].map { Phase(title: $0, window: Window(StatedTime(.seconds(60)))) }
    return Plan(structure: Structure(title: "S", phases: phases))
  }

  private func thrown(_ commands: [Rehearsal.Command]) -> [String] {
    commands.compactMap { command in
      guard case .announce(.curveball(let question), let moment) = command else { return nil }
      return "\(moment.sinceStart.clock()) \(question)"
    }
  }

  @Test func aCurveballComesAtItsTimeWithABell() {
    var rehearsal = rehearsal(at: [1: 20])
    #expect(rehearsal.nextAnnouncement == Moment(.seconds(70)))
    let commands = rehearsal.pass(to: 80)
    #expect(thrown(commands) == ["1:10 Why?"])
    #expect(commands.recorded == [Event(Moment(.seconds(70)), .followUpAsked("Why?"))])
    #expect(commands.last == .play([.curveball("Why?")]))
    #expect(rehearsal.session.now == Moment(.seconds(80)))
  }

  @Test func pauseAndTypingHoldItBack() {
    var rehearsal = rehearsal(at: [1: 20])
    _ = rehearsal.handle(.pause(nil), second: 60)
    #expect(thrown(rehearsal.pass(to: 100)) == [])
    _ = rehearsal.handle(.goOn, second: 100)
    rehearsal.attention = .busy(draft: nil)
    #expect(thrown(rehearsal.pass(to: 115)) == [])
    rehearsal.attention = .free
    #expect(rehearsal.nextChange == Moment(.seconds(115)))
    #expect(thrown(rehearsal.pass(to: 116)) == ["1:55 Why?"])
  }

  @Test func noneComesForTimeInWhichNobodyWasThereHoweverItCounts() {
    for decision in Event.Decision.allCases {
      var rehearsal = rehearsal(at: [1: 20])
      _ = rehearsal.wake(at: Moment(.seconds(85)), planned: Moment(.seconds(55)))
      #expect(thrown(rehearsal.handle(.decide(decision), second: 85)) == [])
    }
  }

  @Test func noneComesInTheLastSecondsOfAPhase() {
    var rehearsal = rehearsal(at: [1: 20])
    rehearsal.attention = .busy(draft: nil)
    _ = rehearsal.pass(to: 99)
    rehearsal.attention = .free
    #expect(thrown(rehearsal.pass(to: 200)) == [])
  }

  @Test func whereSomethingWasAskedNothingIsThrownIn() {
    var rehearsal = rehearsal(at: [1: 20, 2: 20])
    _ = rehearsal.handle(.asked("Why?"), second: 55)
    #expect(thrown(rehearsal.pass(to: 90)) == [])
    _ = rehearsal.handle(.next, second: 100)
    #expect(thrown(rehearsal.pass(to: 130)) == ["2:00 What if?"])
  }

  @Test func eachQuestionIsThrownInOnce() {
    var rehearsal = rehearsal(at: [1: 20, 2: 20], ["Why?"])
    #expect(thrown(rehearsal.pass(to: 80)) == ["1:10 Why?"])
    _ = rehearsal.handle(.next, second: 100)
    #expect(thrown(rehearsal.pass(to: 150)) == [])
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
    var rehearsal = begun(seed: seed, &random)
    // What the start made due at once is part of it.
    var start = Session(plan: rehearsal.session.plan)
    var record = start.start().recorded
    var phases: [Int] = []
    for _ in 0..<40 {
      rehearsal.attention = Int.random(in: 0...4, using: &random) == 0 ? .busy(draft: nil) : .free
      let before = rehearsal
      let next = before.session.now.advanced(
        by: .milliseconds(Int.random(in: 0...9_000, using: &random)))
      let commands = rehearsal.wake(at: next, planned: nil)
      record += commands.recorded
      for case .announce(.curveball(let question), let moment) in commands {
        var then = before
        _ = then.wake(at: moment.advanced(by: .milliseconds(-1)), planned: nil)
        let session = rehearsal.session
        let phase = session.notes.last { $0.content == .followUp(question) }?.phase ?? 0
        phases.append(phase)
        #expect(!then.session.isPaused && before.attention == .free && phase > 0)
        #expect(commands.recorded.contains(Event(moment, .followUpAsked(question))))
        #expect(session.notes.count { $0.content == .followUp(question) } == 1)
        if let latest = session.window(of: phase)?.latest {
          let left = latest - session.activeTime(of: phase, at: moment)
          #expect(left >= min(.seconds(15), latest / 5))
        }
      }
      var intent = GeneratedSession.intent(rehearsal.session, &random)
      // A person who types these questions leaves nothing to throw in.
      if case .asked = intent, seed % 2 == 0 { intent = .mark(.pushed) }
      record += rehearsal.handle(intent, at: rehearsal.session.now).recorded
    }
    #expect(Set(phases).count == phases.count)
    #expect(phases.count <= questions.count)
    // What the last event made due at once.
    record += rehearsal.wake(at: rehearsal.session.now, planned: nil).recorded
    var replayed = Session(replaying: record, of: rehearsal.session.plan)
    _ = replayed.advance(to: rehearsal.session.now)
    #expect(replayed == rehearsal.session)
  }

  /// What is dated; of the minutes past the latest a late call tells the last one alone.
  private func dated(_ commands: [Rehearsal.Command]) -> [Rehearsal.Command] {
    commands.filter {
      switch $0 {
      case .play, .announce(.runsOver, _): false
      default: true
      }
    }
  }

  @Test(arguments: 0..<150)
  func aLateCallDatesThemAsAPunctualOneDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var start = begun(seed: seed, &random)
    _ = start.handle(.next, second: 3)
    let end = Moment(.seconds(200))
    var (late, punctual) = (start, start)
    let commands = late.wake(at: end, planned: nil)
    var ticks: [Rehearsal.Command] = []
    while punctual.session.now < end, let next = punctual.nextChange {
      let step = punctual.wake(at: min(end, next), planned: nil)
      for case .announce(.curveball, let moment) in step { #expect(moment == next) }
      ticks += step
    }
    #expect(dated(commands) == dated(ticks))
    #expect(late == punctual)
  }

  @Test func somePhaseIsInterruptedInMostSessions() {
    let counts = (0..<200 as Range<UInt64>).map { seed in
      var random = SeededGenerator(seed: seed)
      var rehearsal = rehearsal(Curveballs(questions, in: plan, using: &random))
      var commands = rehearsal.pass(to: 100)
      commands += rehearsal.handle(.next, second: 100)
      return thrown(commands + rehearsal.pass(to: 150)).count
    }
    #expect(Set(counts) == [1, 2])
  }
}
