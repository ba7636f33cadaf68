import Testing
import Texts

@Suite struct CalendarTests {
  @Test(arguments: 0..<300)
  func everyDayHasItsNumber(seed: Int) throws {
    let all = CalendarDate.dayNumbers
    let number = all.lowerBound + (all.count - 1) / 299 * seed
    let day = CalendarDate(dayNumber: number)
    #expect(day.dayNumber == number)
    let next = CalendarDate(dayNumber: number + 1)
    let isFirst =
      next.day == 1 && CalendarDate(year: day.year, month: day.month, day: day.day + 1) == nil
    #expect(isFirst || next == CalendarDate(year: day.year, month: day.month, day: day.day + 1))
  }

  @Test func theFirstAndTheLastDayAreDays() {
    let days = CalendarDate.dayNumbers
    #expect(CalendarDate("0001-01-01")?.dayNumber == days.lowerBound)
    #expect(CalendarDate("9999-12-31")?.dayNumber == days.upperBound)
    #expect(CalendarDate("1970-01-01")?.dayNumber == 0)
    #expect(Stamp(seconds: .max, offset: 3600).text == "9999-12-31T23:59:59+01:00")
    #expect(Stamp(seconds: .min, offset: -3600).text == "0001-01-01T00:00:00-01:00")
  }

  @Test func aWeekBeginsOnMonday() throws {
    let monday = try #require(CalendarDate("2026-11-23")).dayNumber
    #expect(Week.monday.number(of: monday) == Week.monday.number(of: monday + 6))
    #expect(Week.monday.number(of: monday - 1) == Week.monday.number(of: monday) - 1)
    #expect(Week.monday.days(of: Week.monday.number(of: monday)) == monday..<(monday + 7))
    #expect(Week.monday.number(of: -4) == Week.monday.number(of: -3) - 1)
  }

  @Test(arguments: [
    ("2026-11-23", "Mon 23 Nov"), ("2024-02-29", "Thu 29 Feb"), ("1970-01-01", "Thu 1 Jan"),
    ("1969-12-28", "Sun 28 Dec"), ("0001-01-01", "Mon 1 Jan"), ("9999-12-31", "Fri 31 Dec"),
  ])
  func aDayHasItsNames(text: String, words: String) throws {
    let day = try #require(CalendarDate(text))
    #expect("\(day.weekday) \(day.day) \(day.monthName)" == words)
  }

  @Test(arguments: [
    ("2026-11-23T23:30:00-03:00", "2026-11-23"), ("1969-12-31T23:59:59+00:00", "1969-12-31"),
  ])
  func aStampHasTheDayOfItsPlace(text: String, day: String) throws {
    #expect(try #require(Stamp(text)).date == CalendarDate(day))
  }

  @Test(arguments: Week.allCases)
  func everyWeekHasSevenDaysAndBeginsOnItsDay(week: Week) {
    #expect(Set(week.weekdays).count == 7)
    #expect(week.rawValue.hasPrefix(week.weekdays[0].lowercased()))
    for day in -30...30 {
      let days = week.days(of: week.number(of: day))
      #expect(days.contains(day) && days.count == 7)
      #expect(CalendarDate(dayNumber: days.lowerBound).weekday == week.weekdays[0])
    }
  }
}
