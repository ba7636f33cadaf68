import Sessions
import Structures
import Testing

@Suite struct FollowUpTests {
  /// A session in the first of two phases of a minute each, after some seconds.
  func session(after seconds: Int) -> Session {
    let window = Window(earliest: .seconds(30), latest: .seconds(60))
    let phases = ["A", "B"].map { Phase(title: $0, window: window) }
    var session = Session(plan: Plan(structure: Structure(title: "S", phases: phases)))
    _ = session.start()
    _ = session.advance(to: Moment.start.advanced(by: .seconds(seconds)))
    return session
  }

  @Test func eachFollowUpIsOfferedOnce() {
    var session = session(after: 5)
    #expect(session.offer(["x", "y"]) == .offers(["x", "y"]))
    _ = session.apply(Event(session.now, .followUpAsked("x")))
    #expect(session.offer(["x", "y"]) == .offers(["y"]))
    #expect(session.offer(["x"]) == .isUsedUp)
    #expect(session.offer([]) == .isUsedUp)
  }

  @Test func noneIsOfferedWithoutTime() {
    #expect(session(after: 61).offer(["x"]) == .hasNoTime)
    var late = session(after: 59)
    _ = late.apply(Event(late.now, .phaseEntered(1)))
    #expect(late.offer(["x"]) == .offers(["x"]))
    _ = late.advance(to: Moment.start.advanced(by: .seconds(121)))
    #expect(late.offer(["x"]) == .hasNoTime)
  }
}
