import Foundation
import TestSupport
import Testing

/// The report page in a real browser: it needs nothing, runs nothing, and can be read by everybody.
///
/// The checks are in `Browser/checks.js`: landmarks, the order of headings, names of sections and
/// links, text alternatives of charts, headers and captions of tables, contrast, and width.
@Suite(
  .tags(.process),
  .serialized,
  .enabled(if: Browser.isThere, "Scripts/test could not install Chromium: it comes from Debian"))
struct ReportInBrowserTests {
  /// A sandbox with a report of a made-up history.
  private func reported(_ count: Int = 80) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeHistory(count)
    let run = try Run("report", "-o", "report.html", in: sandbox)
    try #require(run.status == 0, "\(run.errors)")
    return sandbox
  }

  private func expectFlawless(_ page: Browser) {
    #expect(page.requests.isEmpty && page.console.isEmpty && page.audits.isEmpty)
    #expect(page.wrong.isEmpty)
  }

  @Test(arguments: ["--width=1280", "--width=390"], ["light", "dark"])
  func thePageIsFlawless(width: String, scheme: String) throws {
    let sandbox = try reported()
    let page =
      scheme == "dark"
      ? try Browser("report.html", width, "--dark", in: sandbox)
      : try Browser("report.html", width, in: sandbox)
    expectFlawless(page)
    #expect(page.title.hasPrefix("Practice report, 20"))
    #expect(page.charts > 60 && page.texts > 1000)
  }

  /// A word with no place to break in every text that a person can write, and signs of double width.
  private func write(_ word: String, in sandbox: Sandbox) throws {
    let kinds = ["note", "follow-up", "**strong**", "**stuck**", "**filler**", "**pushed**"]
    let notes = kinds.map { $0 == "note" ? "- 0:05 \(word)" : "- 0:06 \($0)" }
      .map { $0.replacing("follow-up", with: "**follow-up** \(word)") }.joined(separator: "\n")
    for day in 10...16 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-\(word)", word, active: (day % 2 == 0 ? 90 : 50, 80),
        front: """
          candidate: "\(word)"
          level: "\(word)"
          question: "\(word)"
          reference: "\(word).md:1"
          tags: ["\(word)"]
          marks: {strong: 1, stuck: 1, filler: 1, pushed: 1}

          """, notes: "\(notes)\n")
      let name = "Sessions/2026-11-\(day)T190411-\(word).md"
      let text = try sandbox.read(name)
        .replacing("title: \"A", with: "title: \"\(word) A")
        .replacing(
          "## Timeline",
          with: "## Reflection\n\n- Went well: \(word)\n- To change: \(word)\n\n## Timeline")
      try sandbox.write(text, to: name)
    }
  }

  @Test(arguments: ["--width=360", "--width=1200"])
  func noWordMakesThePageWiderThanTheWindow(width: String) throws {
    let sandbox = try Sandbox()
    let words = ["e3b0c442", "漢字", "WWMM"].map {
      String(repeating: $0, count: 200 / $0.utf8.count)
    }
    for word in words { try write(word, in: sandbox) }
    for (number, word) in words.enumerated() {
      let run = try Run("report", "--tag", word, "-o", "\(number).html", in: sandbox)
      try #require(run.status == 0, "\(run.errors)")
      #expect(try sandbox.read("\(number).html").components(separatedBy: word).count > 100)
    }
    let pages = try Browser.open(["0.html", "1.html", "2.html"], [width], in: sandbox)
    #expect(pages.count == 3)
    for page in pages { expectFlawless(page) }
  }

  @Test(arguments: ["--width=1280", "--width=390"])
  func aDayOfInterviewsIsFlawless(width: String) throws {
    let sandbox = try Sandbox()
    let round = "\n<b>/mark filler\n/mark filler\n/end\n/score 3\n/score Scope 2\n/done\n"
    let day = try Run(
      "day", "phone", "--no-question", "--level", "L6", input: round + "\n" + round, in: sandbox)
    try #require(day.status == 0, "\(day.errors)")
    let report = try Run("report", "--day", "last", "-o", "day.html", in: sandbox)
    try #require(report.status == 0, "\(report.errors)")
    let page = try Browser("day.html", width, in: sandbox)
    expectFlawless(page)
    #expect(page.title.hasPrefix("Phone Screen, 20"))
  }

  @Test func aScriptInANoteDoesNotRun() throws {
    let sandbox = try Sandbox()
    let script =
      "<script>document.title='owned'</script><img src='http://127.0.0.1/x' onerror=\"document.title"
      + "='owned'\"><style>*{color:red}</style></title></svg>\"'>"
    let run = try Run(
      "start", "technical", "--now", "--question", script, "--level", "L6", "--sessions",
      "Sessions",
      input: "\(script)\n/mark strong\n/next\n\(script)\n/next\n/next\n/next\n/end\n\(script)\n",
      in: sandbox)
    #expect(run.status == 0)
    #expect(try Run("report", "-o", "report.html", in: sandbox).status == 0)
    let page = try Browser("report.html", in: sandbox)
    expectFlawless(page)
    #expect(page.title.hasPrefix("Practice report"))
    #expect(try sandbox.read("report.html").contains("&lt;script&gt;document.title="))
  }

  @Test func whatTheChecksAreForIsFound() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      <!DOCTYPE html><html><head><title>x</title></head><body><h2 style="color:#aaa">Early</h2>
      <svg width="10" height="10"></svg><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td>
      <td>2</td></tr></tbody></table><a href="http://127.0.0.1:9/">out</a>
      <img src="http://127.0.0.1:9/x.png"><div style="width:3000px">wide</div><p id="a"></p>
      <p id="a"></p><script>console.log("here")</script></body></html>
      """, to: "bad.html")
    let page = try Browser("bad.html", in: sandbox)
    #expect(page.requests == ["http://127.0.0.1:9/x.png"])
    #expect(!page.console.isEmpty)
    for words in [
      "0 × main", "0 × h1", "names no language", "behind a heading of level 0", "outside of all",
      "stands twice", "leads nowhere", "has no role", "says nothing", "has no caption",
      "has no scope", "2 of 1 cells", "has no header", "cannot be scrolled", "wide in a window",
      "contrast 2.32 of 3", "does not belong here",
    ] {
      #expect(page.wrong.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test func printingUnfoldsEverythingOnWhite() throws {
    let sandbox = try reported(6)
    let sheet = sandbox.folder.appendingPathComponent("report.pdf").path
    let page = try Browser("report.html", "--dark", "--print", sheet, in: sandbox)
    #expect(page.wrong.isEmpty)
    // A sheet for each session at least, which are folded on the screen.
    let data = try Data(contentsOf: URL(fileURLWithPath: sheet))
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.components(separatedBy: "/Type /Page\n").count > 8)
  }

  @Test func aChartIsAPictureOfItsOwn() throws {
    let sandbox = try reported(40)
    let names = ["weeks", "days", "total", "phases", "phase-1", "session"]
    for name in names {
      let run = try Run("report", "--chart", name, "-o", "\(name).svg", in: sandbox)
      #expect(run.status == 0 && run.errors == "rehearse: wrote \(name).svg\n")
      // Within a page its contrast and its words can be checked as those of the report.
      let chart = try sandbox.read("\(name).svg").split(separator: "\n").dropFirst()
      try sandbox.write(
        """
        <!DOCTYPE html><html lang="en"><head><title>x</title></head><body><header><h1>x</h1></header>
        <main>\(chart.joined(separator: "\n"))
        </main><footer>x</footer></body></html>
        """, to: "\(name).html")
    }
    let pictures = try Browser.open(names.map { "\($0).svg" }, in: sandbox)
    let pages = try Browser.open(names.map { "\($0).html" }, in: sandbox)
    #expect(pictures.count == 6 && pages.count == 6)
    for picture in pictures {
      expectFlawless(picture)
      #expect(picture.texts > 3 && !picture.title.isEmpty)
    }
    for page in pages { expectFlawless(page) }
  }
}
