import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

/// Times of more than a day, and of a second, on the screen.
@Suite struct LongTimeTests {
  private func session(_ length: Duration, after time: Duration) -> Session {
    let window = Window(StatedTime(length))
    let phases = ["A", "B"].map { Phase(title: $0, window: window, prompts: ["one"]) }
    var session = Session(plan: Plan(structure: Structure(title: "Long", phases: phases)))
    _ = session.start()
    _ = session.advance(to: Moment(time))
    return session
  }

  @Test(arguments: [(20, 5), (14, 2)])
  func aDayAndAnHourIsWrittenInFull(width: Int, height: Int) {
    let screen = Sample.screen(session(.seconds(100_000), after: .seconds(10_000)))
    #expect(screen.grid(Size(width: width, height: height)).text.contains("25:00:00"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func largeDigitsShowAllOfADayAndAnHour(size: Size) throws {
    func digits(_ time: Duration) -> String {
      let session = session(.seconds(100_000), after: .seconds(100_000) - time)
      return Sample.screen(session).grid(size).text
    }
    // Were the first digit cut off, these two would look alike.
    #expect(digits(.seconds(25 * 3600)) != digits(.seconds(15 * 3600)))
    try expectSnapshot(
      Sample.screen(session(.seconds(100_000), after: .seconds(10_000))).grid(size),
      named: "session-day-and-an-hour-\(size.width)x\(size.height)")
  }

  @Test func aPhaseOfASecondClosesAndIsOver() {
    let size = Size(width: 80, height: 24)
    let early = Sample.screen(session(.seconds(1), after: .milliseconds(500)))
    #expect(early.grid(size).text.contains("closes in 0:01"))
    let over = Sample.screen(session(.seconds(1), after: .milliseconds(2500)))
    #expect(over.grid(size).text.contains("over by 0:01"))
  }
}
