import Foundation
import TestSupport
import Testing

/// A page of feedback in a real browser.
@Suite(
  .tags(.process),
  .serialized,
  .enabled(if: Browser.isThere, "Scripts/test could not install Chromium: it comes from Debian"))
struct FeedbackInBrowserTests {
  @Test(arguments: ["--width=1280", "--width=390"], ["light", "dark"])
  func thePageIsFlawless(width: String, scheme: String) throws {
    let sandbox = try Sandbox()
    let lines = [
      "/point 1", "two <copies> of everything, and a word that goes on for long",
      "/score scoping 3",
      "/evidence scoping", "/mark stuck", "/tick 1", "// not for Kim", "/score depth 2.5", "/next",
      "/asked and the cost?", "/end", "/score hire", "/as candidate", "/score scoping 4",
      "/score no hire", "/pitfall 1 2", "/well calm all the way", "/change the start", "/done",
    ]
    let session = try Run(
      "start", "technical", "--interviewer", "--by", "Ada", "--candidate", "Kim", "--plain",
      "--sessions", "S", "--question",
      "How would you keep a cache, a search index and a warehouse in step with one database?",
      input: lines.joined(separator: "\n") + "\n", in: sandbox)
    try #require(session.status == 0, "\(session.errors)")
    let run = try Run("feedback", "last", "--sessions", "S", "-o", "kim.html", in: sandbox)
    try #require(run.status == 0, "\(run.errors)")
    let page =
      scheme == "dark"
      ? try Browser("kim.html", width, "--dark", in: sandbox)
      : try Browser("kim.html", width, in: sandbox)
    #expect(page.requests.isEmpty && page.console.isEmpty && page.audits.isEmpty)
    #expect(page.wrong.isEmpty, "\(page.wrong)")
    #expect(page.title == "Feedback: Technical Problem Response Structure")
    #expect(page.texts > 60)
  }
}
