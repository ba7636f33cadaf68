import Grids
import TerminalIO
import TestSupport
import Testing

@testable import rehearse

/// When output has colours, and what they show.
@Suite struct ColourTests {
  private func history(_ environment: [String: String] = [:]) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"].merging(environment) { $1 })
    try sandbox.writeSession(
      "2026-11-20T190411-x", active: (75, 110),
      front: "question: \"How would you cache 漢字?\"\n", notes: "- 0:12 Tóken bucket per key\n")
    try sandbox.writeSession("2026-11-21T190411-x", notes: "- 0:15 no token\n")
    return sandbox
  }

  /// The text with each part that is drawn in some way between ⟦ and ⟧.
  private func marked(_ text: String) -> String {
    text.replacing(#/\x1b\[0m/#, with: "⟧").replacing(#/\x1b\[[0-9;]+m/#, with: "⟦")
  }

  private func plain(_ text: String) -> String { text.replacing(#/\x1b\[[0-9;]+m/#, with: "") }

  @Test func headingsResultsAndIdsStandOutOnATerminal() throws {
    let run = try history().run("log", width: 130, colours: .full, output: .some)
    #expect(
      marked(run.output) == """
            ⟦date⟧        ⟦time⟧   ⟦structure⟧  ⟦spoken⟧    ⟦planned⟧  ⟦result⟧     ⟦phases over⟧  ⟦id⟧
        -1  2026-11-21  19:04  Design       2:40  2:00–3:00  ⟦in window⟧               ⟦2026-11-21T190411-x⟧
        -2  2026-11-20  19:04  Design       3:05  2:00–3:00  ⟦over 0:05⟧  1            ⟦2026-11-20T190411-x⟧
            How would you cache 漢字?

        """)
  }

  @Test(
    arguments: [
      ([:], [], true, true), ([:], [], false, false), (["NO_COLOR": "1"], [], true, false),
      (["NO_COLOR": ""], [], true, true), (["CLICOLOR": "0"], [], true, false),
      (["TERM": "dumb"], [], true, false), (["TERM": ""], [], true, false),
      (["CLICOLOR_FORCE": "1"], [], false, true),
      (["CLICOLOR_FORCE": "0"], [], false, false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [], false, true),
      (["CLICOLOR_FORCE": "1"], ["--color", "never"], true, false),
      (["NO_COLOR": "1"], ["--color", "always"], false, true),
      (["NO_COLOR": "1"], ["--color=auto"], true, false),
      (["TERM": "dumb"], ["--color", "always"], true, true),
    ] as [([String: String], [String], Bool, Bool)])
  func whoDecides(
    environment: [String: String], words: [String], isTerminal: Bool, isColoured: Bool
  ) throws {
    let run = try history(environment).run(
      ["stats"] + words, width: isTerminal ? 80 : nil, colours: .full, output: .some)
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }

  @Test func aTerminalOfEightColoursGetsThose() throws {
    let run = try history().run("log", width: 80, colours: .eight, output: .some)
    #expect(run.output.contains("\u{1B}[") && !run.output.contains("38;5"))
  }

  @Test func theThemeOfTheSettingsHoldsForLinesAsWell() throws {
    func log(_ theme: String, _ words: String...) throws -> String {
      let sandbox = try history()
      try sandbox.makeFolder("../home/config/rehearse")
      try sandbox.write("theme: \(theme)\n", to: "../home/config/rehearse/settings.yaml")
      return try sandbox.run(["log"] + words, width: 130, colours: .full, output: .some).output
    }
    let (dark, light) = (try log("dark"), try log("light"))
    #expect(plain(dark) == plain(light) && dark != light && dark.contains("38;5"))
    let contrast = try log("high-contrast")
    #expect(contrast.contains("\u{1B}[1m") && !contrast.contains("38;5"))
    #expect(try !log("none").contains("\u{1B}"))
    #expect(try log("none", "--color", "always").contains("38;5"))
  }

  @Test func anotherWordThanTheThreeIsRefused() throws {
    try Sandbox().run(
      "log", "--color", "yes", status: 2,
      errors: "rehearse: --color: “yes” is none of auto, always, never\n")
  }

  @Test(arguments: [
    ["log"], ["stats"], ["coach"], ["plan"], ["crib"],
    ["compare"], ["search", "token"], ["next", "--print"], ["structures"],
    ["structures", "technical"], ["questions"], ["questions", "rate", "limiter"],
    ["lookup", "latency"], ["references"], ["stories"], ["check", "guide.md"],
    ["check", "Sessions/2026-11-20T190411-x.md"], ["day", "phone screen", "--plan", "9:00"],
    ["estimate", "--users", "10M", "--requests-per-day", "20"], ["help"], ["help", "start"],
    ["show", "--help"], ["show"], ["doctor"],
  ])
  func coloursAddNothingToTheText(words: [String]) throws {
    let sandbox = try history()
    try sandbox.run("stories", "new", "The flood", output: .some)
    try sandbox.write("# G\n\n1. A (1 min)\n2. B (2 min)\n\nLasts 9 minutes.\n", to: "guide.md")
    let never = try sandbox.carryOut(words + ["--color", "never"], width: 80, colours: .full)
    let always = try sandbox.carryOut(words, width: 80, colours: .full)
    #expect(plain(always.output) == never.output && !never.output.contains("\u{1B}"))
    #expect(always.output != never.output)
    #expect(Residue.ofScreen(Array(always.output.utf8)) == [])
    // Pagers forget at the end of a line how text is drawn.
    #expect(
      marked(always.output).split(separator: "\n").allSatisfy {
        $0.count { $0 == "⟦" } == $0.count { $0 == "⟧" }
      })
  }

  @Test func whatIsForOtherProgramsHasNone() throws {
    let sandbox = try history(["CLICOLOR_FORCE": "1"])
    for words in [
      ["log", "--json"], ["export"], ["brief", "last"], ["feedback", "last"], ["man"],
      ["completions", "bash"], ["show"], ["show", "--json"],
    ] {
      let run = try sandbox.carryOut(words)
      #expect(run.status == 0 && !run.output.contains("\u{1B}"), "\(words)")
    }
  }

  @Test func textOfAPersonBringsNoColours() throws {
    let sandbox = try Sandbox(["CLICOLOR_FORCE": "1"])
    try HostileText.write(in: sandbox)
    let (guide, folder) = ("\(HostileText.name).md", "S\(HostileText.name)")
    for words in [
      ["check", guide], ["structures", "--from", guide],
      ["lookup", "owned", "--from", guide], ["log", "--sessions", folder],
      ["search", "owned", "--sessions", folder], ["stats", "--demos", "--sessions", folder],
    ] {
      let run = try sandbox.carryOut(words)
      #expect(run.output.contains("\u{1B}["), "\(words)")
      #expect(Residue.ofLines(plain(run.output)) == [], "\(words)")
      #expect(!run.output.contains("\u{1B}[31"), "\(words)")
    }
  }

  @Test func aSearchShowsTheWordsInWhateverLettersTheyStand() throws {
    let run = try history().run(
      "search", "TOKEN", width: 80, colours: .full, output: .some)
    #expect(
      marked(run.output) == """
        ⟦2026-11-21T190411-x⟧  ⟦Design⟧
          ⟦Ask · 0:15⟧  no ⟦token⟧

        ⟦2026-11-20T190411-x⟧  ⟦Design⟧
          ⟦Ask · 0:12⟧  ⟦Tóken⟧ bucket per key

        """)
  }

  @Test(
    arguments: [
      ("less", nil, true), ("less", "FRX", true), ("less", "-F -R", true), ("less", "FX", false),
      ("less", "-M -PReview", false), ("less -R", "FX", true), ("less -r", "", true),
      ("less --RAW-CONTROL-CHARS", "", true), ("less", "-Xr", true), ("more", nil, true),
      ("other", nil, false),
    ] as [(String, String?, Bool)])
  func aPagerGetsColoursWhereItShowsThem(pager: String, options: String?, isColoured: Bool) throws {
    let sandbox = try history()
    for name in ["less", "more", "other"] { try sandbox.writeProgram("cat\n", to: name) }
    let paged = try history(
      [
        "PAGER": "\(sandbox.folder.path)/\(pager)"
      ].merging(options.map { ["LESS": $0] } ?? [:]) { $1 })
    let run = try paged.run("log", width: 80, colours: .full, output: .some)
    #expect(run.output.contains("\u{1B}[") == isColoured)
    let forced = try paged.run(
      "log", "--color", "always", width: 80, colours: .full, output: .some)
    #expect(forced.output.contains("\u{1B}["))
    // Until here its programs are needed.
    withExtendedLifetime(sandbox) {}
  }
}
