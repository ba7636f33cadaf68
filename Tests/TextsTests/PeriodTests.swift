import Testing
import Texts

/// Stretches of days as people name them; today is Wednesday, 2026-11-25.
@Suite struct PeriodTests {
  private static let today = CalendarDate("2026-11-25")?.dayNumber ?? 0

  @Test(arguments: [
    ("2026-11-23", "2026-11-23", "2026-11-23"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-12", "2026-12-01", "2026-12-31"),
    ("today", "2026-11-25", "2026-11-25"), ("Yesterday", "2026-11-24", "2026-11-24"),
    ("monday", "2026-11-23", "2026-11-23"), ("WED", "2026-11-25", "2026-11-25"),
    ("thursday", "2026-11-19", "2026-11-19"), ("sun", "2026-11-22", "2026-11-22"),
    ("7d", "2026-11-19", "2026-11-25"), ("1d", "2026-11-25", "2026-11-25"),
    ("2w", "2026-11-12", "2026-11-25"), ("this week", "2026-11-23", "2026-11-29"),
    ("last week", "2026-11-16", "2026-11-22"), ("this month", "2026-11-01", "2026-11-30"),
    ("last month", "2026-10-01", "2026-10-31"),
  ])
  func aPeriodHasItsDays(text: String, first: String, last: String) throws {
    let days = try #require(Period(text)).days(today: Self.today)
    #expect(CalendarDate(dayNumber: days.lowerBound).text == first)
    #expect(CalendarDate(dayNumber: days.upperBound - 1).text == last)
  }

  @Test func theMonthBeforeIsFoundFromAnyDay() throws {
    let march = try #require(CalendarDate("2026-03-31")).dayNumber
    let days = try #require(Period("last month")).days(today: march)
    #expect(CalendarDate(dayNumber: days.lowerBound).text == "2026-02-01")
    #expect(days.count == 28)
  }

  @Test(arguments: [
    "", "-", "soon", "0d", "d", "-3d", "999999999999999999999d", "99999d", "2026-13", "2026-02-30",
    "mo", "mondays", "9999-1", "last year", "7 d",
  ])
  func whatNamesNoDaysIsNone(text: String) { #expect(Period(text) == nil) }

  @Test func theLastMonthThereIsHasItsDays() throws {
    #expect(try #require(Period("9999-12")).days(today: Self.today).count >= 28)
  }
}
