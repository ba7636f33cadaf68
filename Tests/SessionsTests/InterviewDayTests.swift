import Sessions
import Structures
import Testing
import Texts

/// A day of interviews as it goes: what comes next, and how late it is.
@Suite struct InterviewDayTests {
  private let start = Stamp(seconds: 1_795_594_800, offset: 3600)

  private func later(_ minutes: Int64) -> Stamp {
    Stamp(seconds: start.seconds + minutes * 60, offset: start.offset)
  }

  /// 45 minutes, 10 of tea, 5 of air, 45, 30.
  private func day(speed: Int = 1) -> InterviewDay {
    let items = [
      Loop.Item(name: "Manager", structure: "A", line: 1), Loop.Item(name: "Tea", line: 2),
      Loop.Item(name: "Air", line: 3), Loop.Item(name: "Design", structure: "B", line: 4),
      Loop.Item(name: "Code", structure: "C", line: 5),
    ]
    return InterviewDay(
      Loop(title: "Day", items: items, line: 1),
      lengths: [45, 10, 5, 45, 30].map { .seconds($0 * 60) }, start: start, speed: speed)
  }

  @Test func eachSlotHasItsTimeAndEachRoundItsNumber() {
    let day = day()
    #expect(day.slots.map(\.number) == [1, nil, nil, 2, 3])
    #expect(
      day.slots.map { day.stamp($0.start).clock } == [
        "09:20:00", "10:05:00", "10:15:00", "10:20:00", "11:05:00",
      ])
    #expect(day.length == .seconds(135 * 60) && day.rounds == 3)
    #expect(
      day.round(3) == LoopRound(loop: "Day", day: "2026-11-25T09:20:00+01:00", name: "Design"))
    #expect(day.place(of: "design") == 3 && day.place(of: "Tea") == nil)
  }

  @Test func aBreakBeginsWhenTheRoundEndsAndTheNextBreakFollows() {
    var day = day()
    #expect(day.step(at: start) == .round(0))
    day.finish(0, at: later(50))
    #expect(day.step(at: later(50)) == .pause(1, until: later(65)))
    #expect(day.step(at: later(61)) == .pause(2, until: later(65)))
    #expect(day.step(at: later(65)) == .round(3))
    day.endBreak()
    #expect(day.step(at: later(51)) == .round(3))
    day.finish(3, at: later(100))
    // No break stands between these two.
    #expect(day.step(at: later(100)) == .round(4))
    day.finish(4, at: later(130))
    #expect(day.step(at: later(130)) == .over && day.next == nil)
  }

  @Test func aRoundThatIsLeftOutLeavesItsBreakOut() {
    var day = day()
    day.leaveOut(0)
    #expect(day.step(at: later(1)) == .round(3))
    day.leaveOut(3)
    day.leaveOut(4)
    #expect(day.step(at: later(1)) == .over)
  }

  @Test func latenessIsThatOfWhatComesNext() {
    var day = day()
    #expect(day.lateness(at: start) == nil)
    #expect(day.lateness(at: later(6)) == "We are 6 minutes behind.")
    #expect(day.lateness(at: later(61)) == "We are 1 hour 1 minute behind.")
    #expect(day.lateness(at: later(120)) == "We are 2 hours behind.")
    // It ended 5 minutes late; the breaks are not shortened.
    day.finish(0, at: later(50))
    #expect(day.delay(at: later(52)) == .seconds(300))
    #expect(day.lateness(at: later(70)) == "We are 10 minutes behind.")
    // Somebody goes on early.
    day.endBreak()
    #expect(day.delay(at: later(50)) == .seconds(-600) && day.lateness(at: later(50)) == nil)
  }

  @Test func aDemonstrationGoesByItsOwnTime() {
    var day = day(speed: 60)
    #expect(day.stamp(day.length).seconds == start.seconds + 135)
    day.finish(0, at: Stamp(seconds: start.seconds + 45, offset: start.offset))
    let now = Stamp(seconds: start.seconds + 46, offset: start.offset)
    let until = Stamp(seconds: start.seconds + 60, offset: start.offset)
    #expect(day.step(at: now) == .pause(1, until: until))
    #expect(day.delay(at: now) == .zero)
  }
}
