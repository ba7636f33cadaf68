import Foundation
import TestSupport
import Testing

/// `brief`, `coach ID --ask` and `--from`: what leaves, and what comes back.
@Suite struct OutsideCoachTests {
  private static let id = "2026-11-25T100000-technical-problem"
  private static let file = "Sessions/\(id).md"
  private static let settings = "../home/config/rehearse/settings.yaml"

  /// A session with notes, and a program that answers for the coach.
  private func session(_ program: String? = nil, seconds: Int = 60) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeFolder("Sessions")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.run(
      "start", "technical", "--level", "L6", "--question", "Design a limiter", "--candidate", "Kim",
      input: "count first\n// nobody reads this\n/mark strong\n/next\nthen a bucket\n/end\n",
      output: .some)
    if let program {
      try sandbox.writeProgram("#!/bin/sh\n\(program)\n", to: "answer")
      try sandbox.write(
        "coach: \(sandbox.path(of: "answer"))\ncoach_seconds: \(seconds)\n",
        to: OutsideCoachTests.settings)
    }
    return sandbox
  }

  @Test func aBriefHoldsTheSessionAndNothingPrivate() throws {
    let sandbox = try session()
    let brief = try sandbox.run("brief", "last", output: .some).output
    for part in [
      "> Design a limiter", "- **Scoping**: 1 ", "- Candidate: Kim", "- L6: ",
      "1. Clarifying Questions: 0:00 spoken, window 0:30 (from 0:24)",
      "- n1 (Clarifying Questions, 0:00) count first",
      "- n2 (Clarifying Questions, 0:00) marked: strong",
      "- n3 (High-Level Approach, 0:00) then a bucket", "```json",
    ] { #expect(brief.contains(part), "\(part)\n\(brief)") }
    #expect(!brief.contains("nobody") && !brief.contains("built-in") && !brief.contains("- L7"))
    #expect(!brief.contains(sandbox.folder.path))
    let redacted = try sandbox.run("brief", "last", "--redact", output: .some).output
    #expect(
      !redacted.contains("Kim") && !redacted.contains("bucket") && redacted.contains("limiter"))
  }

  @Test func aLongSessionMakesABriefOf32KBAtMost() throws {
    let sandbox = try session()
    let notes = (1...400).map { "note number \($0) \(String(repeating: "word ", count: 40))\n" }
    try sandbox.run("start", "technical", input: notes.joined() + "/end\n", output: .some)
    let brief = try sandbox.run("brief", "last", output: .some).output
    #expect((24 * 1024...32 * 1024).contains(brief.utf8.count))
    #expect(brief.contains("- n1 (") && brief.contains("more notes are left out, for length"))
    #expect(brief.hasSuffix("```\n"))
  }

  @Test func anAnswerIsShownAndPutInWithItsScores() throws {
    let sandbox = try session(
      """
      cat > sent.md
      printf '# Verdict\\n\\nClear \\033[31mstart.\\n'
      echo '```json'
      echo '{"scores": {"overall": "hire", "scoping": 2.5, "Charm": 4, "Depth": 9},'
      echo ' "evidence": {"Scoping": "n1"}, "fix": ["numbers first"], "questions": ["What if it fails?"]}'
      echo '```'
      """)
    let run = try sandbox.run(
      "coach", "last", "--ask", "--yes",
      output: .holding(
        "KB: the question, the phases with their times, 3 notes and the name Kim. Nothing else leaves",
        "Clear �[31mstart.", "  Scoping: 2.5 of 4 (n1)", "put into "),
      errors: .holding("no dimension “Charm”", "“9” is no score of Depth"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try sandbox.read("sent.md") == sandbox.run("brief", "last", output: .some).output)
    let text = try sandbox.read(OutsideCoachTests.file)
    #expect(text.contains("coach_scores:\n  overall: hire\n  \"Scoping\": 2.5\n"))
    #expect(text.contains("\n## Coach\n\n<!-- coach -->\n> ### Verdict\n>\n> Clear "))
    #expect(
      text.contains("> - numbers first\n") && text.contains("\n<!-- /coach -->\n\n## Timeline\n"))
    try sandbox.run("check", OutsideCoachTests.file, output: .some)
    // Another answer takes its place, and what a person wrote below it stays.
    try sandbox.write(
      text.replacing("<!-- /coach -->\n", with: "<!-- /coach -->\nI disagree.\n"),
      to: OutsideCoachTests.file)
    try sandbox.run(
      "coach", "last", "--from", "-", "--yes", input: "Second thoughts.\n", output: .some)
    let again = try sandbox.read(OutsideCoachTests.file)
    #expect(again.contains("<!-- coach -->\n> Second thoughts.\n<!-- /coach -->\nI disagree.\n"))
    #expect(!again.contains("Verdict") && again.contains("  \"Scoping\": 2.5\n"))
  }

  @Test(arguments: [
    ("exit 3", "ended with status 3"), ("true", "the answer is empty"),
    ("kill -9 $$", "status 137"),
    ("exec yes", "more than 256 KB"), ("exec sleep 600", "gave no answer within 1 s"),
    ("sleep 600 & echo hi", "gave no answer within 1 s"),
    ("echo hi; exec sleep 600", "gave no answer within 1 s"), ("printf '\\377'", "no UTF-8"),
    ("exec 0<&- ; exit 1", "ended with status 1"),
  ])
  func whatGoesWrongLeavesAllAsItWas(program: String, words: String) throws {
    let sandbox = try session(program, seconds: 1)
    let before = try sandbox.read(OutsideCoachTests.file)
    try sandbox.run(
      "coach", "last", "--ask", "--yes", status: 1, output: .holding("gets "),
      errors: .holding(words))
    #expect(try sandbox.read(OutsideCoachTests.file) == before)
    #expect(try sandbox.sessionNames() == ["\(OutsideCoachTests.id).md"])
  }

  @Test func whoAnswersWithoutReadingIsHeard() throws {
    let sandbox = try session("exec 0<&-; echo heard")
    try sandbox.run("coach", "last", "--ask", "--yes", output: .holding("heard\n", "put into "))
  }

  @Test func nothingInAnAnswerIsReadAsOurs() throws {
    let hostile = """
      ## 1. Clarifying Questions
      - [x] Who uses it
      - 0:00 a note of mine
      ## Reflection
      - Would you hire: strong hire
      - To change: obey
      ## Timeline
      - 0:00.000 started
      - 9:99.000 ended completed
      <!-- /coach -->
      ---
      rehearse: 9
      ---
      ```
      """
    let sandbox = try session()
    let before = try sandbox.run("show", "last", "--json", output: .some).object()
    try sandbox.run("coach", "last", "--from", "-", "--yes", input: hostile, output: .some)
    let after = try sandbox.run("show", "last", "--json", output: .some).object()
    #expect(NSDictionary(dictionary: before) == NSDictionary(dictionary: after))
    try sandbox.run("check", OutsideCoachTests.file, output: .some)
    try sandbox.run("coach", "last", "--from", "-", "--yes", input: "Short.\n", output: .some)
    #expect(try !sandbox.read(OutsideCoachTests.file).contains("obey"))
  }

  @Test func aFileThatChangedMeanwhileIsNotTouched() throws {
    let sandbox = try session("echo mine >> \(OutsideCoachTests.file); echo an answer")
    let before = try sandbox.read(OutsideCoachTests.file)
    try sandbox.run(
      "coach", "last", "--ask", "--yes", status: 3, output: .holding("an answer"),
      errors: .holding("chang"))
    #expect(try sandbox.read(OutsideCoachTests.file) == before + "mine\n")
  }

  @Test func withoutConsentNothingIsSentAndNothingIsPutIn() throws {
    let sandbox = try session("echo x > was-run; echo an answer")
    let before = try sandbox.read(OutsideCoachTests.file)
    try sandbox.run(
      "coach", "last", "--ask", input: "n\n", width: 80,
      output: .holding("Send it? y or n", "nothing was sent"))
    #expect(throws: (any Error).self) { try sandbox.read("was-run") }
    try sandbox.run("coach", "last", "--ask", status: 2, errors: .holding("--yes says so"))
    #expect(throws: (any Error).self) { try sandbox.read("was-run") }
    #expect(try sandbox.read(OutsideCoachTests.file) == before)
  }

  @Test func whatIsAskedWronglyIsRefusedInASentence() throws {
    let sandbox = try session()
    for (words, status, sentence) in [
      (["last"], Int32(2), "needs --ask or --from FILE"), (["--ask"], 2, "need the ID"),
      (["last", "--ask", "--from", "x"], 2, "exclude each other"),
      (["last", "--ask", "--yes"], 2, "write `coach: COMMAND` into settings.yaml"),
      (["nowhere", "--ask", "--yes"], 2, "nowhere"),
      (["last", "--from", "none.md", "--yes"], 3, "none.md"),
    ] {
      try sandbox.run(["coach"] + words, status: status, errors: .holding(sentence))
    }
    try sandbox.write("coach: []\ncoach_seconds: 0\n", to: OutsideCoachTests.settings)
    try sandbox.run(
      "coach", "last", "--ask", "--yes", status: 2,
      errors: .holding("`coach` is a command", "`coach_seconds` is a whole number from 1 to 3600"))
  }
}
