import TestSupport
import Testing

/// Sessions of phases that are typed on the spot.
@Suite struct TypedPhasesCommandTests {
  @Test func phasesAreRunAsTheyWereTyped() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "--phases", "Clarify 1m, Design 6-8m, Questions", "--sessions", "S", "--keys",
      input: "/next\n/next\n/end\n",
      output: .holding("Own structure · "))
    let plan = try #require(try sandbox.transcripts(in: "S").first?.transcript.plan)
    #expect(plan.structure.title == "Own structure" && plan.reference == nil)
    #expect(plan.structure.phases.map(\.title) == ["Clarify", "Design", "Questions"])
    #expect(
      plan.structure.phases.map { $0.stated?.max } == [.seconds(60), .seconds(480), nil])
    try sandbox.run(
      "check", "S/\(try sandbox.transcripts(in: "S")[0].summary.id).md", output: .some)
  }

  @Test func theArgumentIsTheirName() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "Team talk", "--phases", "Say 1m, Ask 2m", "--total", "30m", "--level", "L9",
      "--sessions", "S", input: "/end\n", output: .holding("Team talk · L9 · 30:00"))
    #expect(try sandbox.transcripts(in: "S").first?.transcript.plan.structure.title == "Team talk")
  }

  @Test(arguments: [
    (
      "Clarify, Design",
      "no phase has a time; write such as “Clarify 1m, Design 6-8m, Questions 1m”"
    ),
    ("5m, Design 6m", "“5m” has no name before it; write such as"),
    ("Design 6-8", "“Design 6-8” has no unit behind its number; write such as"),
    ("Ask 1m; Draw 2m", "“Ask 1m; Draw 2m” holds more than one time; part phases by commas"),
    ("Ask 1m Draw 2m, Close 1m", "“Ask 1m Draw 2m” holds more than one time"),
    ("Ask 1m / Draw 2m", "“Ask 1m / Draw 2m” holds more than one time"),
  ])
  func whatIsNoRowOfPhasesIsRefused(phases: String, sentence: String) throws {
    try Sandbox().run(
      "start", "--phases", phases, status: 2, errors: .holding("--phases: \(sentence)"))
  }
}
