import Foundation
import TestSupport
import Testing

/// What a person reads before an interview; today is 2026-11-25.
@Suite struct CribCommandTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "interview: 2026-12-14\nstructures: [technical, star]\n",
      to: "../home/config/rehearse/settings.yaml")
    try sandbox.makeFolder("own")
    try sandbox.write(
      """
      # Story: Late train

      - **Principles**: Deliver Results

      # Story: Winter pumps

      - **Principles**: Ownership • Dive Deep
      - **Numbers**: 11 machines; 6 hours

      """, to: "own/cards.md")
    try sandbox.run("references", "add", "own", output: .some)
    try sandbox.writeSession(
      "2026-11-18T190411-talk", front: "resolution: \"say the <cost> first\"\nkept: false\n")
    try sandbox.writeSession(
      "2026-11-20T190411-talk",
      front: "resolution: \"say the <cost> first\"\nkept: true\nstory: Winter pumps\n")
    try sandbox.writeSession(
      "2026-11-21T190411-talk", front: "resolution: never kept\nkept: no\n")
    return sandbox
  }

  @Test func itHoldsOnesOwnWordsAndTheTimes() throws {
    try sandbox().run(
      "crib",
      output: """
        Crib sheet for Mon 2026-12-14

        Technical Problem Response Structure · 7:30–9:30 (from 6:48)
          0:30 (from 0:24)  Clarifying Questions
          2:00 (from 1:36)  High-Level Approach
          3:00–4:00         Detailed Design
          1:00–2:00         Scale and Trade-offs
          1:00 (from 0:48)  Q&A and Extensions

        STAR in Two Minutes · 2:00 (from 1:34)
          0:24 (from 0:19)  Situation
          0:12 (from 0:09)  Task
          1:12 (from 0:57)  Action
          0:12 (from 0:09)  Result

        You resolved
          · say the <cost> first (kept 1 of 2 times)

        Stories
          · Winter pumps: 11 machines · 6 hours
          · Late train

        Principles
          · Ownership: Winter pumps
          · Dive Deep: Winter pumps
          · Deliver Results: Late train

        """)
  }

  @Test func whatIsToBeChangedNextStandsFirst() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "start", "technical", "--no-question", "--sessions", "Sessions",
      input: "/next\n/next\n/next\n/next\n/end\n/change draw less\n", output: .some)
    try sandbox.run("crib", output: .holding("You resolved\n  · draw less\n  · say the <cost>"))
  }

  @Test func whoHasNothingOfTheirOwnIsToldWhereItComesFrom() throws {
    try Sandbox().run(
      "crib",
      output: .holding(
        "Crib sheet\n\nTechnical Problem Response Structure", "Leadership Discussion Structure",
        "Nothing of your own yet"))
  }

  @Test func thePageHoldsTheSameAndNoMarkupOfOthers() throws {
    let sandbox = try sandbox()
    try sandbox.run("crib", "-o", "page.html", errors: "rehearse: wrote page.html\n")
    let page = try sandbox.read("page.html")
    for text in [
      "<title>Crib sheet</title>", "for Mon 2026-12-14", "say the &lt;cost&gt; first",
      "kept 1 of 2 times", "11 machines · 6 hours", "Dive Deep", "Detailed Design", "3:00–4:00",
    ] { #expect(page.contains(text)) }
    try sandbox.run("crib", "-o", "-", output: .text(page))
  }

  @Test func aFileThatIsNoPageOfOursStaysUnlessItIsNamed() throws {
    let sandbox = try sandbox()
    try sandbox.write("mine", to: "rehearse-crib.html")
    try sandbox.run(
      "crib", "--open", status: 3, errors: .holding("is no report and stays as it is"))
    #expect(try sandbox.read("rehearse-crib.html") == "mine")
  }

  @Test func linesFitTheTerminal() throws {
    let run = try sandbox().run("crib", width: 40, output: .some)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
