import Testing

@Suite(.serialized)
struct EndToEndTests {
  @Test func theProgramStartsInATerminal() async throws {
    let terminal = try Tmux(width: 40, height: 12)
    try await terminal.waitFor("rehearse")
  }

  @Test func theProgramRunsThroughAPipe() throws {
    let run = try Run("--help", input: "a note\n")
    #expect(run.output.contains("rehearse"))
    #expect(run.errors == "")
    #expect(run.status == 0)
  }
}
