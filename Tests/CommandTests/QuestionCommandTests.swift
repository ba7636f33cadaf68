import TestSupport
import Testing

/// The question bank from the command line.
@Suite struct QuestionCommandTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      ## Talk

      1. One (1 min)
      2. Two (2 min)

      ## Storage questions

      - Why [specific shard]?
        - Common follow-ups: Why not? And then?
        - L6: one reason

      ## Other questions

      - What is **bold**?
      """, to: "guide.md")
    return sandbox
  }

  @Test func theQuestionsOfAGuideAreListed() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "questions", "--from", "guide.md", "--level", "L6",
      output: """
        Storage
          Why [specific shard]?
              one reason
              guide.md:8

        Other
          What is bold?
              guide.md:14

        """)
    try sandbox.run(
      "questions", "--from", "guide.md", "SHARD", "--topic", "now",
      output: """
        Why now?
          Storage · guide.md:8

        Follow-ups
          · Why not?
          · And then?
        L6
          · one reason

        """)
  }

  @Test func aSessionDrawsAQuestionAndOffersItsFollowUps() throws {
    let sandbox = try sandbox()
    let options = ["--from", "guide.md", "--sessions", "S"]
    try sandbox.run(
      ["start", "talk", "--draw", "--topic", "now"] + options,
      input: "/more\n/more 2\n/more 1\n/more\n",
      output: .holding(
        "\nWhy now?\n", "1 Why not?\n2 And then?\n",
        "asked: And then?\n0:00 asked: Why not?\nthere is no follow-up left\n"))
    let list = try sandbox.run(["questions", "--draw", "--json"] + options, output: .some).list()
    #expect(list.map { $0["question"] as? String } == ["What is bold?"])
    #expect(list.first?["category"] as? String == "Other")
  }

  @Test func aSessionIsAskedWhatSuitsUnlessThatIsNotWanted() throws {
    let sandbox = try sandbox()
    let start = ["start", "talk", "--from", "guide.md", "--sessions", "S"]
    try sandbox.run(start, input: "/end\n", output: .holding("\nWhat is bold?\nTranscript: "))
    try sandbox.run(
      start + ["--no-question"], input: "/end\n", now: .testing.later(by: 1), output: .some)
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("ask: off\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run(start, input: "/end\n", now: .testing.later(by: 2), output: .some)
    let questions = try sandbox.transcripts(in: "S").map(\.transcript.plan.question)
    #expect(questions == ["What is bold?", nil, nil])
  }

  @Test func whereNoQuestionSuitsNoneIsAskedUnlessAnyIsWanted() throws {
    let sandbox = try Sandbox()
    try sandbox.write("## Speech\n\n1. One (1 min)\n2. Two (2 min)\n", to: "guide.md")
    let start = ["start", "speech", "--from", "guide.md", "--sessions", "S"]
    try sandbox.run(start, input: "/end\n", output: .some)
    try sandbox.run(
      start + ["--draw"], input: "/end\n", now: .testing.later(by: 1), output: .some)
    let questions = try sandbox.transcripts(in: "S").map(\.transcript.plan.question)
    #expect(questions.count == 2 && questions[0] == nil && questions[1] != nil)
  }

  @Test func aRefusedQuestionIsNotDrawn() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("../home/data/rehearse")
    try sandbox.write("What is bold?\n", to: "../home/data/rehearse/refused-questions.txt")
    try sandbox.run(
      "start", "talk", "--from", "guide.md", "--sessions", "S", input: "/end\n", output: .some)
    let question = try sandbox.transcripts(in: "S").first?.transcript.plan.question
    #expect(question == "Why a shard?")
  }

  @Test func whatWasResolvedTheLastTimeIsToldFirst() throws {
    let sandbox = try sandbox()
    let start = ["start", "talk", "--from", "guide.md", "--sessions", "S", "--level", "L6"]
    let given = ["--question", "Why now?"]
    try sandbox.run(
      start + given, input: "/change name the cost\n/end\n", output: .some)
    try sandbox.run(
      start + given, input: "/end\n", now: .testing.later(by: 60),
      output: .holding(
        "Why now?\nLast time you wanted: name the cost\nExpected at L6: one reason\nTranscript: "
      ))
    #expect(try sandbox.transcripts(in: "S").last?.transcript.plan.resolution == "name the cost")
  }

  @Test func whatSomebodyElseWasAskedAndResolvedIsNotTheCandidates() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "## Talk\n\n1. One (1 min)\n2. Two (2 min)\n\n## Questions\n\n- Why now?\n- What else?\n",
      to: "guide.md")
    func run(_ candidate: String, _ input: String, at seconds: Int64) throws -> String {
      try sandbox.run(
        "start", "talk", "--from", "guide.md", "--sessions", "S", "--candidate", candidate,
        input: input, now: .testing.later(by: seconds), output: .some
      ).output
    }
    _ = try run("Ada", "/change name the cost\n/end\n", at: 0)
    #expect(try !run("Ben", "/change be brief\n/end\n", at: 60).contains("Last time you wanted"))
    #expect(try run("Ada", "/end\n", at: 120).contains("Last time you wanted: name the cost\n"))
    let asked = try sandbox.transcripts(in: "S").map(\.transcript.plan.question)
    // Chance is the same each time: who is new gets the first question, who had it the other.
    #expect(asked[1] == asked[0] && asked[2] != asked[0], "\(asked)")
  }

  @Test func whatIsDrawnIsThatOfTheGenerator() throws {
    let sandbox = try Sandbox()
    let drawn = try sandbox.run("questions", "--draw", output: .some).output
    try sandbox.run("questions", "--draw", output: .text(drawn))
    let others = try (2...6).map { seed in
      try sandbox.carryOut(["questions", "--draw"], seed: seed).output
    }
    #expect(Set(others + [drawn]).count > 1)
  }

  @Test(arguments: [
    (["questions", "zzz"], 1, "fits; leave out a word or an option"),
    (["questions", "--category", "zzz"], 2, "--category: “zzz” fits none of Designing a Service,"),
    (["start", "technical", "--draw", "--question", "x"], 2, "exclude each other"),
    (["start", "technical", "--topic", "x"], 2, "add --draw"),
    (
      ["start", "--draw", "star", "--topic", "tea"], 2,
      "that suits “STAR in Two Minutes” has a blank"
    ),
    (["questions", "--draw", "--category", "graphs", "--topic", "tea"], 2, "a blank for “tea”"),
    (["start", "--draw"], 2, "--draw needs a STRUCTURE"),
  ])
  func whatCannotBeIsToldInASentence(words: [String], status: Int32, error: String) throws {
    try Sandbox().run(words, status: status, errors: .holding(error))
  }

  @Test func followUpsAreThrownInWhereTheGuideHasNoneAndNothingIsAskedAsARule() throws {
    let sandbox = try Sandbox()
    try sandbox.addDesign()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("ask: off\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run(
      "start", "--curveballs", "--draw", "design", "--sessions", "S", input: "/end\n",
      output: .holding("phase 1 of 2"))
    #expect(try sandbox.transcripts(in: "S").first?.transcript.plan.question != nil)
  }
}
