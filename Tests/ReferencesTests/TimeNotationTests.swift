import Structures
import Testing

@testable import References

@Suite struct TimeNotationTests {
  /// Rules: [length], [range], [sum], [up-to], [count], [at-least].
  @Test(arguments: [
    ("30 seconds", "0:30"), ("2 minutes", "2:00"), ("3-4 minutes", "3:00–4:00"),
    ("3–4 min", "3:00–4:00"), ("~5 min", "5:00"), ("about 5 mins", "5:00"),
    ("up to 5 min", "0:00–5:00"), ("15 min max", "0:00–15:00"), ("5+ min", "5:00+"),
    ("5 min+", "5:00+"), ("5 minutes or more", "5:00+"), ("at least 5 min", "5:00+"),
    ("1 hour", "1:00:00"), ("1h30", "1:30:00"), ("1h 30min", "1:30:00"), ("2 hrs", "2:00:00"),
    ("1 minute 45 seconds", "1:45"), ("1 hour and 30 minutes", "1:30:00"), ("2.5 min", "2:30"),
    ("2,5 min", "2:30"), ("½ hour", "30:00"), ("1½ h", "1:30:00"), ("45s", "0:45"),
    ("30 secs - 1 min", "0:30–1:00"), ("5 to 10 min.", "5:00–10:00"), ("5-minute", "5:00"),
    ("10 MINUTES", "10:00"), ("4 − 3 min", "3:00–4:00"), ("0-5 min", "0:00–5:00"),
    ("no more than 5 min", "0:00–5:00"), ("5 min at most", "0:00–5:00"),
    ("minimum 5 min", "5:00+"), ("2 x 5 min", "10:00"), ("3 × 1-2 min", "3:00–6:00"),
    ("30 minutes total", "30:00"),
    ("3~4 min", "3:00–4:00"), ("30 s ~ 1 min", "0:30–1:00"), ("30分～40分", "30:00–40:00"),
    ("±5 min", "5:00"), ("max ~5 min", "0:00–5:00"), ("999999999 hours", "8784:00:00"),
  ])
  func everyCommonFormIsRead(text: String, time: String) {
    #expect(TimeNotation.time(text)?.text == time)
  }

  /// Rule: [no-unit].
  @Test(arguments: [
    "", "15 min read", "$5M", "5M", "2024", "5", "3-4", "X minutes", "minutes", "500 ms", "5 %",
    "5 min per question", "1-2-3 min", "-", "5 min 5 hours", "1,000 min", "0 min",
    "up to 5+ min", "5 minutes, L6", "+5 min", "٣ min", "10x", "5 min 5 min", "1.2.3 min",
    "- 5 min",
  ])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(TimeNotation.time(text) == nil)
  }
}
