import Coaching
import Foundation
import Reports
import Sessions
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

/// What stands on the page, and that nothing but its text comes from a text.
@Suite struct ReportPageTests {
  private func page(_ report: Report) -> String { String(decoding: report.page, as: UTF8.self) }

  /// Ten sessions that get quicker in the second phase; four of them are over in the first one.
  private var ten: Sample {
    var sample = Sample()
    for day in 0..<10 { sample.add([day % 3 == 0 ? 40 : 28, 300 - day * 10]) }
    return sample
  }

  @Test func aScriptInANoteIsText() throws {
    var sample = Sample()
    let script = "<script>alert(1)</script>"
    sample.add([28, 200], notes: [.noteTaken(script), .followUpAsked(script)], wentWell: script)
    let page = page(sample.report())
    #expect(!page.contains("<script"))
    #expect(try Parsed(Array(page.utf8)).texts("//li/span[@dir]") == [script, script])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func aTextCannotLeaveAnAttribute() throws {
    let hostile = "\"><img src=x onerror='alert(1)'>\n&quot; <!-- ]]> --"
    let plan = Plan(
      structure: Structure(
        title: hostile, phases: [Phase(title: hostile, window: nil, prompts: [])]),
      question: hostile, level: hostile, candidate: hostile, reference: "\(hostile).md:1")
    var sample = Sample()
    sample.add([60], plan: plan, tags: [hostile])
    let report = sample.report(filter: ["question \(hostile)"])
    let parsed = try Parsed(report.page)
    #expect(try parsed.elements("//img | //@onerror").isEmpty)
    #expect(try parsed.texts("//h2").contains(hostile))
    #expect(try parsed.texts("//blockquote/p") == [hostile])
    for name in report.chartNames {
      let chart = try #require(report.chart(named: name))
      #expect(try Parsed(chart.file).elements("//img").isEmpty, "\(name)")
    }
  }

  private var drill: Plan {
    var plan = Sample.plan
    let phase = plan.phases[0]
    plan.mode = .drill
    plan.structure = Structure(title: plan.structure.title, phases: [phase, phase])
    return plan
  }

  @Test func drillsAloneMakeAPageWithoutSessions() throws {
    var sample = Sample()
    sample.add([40, 50], plan: drill)
    let report = sample.report(telling: 0)
    let parsed = try Parsed(report.page)
    #expect(try parsed.texts("//nav//a") == ["Overview", "Drills"])
    #expect(try parsed.texts("//h2") == ["Overview", "Drills and time sense"])
    #expect(try parsed.texts("//header/p[@class='span']") == ["2026-09-21"])
    #expect(report.chartNames == ["weeks", "days", "drill-1"])
  }

  @Test func drillsHaveAChartAPhaseAndNoSessionOfTheirStructure() throws {
    var sample = Sample()
    sample.add([28, 200])
    sample.add([40, 50], plan: drill)
    let phase = drill.phases[0]
    let report = sample.report()
    let parsed = try Parsed(report.page)
    #expect(try parsed.texts("//section[@id='drills']/h2") == ["Drills and time sense"])
    #expect(
      try parsed.texts("//section[@id='drills']//figcaption").first?
        .hasPrefix("\(phase.title): drills") == true)
    #expect(sample.review.structures.map(\.sessions.count) == [1])
  }

  @Test(arguments: 0..<60)
  func anythingThatCanBeWrittenGivesAPageThatIsWellFormed(seed: Int) throws {
    var sample = Sample()
    for offset in 0..<3 {
      let generated = GeneratedSession(seed: UInt64(seed * 3 + offset))
      let started = Stamp(seconds: 1_790_000_000 + Int64(offset), offset: 3600)
      var transcript = Transcript(
        id: TranscriptName.id(started: started, structure: generated.plan.structure.title),
        started: started, plan: generated.plan)
      transcript.record(generated.recorded)
      sample.add(transcript)
    }
    let report = sample.report()
    let parsed = try Parsed(report.page)
    let texts = Set(try parsed.texts("//li/span[@dir]"))
    for note in sample.transcripts.flatMap(\.notes) {
      guard case .text(let text) = note.content else { continue }
      #expect(texts.contains(PrintableText.cleaned(text)), "\(text.debugDescription)")
    }
    for name in report.chartNames { _ = try Parsed(try #require(report.chart(named: name)).file) }
  }

  @Test func nothingTurnsHidesOrFloodsTheTextAroundIt() throws {
    let flood = "e" + String(repeating: "\u{301}", count: 300)
    let noncharacters = String(
      String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)))
    var sample = Sample()
    sample.add(
      [28, 200],
      notes: [
        .noteTaken("a\u{202E}b\u{2066}c\u{1B}[31m\u{0}\u{7F}\u{9B}\(noncharacters)\(flood)")
      ])
    let scalars = page(sample.report()).unicodeScalars
    for unwanted in ["\u{202E}", "\u{2066}", "\u{1B}", "\u{0}", "\u{7F}", "\u{9B}"] {
      #expect(!scalars.contains { String($0) == unwanted }, "\(unwanted.debugDescription)")
    }
    #expect(!scalars.contains { [0xFFFE, 0xFDD0, 0x1FFFF].contains($0.value) })
    // On the timeline and among the notes.
    #expect(scalars.count { $0 == "\u{301}" } == 60)
    #expect(
      try Parsed(sample.report().page).texts("//li/span[@dir]").first?.hasPrefix("a�b�c�[31m")
        == true)
  }

  @Test func nothingIsFetchedAndThePageForbidsIt() throws {
    let page = page(ten.report())
    let policy = try Parsed(Array(page.utf8)).elements("//meta[@http-equiv]").first?
      .attribute(forName: "content")?.stringValue
    #expect(policy?.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") == true)
    for word in ["http:", "https:", "src=", "url(", "@import", "@font-face", "javascript:"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(
      try Parsed(Array(page.utf8)).elements("//@href").isEmpty
        && Parsed(Array(page.utf8)).elements("//a").allSatisfy {
          $0.attribute(forName: "href")?.stringValue?.hasPrefix("#") == true
        })
  }

  @Test func theNumbersAreThoseOfTheReview() throws {
    let sample = ten
    let structure = try #require(sample.review.structures.first)
    let rows = try Parsed(sample.report().page).rows(of: "the phases in numbers")
    #expect(rows.map { $0[0] } == ["1 Clarify", "2 Design", "Whole session"])
    for (row, times) in zip(rows, structure.phases + [structure.total]) {
      let quartiles = try #require(times.quartiles)
      let median = Duration.milliseconds(Int64(quartiles.median * 1000)).clock()
      #expect(row[1] == times.window?.range && row[2] == "10" && row[3] == median)
      #expect(row[8] == "\(times.early * 10) % \(times.early)")
      #expect(row[9] == "\(times.inWindow * 10) % \(times.inWindow)")
      #expect(row[10] == "\(times.over * 10) % \(times.over)")
    }
    #expect(rows[0][8...11] == ["0 % 0", "60 % 6", "40 % 4", "0:10"])
    #expect(rows[1][3] == "4:15" && rows[1][13] == "0:10 quicker")
    #expect(rows[0][13] == "steady" && rows[0][12] == "0 %" && rows[1][12] == "–")
  }

  @Test func everyFindingGivesItsNumbers() throws {
    let observations = try Parsed(ten.report().page).texts("//ul[@class='observations']/li")
    #expect(
      observations == [
        "3 of 10 whole sessions ended in the window, 7 over, 0 early; the median is 4:44, the window "
          + "3:24–4:30.",
        "The clock goes to Design: over in 6 of 10, by 0:35 at the median, 3:30 in all.",
        "Whole sessions: quicker by 0:10 a session over the last 10 times.",
        "Design: quicker by 0:10 a session over the last 10 times.",
      ])
  }

  @Test func whatToDoNextStandsAboveWhatTheNumbersSayAndIsNotSaidTwice() throws {
    var sample = Sample()
    for day in 0..<10 { sample.add([27 + day % 3, 290 + 7 * (day % 4)]) }
    let coach = Coach(sample.review.sessions, bodies: [:]) { summary in
      PlannedStructure(
        Structure(
          title: summary.structure,
          phases: summary.phases.map { Phase(title: $0.title, window: $0.window) }),
        document: summary.document, name: summary.structure, level: summary.level, hasDrills: true)
    }
    let outline = CoachOutline(coach, facts: [], next: nil, showsAll: false)
    let page = sample.report(coach: (coach, outline)).page
    let parsed = try Parsed(page)
    let found = try parsed.texts("//section[@id='coach']//li")
    #expect(
      found[0].hasPrefix("confirmed: Design runs over: in 10 of 10, typically 5:00 with 4:00"))
    #expect(found[0].contains("rehearse drill Design --of 'Two Phases' --level L6 --clock 90%"))
    let headings = try parsed.texts("//h2 | //h3")
    let (coachPlace, numbers) = (
      headings.firstIndex(of: "What is found"), headings.firstIndex(of: "What the numbers say")
    )
    #expect(try #require(coachPlace) < #require(numbers))
    let said = try parsed.texts("//section[@id='structure-1']//ul[@class='observations']/li")
    #expect(!said.contains { $0.hasPrefix("The clock goes to Design") })
    let alone = try Parsed(sample.report().page).texts("//ul[@class='observations']/li")
    #expect(alone.contains { $0.hasPrefix("The clock goes to Design") })
  }

  @Test func tooFewSessionsSayHowManyAreMissing() throws {
    var sample = Sample()
    for _ in 0..<2 { sample.add([40, 200]) }
    let parsed = try Parsed(sample.report().page)
    #expect(
      try parsed.texts("//ul[@class='observations']/li").last
        == "2 whole sessions so far: 1 more for medians, 3 more for a trend.")
    #expect(try parsed.rows(of: "the phases in numbers")[0][3...4] == ["–", "–"])
    let remark = try parsed.texts("//p[@class='remark']").first { $0.hasPrefix("Still missing") }
    #expect(
      remark
        == "Still missing: 1 Clarify: 1 more for a median, 3 more for a trend, 1 more overrun for "
        + "their median; 2 Design: 1 more for a median, 3 more for a trend.")
  }

  @Test func aSessionIsToldWithItsNotesMarksAndReflection() throws {
    var sample = Sample()
    sample.add(
      [40, 200],
      notes: [.noteTaken("token bucket"), .marked(.strong), .followUpAsked("and a region?")],
      wentWell: "numbers first", tags: ["aloud"])
    let parsed = try Parsed(sample.report().page)
    #expect(
      try parsed.texts("//details[@class='session']//ol/li") == [
        "0:01 token bucket", "0:02 + strong", "0:03 ? follow-up and a region?",
      ])
    #expect(try parsed.texts("//details//dl/div") == ["Went wellnumbers first"])
    #expect(
      try parsed.rows(of: "Phases of this session") == [
        ["1 Clarify", "0:24–0:30", "0:40", "over 0:10", "0 of 1"],
        ["2 Design", "3:00–4:00", "3:20", "in window", "–"],
      ])
    #expect(try parsed.texts("//details//p[@class='remark']").first?.contains("#aloud") == true)
  }

  @Test func whatThePageLeavesOutIsSaid() throws {
    let told = try Parsed(ten.report(telling: 3, unread: 2).page)
    #expect(try told.elements("//details[@class='session']").count == 3)
    #expect(
      try told.texts("//section[@id='sessions']/p")[0].hasPrefix("The newest 3 of 10 sessions"))
    #expect(try told.texts("//footer/p")[0] == "Left out: 2 files that could not be read.")
    #expect(
      try Parsed(ten.report().page).texts("//section[@id='sessions']/p")[0].hasPrefix("All 10"))
  }

  @Test func aReportIsKnownAgain() throws {
    let report = ten.report()
    #expect(Report.isReport(report.page))
    #expect(Report.isReport(try #require(report.chart(named: "total")).file))
    #expect(!Report.isReport(Array("<!DOCTYPE html>\n<html><p>rehearse report</p></html>".utf8)))
  }
}
