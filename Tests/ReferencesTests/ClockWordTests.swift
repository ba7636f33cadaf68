import References
import Testing

/// Words around the points of a clock, in several languages.
@Suite struct ClockWordTests {
  /// Rule: [clock].
  @Test(arguments: [
    ["De 9:00 a 9:10: Sierra", "De 9:10 a 9:30: Cola", "De 9:30 a 9:45: Pintura"],
    ["De 9:00 a las 9:10 sierra", "De 9:10 a las 9:30 cola", "De 9:30 a las 9:45 pintura"],
    ["9h00 às 9h10: Serra", "9h10 às 9h30: Cola", "9h30 às 9h45: Tinta"],
    ["Das 9:00 às 9:10 - Serra", "Das 9:10 às 9:30 - Cola", "Das 9:30 às 9:45 - Tinta"],
    ["9h à 9h10 : Scie", "9h10 à 9h30 : Colle", "De 9h30 à 9h45 : Peinture"],
    ["9.00 Uhr bis 9.10 Uhr – Säge", "9.10 Uhr bis 9.30 Uhr – Leim", "9.30 bis 9.45 Uhr – Lack"],
    ["van 9:00 tot 9:10 uur: Zaag", "van 9:10 tot 9:30 uur: Lijm", "van 9:30 tot 9:45 uur: Verf"],
    ["Dalle 9:00 alle 9:10 Sega", "Dalle 9:10 alle 9:30 Colla", "Dalle 9:30 alle 9:45 Vernice"],
    ["Kl. 9.00-9.10 Sav", "Kl. 9.10-9.30 Lim", "Kl. 9.30-9.45 Maling"],
    ["od 9:00 do 9:10 Piła", "od 9:10 do 9:30 Klej", "od 9:30 do 9:45 Farba"],
    ["с 9:00 до 9:10 Пила", "с 9:10 до 9:30 Клей", "с 9:30 до 9:45 Краска"],
    ["09:00至09:10 锯", "09:10至09:30 胶", "09:30至09:45 漆"],
    ["Sierra (de 9:00 a 9:10)", "Cola (de 9:10 a 9:30)", "Pintura (de 9:30 a 9:45)"],
  ])
  func aSpanMayHaveWordsAroundIt(lines: [String]) throws {
    let guide = try reference("# Shelf\n\n" + lines.map { "- \($0)\n" }.joined())
    let times = guide.structures.flatMap(\.structure.phases).map(\.stated?.max)
    #expect(times == [.seconds(600), .seconds(1200), .seconds(900)])
    let titles = guide.structures.flatMap(\.structure.phases).map(\.title)
    #expect(titles.allSatisfy { title in title.allSatisfy(\.isLetter) }, "\(titles)")
  }

  /// Rule: [clock].
  @Test(arguments: ["9.00 uur", "9.00 Uhr", "Kl. 9.00", "Ore 9:00"])
  func aWordMakesAPointOfAClock(first: String) throws {
    let times = ["00", "20", "50"].map { minutes in first.replacing("00", with: minutes) }
    let lines = zip(times, ["Saw", "Glue", "Paint"]).map { "- \($0) \($1)\n" }
    let guide = try reference("# Shelf\n\n" + lines.joined())
    #expect(
      outline(guide).dropFirst() == ["3: Saw 20:00", "4: Glue 30:00", "5: Paint"])
  }

  /// Rule: [clock].
  @Test func aWordBehindAPointMayBeginTheTitle() throws {
    let guide = try reference("# Shelf\n\n- 9:00 Säge\n- 9:30 kl. Pause\n- 9:45 Leim\n")
    #expect(
      outline(guide).dropFirst() == ["3: Säge 30:00", "4: kl. Pause 15:00", "5: Leim"])
  }

  /// Rule: [clock].
  @Test func fullHoursFromSevenOnAreTimesOfDay() throws {
    let guide = try reference(
      "# Shelf\n\n- 9h - 10h : Scie\n- 10h à 11h30 : Colle\n- 12h-13h Lime\n")
    #expect(
      outline(guide).dropFirst() == ["3: Scie 1:00:00", "4: Colle 1:30:00", "5: Lime 1:00:00"])
  }

  /// Rules: [clock], [range].
  @Test func hoursOfANumberAloneAreLengths() throws {
    let guide = try reference("# Shelf\n\n- Saw (2h - 3h)\n- Glue (1h à 2h)\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 2:00:00–3:00:00", "4: Glue 1:00:00–2:00:00"])
  }
}
