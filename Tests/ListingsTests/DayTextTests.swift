import Listings
import Sessions
import Structures
import Testing
import Texts

/// The schedule of a day, as text and as a file for calendars.
@Suite struct DayTextTests {
  private let start = Stamp(seconds: 1_795_594_800, offset: 3600)

  private func day(_ name: String = "Manager; first, last") -> InterviewDay {
    let items = [
      Loop.Item(name: name, structure: "Talk", interviewer: "Ada", line: 1),
      Loop.Item(name: "Tea", line: 2),
    ]
    return InterviewDay(
      Loop(title: "Day", items: items, line: 1), lengths: [.seconds(2700), .seconds(600)],
      start: start)
  }

  @Test func theScheduleHasATimeForEachRoundAndBreakAndTheEnd() {
    #expect(
      DayText.schedule(day("Manager"), width: nil).text == """
        Day

        time   round  what     length  structure  interviewer
        09:20      1  Manager   45:00  Talk       Ada
        10:05         Tea       10:00
        10:15  end

        """)
  }

  @Test func aRoundIsOpenedWithHowLateItIs() {
    let now = Stamp(seconds: start.seconds + 360, offset: 3600)
    #expect(
      DayText.opening(day("Manager"), 0, at: now)
        == "Round 1 of 1: Manager · Talk · 45:00 · with Ada. We are 6 minutes behind.")
  }

  /// RFC 5545: times of the place, text escaped, lines of at most 75 bytes which end in CR and LF.
  @Test func theCalendarIsAFileThatCalendarsRead() {
    let long = String(repeating: "Gespräch ", count: 12)
    let lines = DayCalendar.text(day("Manager; first, last\n" + long), at: start)
      .components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.contains("DTSTART:20261125T092000") && lines.contains("DTEND:20261125T100500"))
    #expect(lines.contains("DESCRIPTION:Talk\\, with Ada"))
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = lines.joined(separator: "\n").replacing("\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Day: Manager\\; first\\, last\\nGespräch Gespräch"))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
