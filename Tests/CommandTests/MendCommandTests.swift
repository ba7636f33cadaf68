import Foundation
import TestSupport
import Testing

/// `check --mend`, and what other commands make of what was mended.
@Suite struct MendCommandTests {
  private static let guide = """
    # Guide

    ## Agenda

    1. Hello (5 min)
    2. Tea (15 min)
    3. Plans (30 min)

    Then there is room for questions.

    """

  /// A folder with a guide.
  private func sandbox(_ changes: [String: String] = [:]) throws -> Sandbox {
    let sandbox = try Sandbox(changes)
    try sandbox.write(MendCommandTests.guide, to: "guide.md")
    return sandbox
  }

  private func exists(_ name: String, in sandbox: Sandbox) -> Bool {
    FileManager.default.fileExists(atPath: sandbox.folder.appendingPathComponent(name).path)
  }

  @Test func whatWasMendedIsWrittenBesideTheGuideAndStarted() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d 2\na 9\nr 3 Questions\nt 3 6-8 min\nr Kick-off\nw\n",
      output: .holding(
        "Structure 1 of 1 (line 3, as read): Agenda · 50:00 (from 40:00)",
        "3  30:00 (from 24:00)  Plans     7  3. Plans (30 min)",
        "3  6:00–8:00           Questions     9  Then there is room for questions.",
        "Wrote guide.structures.yaml; the guide itself is as it was.\nStart what was mended with\n"
          + "  rehearse start --from guide.md -- Kick-off\n"))
    #expect(try sandbox.read("guide.md") == MendCommandTests.guide)
    try sandbox.run(
      "start", "--from", "guide.md", "--sessions", "S", "--", "Kick-off",
      input: "/next\n/next\n/end\n",
      output: .holding("Kick-off · 41:00–43:00 (from 34:00)", "Questions, 6:00–8:00"))
    let plan = try #require(try sandbox.transcripts(in: "S").first?.transcript.plan)
    #expect(plan.structure.phases.map(\.title) == ["Hello", "Plans", "Questions"])
    #expect(plan.reference == "guide.md:3")
  }

  @Test func eachCommandThatReadsTheGuideSeesIt() throws {
    let sandbox = try sandbox(["REHEARSE_REFERENCES": "guide.md"])
    try sandbox.write(
      "structures:\n- was: Agenda\n  title: Kick-off\n", to: "guide.structures.yaml")
    try sandbox.run("structures", output: .holding("Kick-off\n", without: ["Agenda"]))
    try sandbox.run("structures", "kick", output: .beginning("Kick-off\n  50:00"))
    try sandbox.run(
      "check", "guide.md",
      output: .holding("Kick-off · 50:00", "  mended at guide.structures.yaml:2\n"))
    let object = try sandbox.run("check", "--json", "guide.md", output: .some).object()
    let structures = try #require(object["structures"] as? [[String: Any]])
    #expect(structures.map { $0["title"] as? String } == ["Kick-off"])
    #expect(structures.map { $0["mendedAt"] as? Int } == [2])
    try sandbox.run("drill", "Tea", "--of", "Kick-off", "--sessions", "S", output: .holding("Tea"))
    try sandbox.run("candidates", "structures", "--", "Kick", output: "Kick-off\n")
  }

  @Test func whatIsWrongWithTheFileIsToldByEachCommandAndTheGuideIsReadWithoutIt() throws {
    let sandbox = try sandbox()
    try sandbox.write("structures:\n- was: Agenda\n  dorp: true\n", to: "guide.structures.yaml")
    let sentence = "guide.structures.yaml:3: “dorp” means nothing here"
    try sandbox.run(
      "structures", "--from", "guide.md", "agenda", output: .beginning("Agenda\n"),
      errors: .beginning("rehearse: \(sentence)"))
    try sandbox.run(
      "check", "guide.md", status: 1,
      output: .holding("Agenda", sentence.replacing("3: ", with: "3: error: ")))
    let object = try sandbox.run("check", "--json", "guide.md", status: 1, output: .some).object()
    let problem = try #require((object["problems"] as? [[String: Any]])?.last)
    #expect(problem["file"] as? String == "guide.structures.yaml")
    #expect(problem["kind"] as? String == "mendingUnknownKey")
    // It would be written without what is wrong in it.
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d\nw\n", status: 1,
      errors: .holding(sentence, "has to be right before it can be mended further"))
    #expect(try sandbox.read("guide.structures.yaml").contains("dorp"))
  }

  @Test func aFileThatCannotBeReadIsTold() throws {
    let sandbox = try sandbox()
    try FileManager.default.createDirectory(
      at: sandbox.folder.appendingPathComponent("guide.structures.yaml"),
      withIntermediateDirectories: false)
    try sandbox.run(
      "structures", "--from", "guide.md", "agenda", output: .beginning("Agenda\n"),
      errors: .holding("guide.structures.yaml:1: what was mended cannot be read (it is a folder)"))
    try sandbox.run(
      "check", "--mend", "guide.md", status: 1, errors: .holding("(it is a folder)"))
  }

  @Test func theEndOfInputWritesNothing() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d 1\n", status: 1, output: .some,
      errors: """
        rehearse: input ended before a line with w, and nothing was written; there still is no guide.structures.yaml

        """)
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d 1\nq\n", output: .holding("Nothing was written"))
    try sandbox.run("check", "--mend", "guide.md", output: .holding("Nothing was changed.\n"))
    try sandbox.run(
      "check", "--mend", "guide.md", input: "\n\n", output: .holding("Nothing was changed.\n"))
    try sandbox.run(
      "check", "--mend", "guide.md", input: "w\n", output: .holding("nothing is written.\n"))
    #expect(!exists("guide.structures.yaml", in: sandbox))
  }

  @Test func whatWasMendedIsMendedFurther() throws {
    let sandbox = try sandbox()
    try sandbox.run("check", "--mend", "guide.md", input: "d 1\nw\n", output: .some)
    try sandbox.run(
      "check", "--mend", "guide.md", input: "r 1 Cake\nw\n",
      output: .holding("(line 3, mended): Agenda · 45:00 (from 36:00)"))
    try sandbox.run(
      "check", "guide.md",
      output: .holding("line 6: 15:00 (from 12:00)  Cake", without: ["Hello ·", "line 5:"]))
    let text = try sandbox.read("guide.structures.yaml")
    try sandbox.write(text + "# mine\n", to: "guide.structures.yaml")
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d\nw\n", output: .some,
      errors: .holding(
        "remarks of your own in guide.structures.yaml are not kept when it is written; they stand on line "
      ))
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d\nd 1\nd 1\nw\n", output: .holding("dropped"))
  }

  @Test func whatIsGoneFromTheGuideIsShownAsThat() throws {
    let sandbox = try sandbox()
    try sandbox.run("check", "--mend", "guide.md", input: "a 9\nr 4 Theirs\nw\n", output: .some)
    try sandbox.write("# Guide\n\n1. Hello (5 min)\n\nNothing else.\n", to: "guide.md")
    try sandbox.run(
      "check", "--mend", "guide.md", input: "d 4\nd 3\nd 2\nw\n",
      output: .holding(
        "Structure 1 of 1 (line 3, mended, read no more): Agenda · 50:00 (from 40:00)\n",
        "4  –                   Theirs  gone  Then there is room for questions.\nWhat is gone",
        "Wrote guide.structures.yaml"))
    try sandbox.run(
      "check", "guide.md", status: 1,
      output: .holding("line 3: 5:00 (from 4:00)    Hello\n", "“Agenda” is read no more"))
  }

  @Test func whatCannotBeWrittenIsPrinted() throws {
    let sandbox = try sandbox()
    // Where the file would be written first stands a folder.
    try FileManager.default.createDirectory(
      at: sandbox.folder.appendingPathComponent(".guide.structures.yaml.tmp"),
      withIntermediateDirectories: false)
    let run = try sandbox.run(
      "check", "--mend", "guide.md", input: "d 1\nw\n", status: 3, output: .some,
      errors: .holding(
        "guide.structures.yaml: it cannot be written (", "follows on standard output"))
    #expect(!exists("guide.structures.yaml", in: sandbox))
    let printed = try #require(run.output.range(of: "# How the guide"))
    try sandbox.write(String(run.output[printed.lowerBound...]), to: "guide.structures.yaml")
    try sandbox.run("check", "guide.md", output: .holding("Agenda · 45:00"))
  }

  @Test func hostileTextIsShownAndWrittenHarmlessly() throws {
    let sandbox = try sandbox()
    let hostile = "1. \u{1B}[2JHello \u{202E}\"}: {x (5 min)\n2. 'Tea' \\ # (15 min)\n"
    try sandbox.write("# Guide\n\n\(hostile)", to: "guide.md")
    let run = try sandbox.run(
      "check", "--mend", "guide.md", input: "t 2 6 min\nr \u{1B}]0;x\u{7}\"a\": [b\nw\n",
      output: .some)
    #expect(
      !run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    let check = try sandbox.run("check", "guide.md", output: .holding("6:00"))
    #expect(!check.output.contains("\u{1B}") && !check.output.contains("warning"))
    try sandbox.run(
      "check", "--mend", "guide.md", input: String(repeating: "x", count: 100_000) + "\n\u{0}\n",
      output: .holding("is none of the letters here"))
  }

  @Test(
    arguments: [
      (["check", "--mend"], 2, "check needs FILE"),
      (
        ["check", "--mend", "--json", "guide.md"], 2,
        "--mend asks and answers in lines; leave --json out"
      ),
      (["check", "--mend", "guide.md", "guide.md"], 2, "--mend takes one guide at a time"),
      (["check", "guide.structures.yaml"], 2, "holds what was mended of a guide; name the"),
      (["check", "--mend", "missing.md"], 3, "missing.md: there is no such file"),
      (["check", "--mend", "bad.md"], 3, "bad.md:2: this is no UTF-8 text"),
      (
        ["check", "--mend", "guide.structures.yaml"], 2,
        "holds what was mended of a guide; name the guide itself"
      ),
      (
        ["check", "--mend", "Sessions/2026-11-20T190411-talk.md"], 2,
        "is a transcript; `rehearse edit`"
      ),
    ] as [([String], Int32, String)])
  func whatCannotBeMendedIsToldInOneSentence(words: [String], status: Int32, sentence: String)
    throws
  {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-20T190411-talk")
    try Data([0x61, 0x0A, 0xFF]).write(to: sandbox.folder.appendingPathComponent("bad.md"))
    try sandbox.run(words, input: "w\n", status: status, errors: .holding(sentence))
  }

  @Test func aGuideInWhichNothingIsReadGetsItsFirstStructure() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "# Talk\n\nFirst I say hello.\nThen I answer for 5 minutes.\n", to: "talk.txt")
    try sandbox.run(
      "check", "--mend", "talk.txt", input: "a 3\na 4\nt 1 1 min\nw\n",
      output: .holding("No structure was read in talk.txt.", "Wrote talk.txt.structures.yaml"))
    try sandbox.run(
      "structures", "--from", "talk.txt", "talk",
      output: .beginning("Talk\n  6:00 (from 4:48) · 2 phases"))
  }

  @Test func checkTellsOnATerminalHowItIsMended() throws {
    let sandbox = try sandbox()
    let hint = "\nWas it read wrongly? rehearse check --mend guide.md\n"
    try sandbox.run("check", "guide.md", width: 80, output: .holding(hint))
    try sandbox.run("check", "guide.md", output: .parts(["Agenda"], without: [hint]))
    try sandbox.write("# Nothing\n", to: "guide.md")
    try sandbox.run("check", "guide.md", width: 80, output: .parts(["no timed"], without: [hint]))
  }

  @Test func aTerminalIsAskedWithinItsWidth() throws {
    let sandbox = try sandbox()
    let long = String(repeating: "long words ", count: 30)
    try sandbox.write(
      "# Guide\n\n1. \(long) (5 min)\n2. B (6 min)\n\nSee \(long) (9 min)\n", to: "guide.md")
    let run = try sandbox.run(
      "check", "--mend", "guide.md", input: "?\nl\n\nq\n", width: 80, output: .holding("\n> "))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
