import Foundation
import TestSupport
import Testing
import Transcripts

/// Hostile text is harmless, wherever it stands.
@Suite(.serialized, .tags(.process))
struct HostileTextTests {
  @Test(arguments: [
    "\u{1B}]0;x\u{7}", "\u{1B}[31;5m", "\u{1B}[6n", "\u{1B}P1$r\u{1B}\\", "\u{9B}32m", "\u{202E}",
    "\u{200B}", "\u{61C}", "\u{85}", "\u{7}", "\u{E}", "e\u{301}\u{301}\u{301}\u{301}", "\u{E0041}",
  ])
  func theseTestsWouldSee(text: String) {
    #expect(Residue.ofScreen(Array("\u{1B}[0;1ma\(text)b".utf8)) != [])
  }

  @Test func aSessionAndItsDebriefSendOnlyCells() async throws {
    let sandbox = try Sandbox()
    try HostileText.write(in: sandbox)
    let run = try PtyRun(
      "start", "--from", "\(HostileText.name).md", "Structure x", "--question", HostileText.name,
      "--now", "--sessions", "S", "--bell", "off", in: sandbox)
    try await run.waitFor("1 of 2")
    run.type("i\u{1B}[200~note \(HostileText.text)\u{1B}[201~Ω")
    try await run.waitFor("Ω")
    run.type("\r1g?")
    try await run.waitFor("undo")
    run.type("?on")
    try await run.waitForTranscript("phase 2")
    run.type("qy")
    try await run.waitFor("Went well")
    run.type("w\u{1B}[200~well \(HostileText.text)\u{1B}[201~\r\u{1B}")
    try await run.waitFor("a again")
    run.type("h")
    try await run.waitFor("rehearsed")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.text.contains("owned") && run.text.contains("turned"))
    #expect(Residue.ofScreen(run.bytes) == [])
    #expect(run.isGivenBack)
  }

  @Test func theHomeScreenAndASessionThatGoesOnSendOnlyCells() async throws {
    let sandbox = try Sandbox()
    try HostileText.write(in: sandbox)
    let run = try PtyRun(
      "--from", "\(HostileText.name).md", "--sessions", "S\(HostileText.name)", width: 140,
      height: 40,
      in: sandbox)
    try await run.waitFor("! Mon 23")
    run.type("r")
    try await run.waitFor("1 of 1")
    run.type("i\u{3}\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.text.contains("owned"))
    // The session that goes on says so with a bell.
    #expect(Residue.ofScreen(run.bytes.filter { $0 != 0x07 }) == [])
    #expect(
      try sandbox.everyFile().allSatisfy {
        $0.hasPrefix("work/S") || $0 == "work/\(HostileText.name).md"
      })
  }

  @Test func titlesOfAMegabyteAreShownAndKept() async throws {
    let sandbox = try Sandbox()
    let long = String(repeating: "long", count: 1 << 18)
    try sandbox.write(
      "# \(long)\n\n1. A (1 min)\n   - p \(long)\n2. B (2 min)\n", to: "guide.md")
    let run = try PtyRun(
      "start", "--from", "guide.md", "guide.md:1", "--now", "--sessions", "S", in: sandbox)
    try await run.waitFor("1 of 2")
    run.type("inote\r")
    try await run.waitForTranscript("note note")
    run.type("\u{3}\u{3}")
    #expect(try await run.waitForEnd(timeout: .seconds(60)) == 130)
    #expect(run.bytes.count < 20_000)
    let reading = try #require(try sandbox.transcripts(in: "S").first)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.plan.structure.title == long)
    #expect(reading.transcript.plan.phases[0].prompts == ["p \(long)"])
    try sandbox.write("# Long\n\n1. A (1 min)\n2. B (2 min)\n", to: "other.md")
    let ambiguous = try Run("start", "--from", "guide.md", "--from", "other.md", "o", in: sandbox)
    #expect(ambiguous.errors.contains("longlong") && ambiguous.errors.count < 3000)
  }

  @Test(
    .disabled(
      if: !Sandbox.sanitizing.isEmpty,
      "a sanitizer takes terabytes of addresses, so that they cannot be limited"))
  func aliasesOfYAMLDoNotFillTheMemory() throws {
    let sandbox = try Sandbox()
    let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
    let bomb = "a0: &a0 [x, x, x]\n" + levels.joined()
    try sandbox.write("---\n\(bomb)---\n# G\n\n1. A (1 min)\n2. B (2 min)\n", to: "guide.md")
    try sandbox.write("---\nrehearse: 1\n\(bomb)---\n", to: "transcript.md")
    for name in ["guide.md", "transcript.md"] {
      // Half a gigabyte of addresses, of which the program itself takes most.
      let command = ["/bin/sh", "-c", "ulimit -v 524288; exec timeout 10 \"$@\"", "sh"]
      let result = try sandbox.execute(command + sandbox.command(["check", name]))
      #expect(result.status == 1)
      #expect((result.output + result.errors).contains(name))
    }
  }
}
