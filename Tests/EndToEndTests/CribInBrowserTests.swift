import Foundation
import TestSupport
import Testing

/// The crib sheet in a real browser, and on paper.
@Suite(
  .tags(.process),
  .serialized,
  .enabled(if: Browser.isThere, "Scripts/test could not install Chromium: it comes from Debian"))
struct CribInBrowserTests {
  /// A sandbox with the page of somebody who has much to say.
  private func made() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "structures: [circles, delivery, technical, star]\nlevel: L7\n",
      to: "../home/config/rehearse/settings.yaml")
    let principles = [
      "Ownership • Dive Deep • Frugality", "Deliver Results • Earn Trust", "Customer Obsession",
      "Have Backbone; Disagree and Commit • Think Big", "Are Right, A Lot • Bias for Action",
      "Invent and Simplify • Hire and Develop the Best", "Learn and Be Curious", "Frugality",
    ]
    let cards = principles.enumerated().map { number, shown in
      "# Story: The story of number \(number)\n\n- **Principles**: \(shown)\n"
        + "- **Numbers**: \(number * 7 + 3) machines; \(number + 2) weeks; 14 % fewer calls\n"
    }
    try sandbox.makeFolder("own")
    try sandbox.write(cards.joined(separator: "\n"), to: "own/cards.md")
    _ = try Run("references", "add", "own", in: sandbox)
    for day in 10...20 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-talk",
        front: "resolution: \"say number \(day) before anything else is drawn\"\nkept: true\n")
    }
    let run = try Run("crib", "-o", "crib.html", in: sandbox)
    try #require(run.status == 0, "\(run.errors)")
    return sandbox
  }

  @Test(arguments: ["--width=1280", "--width=390"], ["light", "dark"])
  func thePageIsFlawless(width: String, scheme: String) throws {
    let sandbox = try made()
    let page =
      scheme == "dark"
      ? try Browser("crib.html", width, "--dark", in: sandbox)
      : try Browser("crib.html", width, in: sandbox)
    #expect(page.requests.isEmpty && page.console.isEmpty && page.audits.isEmpty)
    #expect(page.wrong.isEmpty)
    #expect(page.title == "Crib sheet")
    #expect(page.texts > 60)
  }

  @Test func itIsPrintedOnOneSheet() throws {
    let sandbox = try made()
    let sheet = sandbox.folder.appendingPathComponent("crib.pdf").path
    let page = try Browser("crib.html", "--dark", "--print", sheet, in: sandbox)
    #expect(page.wrong.isEmpty)
    let data = try Data(contentsOf: URL(fileURLWithPath: sheet))
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.components(separatedBy: "/Type /Page\n").count == 2)
  }
}
