import Structures
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    ("45m", 2700.0), ("90s", 90), ("1h30m", 5400), ("1h30", 5400), ("1:30", 90),
    ("1:05:00", 3900), ("2.5 min", 150), ("1 minute 45 seconds", 105), ("5", 300),
    ("0:00.250", 0.25),
  ])
  func aTimeIsReadInEveryCommonForm(text: String, seconds: Double) {
    #expect(DurationNotation.duration(text)?.inSeconds == seconds)
  }

  @Test(arguments: [
    "", "abc", "-5m", "5 parsecs", "1:60", "1:5", "1::05", "m5", "1.2.3m", "5m5h", "5m3",
    "9999999999m",
    "1:30:", "٣m", "1:05.1234",
  ])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(DurationNotation.duration(text) == nil)
  }

  @Test func aTimeThatIsTooLongIsCut() {
    #expect(DurationNotation.duration("999999999h") == .longest)
  }

  @Test func clocksShowPassedTimeRoundedDownAndLeftTimeRoundedUp() {
    #expect(Duration.milliseconds(59_999).clock() == "0:59")
    #expect(Duration.milliseconds(59_001).clock(.up) == "1:00")
    #expect(Duration.milliseconds(60_000).clock(.up) == "1:00")
    #expect(Duration.milliseconds(-12_500).clock() == "0:12")
    #expect(Duration.seconds(3_905).clock() == "1:05:05")
    #expect(Duration.zero.clock(.up) == "0:00")
  }

  @Test(arguments: [0, 1, 999, 1000, 59_999, 60_000, 3_599_999, 3_600_000, 90_061_001])
  func theExactClockIsReadBackToTheMillisecond(milliseconds: Int) {
    let time = Duration.milliseconds(milliseconds)
    #expect(DurationNotation.duration(time.exactClock) == time)
  }
}
