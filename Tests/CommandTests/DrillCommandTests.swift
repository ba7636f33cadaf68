import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// What a person sees who rehearses one phase alone; today is 2026-11-25.
@Suite struct DrillCommandTests {
  private let guide = """
    # G

    ## Design

    1. Ask (2 minutes)
       - traffic
       - limits
    2. Answer the question (3 minutes)

    ## Pitch

    1. Answer the call (1 minute)
    2. Close (1 minute)

    """

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "g.md")
    return sandbox
  }

  private func drill(_ words: String...) -> [String] {
    ["drill"] + words + ["--from", "g.md", "--sessions", "Sessions"]
  }

  @Test func aPhaseIsRehearsedSoOftenInOneSession() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "drill", "detailed design", "--times", "3", "--clock", "90%", "--sessions", "Sessions",
      input: "/next\n/next\n/end\n",
      output: .holding(
        "Technical Problem Response Structure · drill · ", " · clock 90 %\n",
        "phase 1 of 3: Detailed Design, 3:00–4:00", "phase 3 of 3: Detailed Design"))
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.summary.mode == .drill)
    #expect(reading.summary.clock == .tightened(percent: 90))
    #expect(reading.summary.phases.map(\.title) == Array(repeating: "Detailed Design", count: 3))
    #expect(reading.transcript.plan.phases.allSatisfy { !$0.prompts.isEmpty })
    #expect(reading.summary.structure == "Technical Problem Response Structure")
    #expect(reading.problems.isEmpty)
  }

  @Test func aTightenedClockLeavesTheWindowsToTheGuide() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run(
      drill("ask", "--clock", "90%"), input: "/status\n/end\n",
      output: .holding("1 of 1 Ask: 0:00 spoken, on time from 1:26 on"))
    #expect(run.output.contains("phase 1 of 1: Ask, 2:00 (from 1:36)"))
    let summary = try #require(try sandbox.transcripts().first).summary
    #expect(summary.phases[0].window?.latest == .seconds(120))
    #expect(summary.phases[0].short > .seconds(90))
  }

  @Test(
    arguments: [
      (
        ["answer"],
        "“answer” may mean “Answer the question” of Design or “Answer the call” of Pitch;"
          + " write more of the title, or add --of"
      ),
      (
        ["aks"],
        "there is no phase “aks”, did you mean “Ask”?;"
      ),
      (["ask", "--of", "pitch"], "there is no phase “ask” in “Pitch”"),
      (["ask", "--of", "nothing"], "there is no structure “nothing”"),
      ([""], "there is no phase “”"),
    ]) func aPhaseThatIsNotOneGetsOneSentence(words: [String], sentence: String) throws
  {
    let run = try sandbox().run(
      ["drill"] + words + ["--from", "g.md"], status: 2, errors: .holding(sentence))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func theStructureIsNamedWhereSeveralHaveThePhase() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      drill("answer", "--of", "pitch"), input: "/end\n",
      output: .holding("phase 1 of 1: Answer the call"))
  }

  @Test func whatWasForgottenMostStandsOnTop() throws {
    let sandbox = try sandbox()
    let start = ["start", "design", "--from", "g.md", "--sessions", "Sessions"]
    try sandbox.run(start, input: "/tick 1\n/next\n/end\n", output: .some)
    try sandbox.run(
      drill("ask"), input: "/tick 1\n/end\n",
      output: .holding("     1 limits\n     2 traffic", "covered: limits"))
    // A drill has an order of its own, and changes nothing.
    try sandbox.run(
      drill("ask"), input: "/end\n", output: .holding("     1 limits\n     2 traffic"))
  }

  @Test func drillsHaveStatisticsOfTheirOwn() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-20T190411-design", front: "reference: g.md:3\n")
    for day in 21...23 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-design", active: (50, 110 + day),
        front: "reference: g.md:3\nmode: drill\n")
    }
    let stats = try sandbox.run(
      "stats", width: 100,
      output: .holding("4 sessions on 4 days", "Design · g.md · 1 session", "Drills · 3 sessions"))
    #expect(stats.output.contains("Ask · Design"))
    let json = try sandbox.run("stats", "--json", output: .some).object()
    let drills = try #require(json["drills"] as? [[String: Any]])
    #expect(drills.map { $0["drills"] as? Int } == [3])
    let times = try #require(drills[0]["times"] as? [String: Any])
    #expect(times["sessions"] as? Int == 6)
    let structures = try #require(json["structures"] as? [[String: Any]])
    #expect(structures.map { $0["sessions"] as? Int } == [1])
    try sandbox.run("log", output: .holding("Drill: Ask"))
    let values = try #require(drills[0]["values"] as? [[String: Any]])
    #expect(values.map { $0["day"] as? String }.suffix(2) == ["2026-11-23", "2026-11-23"])
    #expect(values.map { $0["active"] as? Double } == [50, 131, 50, 132, 50, 133])
    #expect(values[1]["verdict"] as? String == "over 0:11")
  }

  @Test func aChartStandsBelowWhatItShowsFromThreeTimesOn() throws {
    let sandbox = try sandbox()
    let guessed = "mode: drill\nreference: g.md:3\n"
    try sandbox.writeSession("2026-11-20T190411-design", front: guessed, guesses: "[60, 75]")
    let words = "Ask · Design: 4 times since 2026-11-20, window 0:30–1:00"
    try sandbox.run(
      "stats",
      output: .holding(
        "Ask · Design", "1 guess under a hidden clock; three say", without: [words, "said ÷ true"]))
    try sandbox.writeSession(
      "2026-11-21T190411-design", active: (70, 50), front: guessed, guesses: "[60, 75, 50, 40]")
    let text = try sandbox.run("stats", width: 80, output: .holding(words)).output
    #expect(text.contains("when you say 2:00, 2:30 have passed"))
    try expectSnapshot(text: text, named: "stats-drills-80")
    try expectSnapshot(
      text: try sandbox.run("stats", "--ascii", width: 80, output: .some).output,
      named: "stats-drills-ascii-80")
    let json = try sandbox.run("stats", "--json", output: .some).object()
    let sense = try #require(json["time_sense"] as? [String: Any])
    let values = try #require(sense["values"] as? [[String: Any]])
    #expect(values.map { $0["ratio"] as? Double } == [0.8, 0.8, 1.25])
    #expect(values.map { $0["said"] as? Double } == [60, 60, 50])
  }

  @Test func whatAValueOfAChartSaysIsDocumented() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession(
      "2026-11-20T190411-design", front: "mode: drill\n", guesses: "[60, 75]")
    let json = try sandbox.run("stats", "--json", output: .some).object()
    let drill = try #require((json["drills"] as? [[String: Any]])?.first)
    let sense = try #require(json["time_sense"] as? [String: Any])
    let page = try Sandbox.page("docs/json.md")
    for object in [drill, sense] {
      let value = try #require((object["values"] as? [[String: Any]])?.first)
      for name in Array(object.keys) + value.keys {
        #expect(page.contains("`\(name)`"), "\(name)")
      }
    }
  }

  @Test func drillsAloneAreShownAsWell() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-20T190411-design", front: "mode: drill\n")
    try sandbox.run("stats", output: .holding("1 session on 1 day", "Drills · 1 session"))
    try sandbox.run("coach", output: .holding("No session counts but drills; rehearse stats shows"))
    try sandbox.run("report", "-o", "r.html", errors: "rehearse: wrote r.html\n")
    let page = try sandbox.read("r.html")
    #expect(page.contains("Ask: drills") && page.contains("2026-11-20"))
    try sandbox.run("report", "--chart", "drill-1", output: .holding("Ask: drills", "</svg>"))
    try sandbox.run(
      "report", "--chart", "total", status: 2,
      errors: .holding("“total”; take one of weeks, days, drill-1\n"))
  }

  @Test func thePlanCountsADrillAndNextStartsOne() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-01T190411-design", front: "reference: g.md:3\n")
    let words = ["--from", "g.md", "--sessions", "Sessions"]
    let plan = try sandbox.run(["plan", "--days", "1"] + words, output: .some).output
    #expect(plan.contains("rehearse drill --from g.md --sessions Sessions 'Answer the question'"))
  }
}
