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
      ["start", "talk", "--draw", "--topic", "now"] + options, input: "/more\n/more\n/more\n",
      output: .holding(
        "\nWhy now?\n", "noted what was asked\nWhy not?\n",
        "And then?\nthere is no follow-up left\n"))
    let list = try sandbox.run(["questions", "--draw", "--json"] + options, output: .some).list()
    #expect(list.map { $0["question"] as? String } == ["What is bold?"])
    #expect(list.first?["category"] as? String == "Other")
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
}
