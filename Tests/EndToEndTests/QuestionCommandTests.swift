import Foundation
import Testing

/// The question bank from the command line.
@Suite struct QuestionCommandTests {
  let guide = """
    ## Talk

    1. One (1 min)
    2. Two (2 min)

    ## Storage questions

    - Why [specific shard]?
      - Common follow-ups: Why not? And then?
      - L6: one reason

    ## Other questions

    - What is **bold**?
    """

  @Test func theQuestionsOfAGuideAreListed() throws {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "guide.md")
    let all = try Run("questions", "--from", "guide.md", "--level", "L6", in: sandbox)
    #expect(
      all.output == """
        Storage
          Why [specific shard]?
              one reason
              guide.md:8

        Other
          What is bold?
              guide.md:14

        """)
    let one = try Run("questions", "--from", "guide.md", "SHARD", "--topic", "now", in: sandbox)
    #expect(
      one.output == """
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
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "guide.md")
    let arguments = ["--from", "guide.md", "--sessions", "S"]
    let filled = try Run(
      "start", "talk", "--draw", "--topic", "now", arguments[0], arguments[1], arguments[2],
      arguments[3], input: "/more\n/more\n/more\n", in: sandbox)
    #expect(filled.output.contains("\nWhy now?\n"))
    #expect(filled.output.contains("noted what was asked\nWhy not?\n"))
    #expect(filled.output.contains("And then?\nthere is no follow-up left\n"))
    let again = try Run(
      "questions", "--draw", "--json", arguments[0], arguments[1], arguments[2], arguments[3],
      in: sandbox)
    let list = try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [[String: Any]]
    #expect(list?.map { $0["question"] as? String } == ["What is bold?"])
    #expect(list?.first?["category"] as? String == "Other")
  }

  @Test func onTheHomeScreenAQuestionIsDrawnAndInTheSessionFollowedUp() async throws {
    let terminal = try Tmux("--sessions", "Sessions")
    try await terminal.waitFor("Technical Problem")
    try terminal.type("f")
    try terminal.type("failure")
    try terminal.send("Enter")
    try terminal.type("d")
    try await terminal.waitFor("answering: Tell me about")
    try terminal.send("Enter")
    try await terminal.waitFor("window opens in")
    try terminal.type("o")
    try await terminal.waitFor(" ? W")
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
    let sandbox = try Sandbox()
    let result = try sandbox.execute(sandbox.command(words))
    #expect(result.status == status)
    #expect(result.errors.contains(error))
  }
}
