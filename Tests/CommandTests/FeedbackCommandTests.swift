import Foundation
import TestSupport
import Testing

/// `rehearse feedback`, and who interviewed in what looks back.
@Suite struct FeedbackCommandTests {
  private static let question =
    "How would you keep a cache, a search index and a warehouse in step with one database?"

  /// A session with public and private notes, both of which became evidence, scored by both.
  private func interviewed() throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    let lines = [
      "/point 1", "two <copies> | *one*", "/score scoping 3", "/evidence scoping", "/mark stuck",
      "// slow today", "/score depth 2", "/evidence depth // slow today", "/end", "/as candidate",
      "/score 1 4",
      "/evidence 1 //ask for a raise", "/pitfall 1", "/well the calm", "/change the start", "/done",
    ]
    try sandbox.run(
      "start", "technical", "--interviewer", "--by", "Ada", "--candidate", "Kim", "--sessions", "S",
      "--question", Self.question, input: lines.joined(separator: "\n") + "\n", output: .some)
    return sandbox
  }

  @Test func itTellsAllThatIsNotPrivate() throws {
    let sandbox = try interviewed()
    let text = try sandbox.run("feedback", "last", "--sessions", "S", output: .some).output
    for line in [
      "Kim, interviewed by Ada · Wed 25 Nov 2026, 10:00", "> \(Self.question)",
      "| Scoping | 3 | 4 | +1 |", "| Depth | 2 | – | – |",
      #"- Scoping, Ada: two \<copies> \| \*one\*"#,
      "- [x] Writing to two places without a transaction loses one of them some day",
      "- [ ] a full rebuild that runs beside the live stream", #"- 0:00 two \<copies> \| \*one\*"#,
      "- 0:00 **stuck**", "## Went well\n\nthe calm", "## To change\n\nthe start",
      "- Drawing before Asking. Better: ", "Marks: 1 × stuck.",
    ] {
      #expect(text.contains(line), "\(line) is missing in\n\(text)")
    }
    for word in ["slow today", "a raise", "//", "## Left out", sandbox.folder.path] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func privateAnswersOfTheDebriefAreLeftOut() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.run(
      "start", "technical", "--no-question", "--sessions", "S",
      input: "/end\n/score 3\n/well //mine alone\n/change //mine too\n", output: .some)
    for file in ["a.md", "a.html"] {
      try sandbox.run("feedback", "last", "--sessions", "S", "-o", file, errors: .some)
      #expect(try !sandbox.read(file).contains("mine"))
    }
  }

  @Test func asAPageItIsTheSame() throws {
    let sandbox = try interviewed()
    try sandbox.run(
      "feedback", "last", "--sessions", "S", "-o", "kim.html", errors: .holding("wrote kim.html"))
    let page = try sandbox.read("kim.html")
    for piece in [
      "<h1 dir=\"auto\">Feedback: Technical Problem Response Structure</h1>",
      "Kim, interviewed by Ada", "two &lt;copies&gt; | *one*", "Not said", "the calm", "+1",
    ] {
      #expect(page.contains(piece), "\(piece) is missing in\n\(page)")
    }
    #expect(!page.contains("slow today") && !page.contains("a raise"))
    try sandbox.run(
      "feedback", "last", "--sessions", "S", "-o", "kim.md", errors: .holding("wrote kim.md"))
    #expect(try sandbox.read("kim.md").hasPrefix("# Feedback: "))
  }

  @Test(arguments: ["feedback", "export"])
  func noTranscriptIsWrittenOver(command: String) throws {
    let sandbox = try interviewed()
    let name = "S/" + (try #require(try sandbox.names(in: "S").first { $0.hasSuffix(".md") }))
    let before = try sandbox.read(name)
    let last = command == "feedback" ? ["last"] : []
    try sandbox.run(
      [command] + last + ["--sessions", "S", "-o", name], status: 3,
      errors: .holding("stays as it is; name a file with -o FILE"))
    #expect(try sandbox.read(name) == before)
  }

  @Test(arguments: ["feedback", "export", "crib"])
  func noGuideIsWrittenOver(command: String) throws {
    let sandbox = try interviewed()
    let guide = "# G\n\n- Ask (5 min)\n- Draw (6 min)\n"
    try sandbox.write(guide, to: "g.md")
    let words = ["feedback": ["last", "--sessions", "S"], "crib": []]
    try sandbox.run(
      [command] + (words[command] ?? ["--sessions", "S"]) + ["-o", "g.md"], status: 3,
      errors: .holding("g.md is no", "stays as it is; name a file with -o FILE"))
    #expect(try sandbox.read("g.md") == guide)
  }

  @Test func feedbackReplacesFeedback() throws {
    let sandbox = try interviewed()
    for _ in 0..<2 {
      try sandbox.run(
        "feedback", "last", "--sessions", "S", "-o", "kim.md", errors: .holding("wrote kim.md"))
    }
  }

  @Test func whatIsRehearsedAloneHasFeedbackAsWell() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.run(
      "start", "technical", "--no-question", "--sessions", "S", input: "/tick 1\n/end\n/score 3\n",
      output: .some)
    try sandbox.run(
      "feedback", "last", "--sessions", "S",
      output: .holding("| Overall | – | 3 | – |", without: ["interviewed by"]))
  }

  @Test func whatIsNoPageAndWhatHasNotEndedIsRefused() throws {
    let sandbox = try interviewed()
    try sandbox.run(
      "feedback", "last", "--sessions", "S", "-o", "kim.txt", status: 2,
      errors: .holding("-o of feedback takes a name that ends in .html or .md, not “kim.txt”"))
    try sandbox.run(
      "feedback", "last", "--sessions", "S", "-o", "kim.md", "--open", status: 2,
      errors: .holding("--open shows a page, and “kim.md” is none; name it FILE.html"))
    try sandbox.writeSession("2026-11-26T190411-design")
    try sandbox.write(
      sandbox.read("Sessions/2026-11-26T190411-design.md").replacing(
        "outcome: completed\n", with: ""
      )
      .replacing("ended: 2026-11-26T19:24:11+01:00\n", with: "").replacing(
        "- 2:40.000 ended completed\n", with: ""), to: "Sessions/2026-11-26T190411-design.md")
    try sandbox.run(
      "feedback", "last", "--sessions", "Sessions", status: 1,
      errors: .holding("has not ended; there is feedback on it once it has"))
  }

  @Test func whoInterviewedIsFoundAndTold() throws {
    let sandbox = try interviewed()
    try sandbox.run(
      "start", "technical", "--no-question", "--sessions", "S", input: "/end\n", output: .some)
    let all = try sandbox.run("log", "--sessions", "S", output: .some).output
    #expect(all.contains("interviewer") && all.contains("Ada") && all.contains("Kim"))
    let kept = try sandbox.run(
      "log", "--sessions", "S", "--interviewed-by", "ada", "--json", output: .some
    ).list()
    #expect(kept.map { $0["candidate"] as? String } == ["Kim"])
    #expect(kept.map { $0["interviewer"] as? String } == ["Ada"])
    #expect(kept.map { $0["recorded_by"] as? String } == ["interviewer"])
    try sandbox.run("search", "copies", "--sessions", "S", output: .holding("evidence"))
    try sandbox.run(
      "stats", "--sessions", "S", "--interviewed-by", "Ben",
      output: .holding("None of the 2 sessions fits."))
    try sandbox.run(
      "export", "--sessions", "S", "--interviewed-by", "Ada", "--format", "csv",
      output: .holding("Scoping: two <copies> | *one*"))
  }
}
