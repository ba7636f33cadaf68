import CommandLines
import Foundation
import TestSupport
import Testing

/// What the shells complete, asked as they ask.
@Suite(.tags(.process)) struct CompletionTests {
  private static func has(_ program: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// A title that would do something if a shell read it.
  private static let oddTitle = #"Odd $(echo run) "it's" & more $HOME"#

  /// A folder with past sessions, in which the program is found by its name.
  private func sandbox() throws -> Sandbox {
    let programs = URL(fileURLWithPath: Sandbox.rehearse).deletingLastPathComponent().path
    let sandbox = try Sandbox(["PATH": "\(programs):/usr/local/bin:/usr/bin:/bin"])
    for (day, tags) in [(17, "[aloud]"), (18, "[evening, Again]")] {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-technical-problem", "Technical Problem Response Structure",
        front: "tags: \(tags)\nlevel: L5\n")
    }
    try sandbox.write("# A\n", to: "a guide.md")
    try sandbox.write(
      "## \(Self.oddTitle)\n\n1. Ask (1 minute)\n2. Tell (2 minutes)\n", to: "odd.md")
    return sandbox
  }

  private func shell(_ shell: String, _ script: String) throws -> [String] {
    let sandbox = try sandbox()
    let run = try sandbox.execute(
      sandbox.command([]).dropLast() + ["/usr/bin/env", shell, "-c", script])
    #expect(run.errors == "" && run.status == 0)
    return run.output.split(separator: "\n").map(String.init)
  }

  /// Lines up to the cursor, and what may stand at their ends.
  static let lines: [(line: String, found: [String])] = [
    ("rehearse st", ["start", "stats", "status", "stories", "structures"]),
    ("rehearse help e", ["edit", "estimate", "export"]),
    ("rehearse --v", ["--version"]),
    ("rehearse start --pa", ["--pace"]),
    ("rehearse start --pace ", ["earliest", "latest", "middle"]),
    ("rehearse start te", ["Technical Problem Response Structure"]),
    ("rehearse start technical x", []),
    ("rehearse log --level L5 --level L", ["L5", "L6", "L7"]),
    (
      "rehearse show 20",
      ["2026-11-17T190411-technical-problem", "2026-11-18T190411-technical-problem"]
    ),
    ("rehearse show --sessions nowhere 20", []),
    ("rehearse compare last l", ["last"]),
    (
      "rehearse start --against 20",
      ["2026-11-17T190411-technical-problem", "2026-11-18T190411-technical-problem"]
    ),
    ("rehearse start --against m", ["median"]),
    ("rehearse settings we", ["week_starts"]),
    ("rehearse log --score n", ["none"]),
    ("rehearse rename last l", []),
    ("rehearse tag last a", ["Again", "aloud"]),
    ("rehearse references ", ["add", "list", "remove"]),
    ("rehearse references add a", ["a guide.md"]),
    ("rehearse check x a", ["a guide.md"]),
    ("rehearse completions ", ["bash", "fish", "zsh"]),
  ]

  @Test(
    .enabled(if: has("bash") && has("zsh") && has("fish"), "Scripts/test installs the shells"),
    arguments: Shell.allCases)
  func theScriptIsOneOfItsShell(shell: Shell) throws {
    let name = shell.rawValue
    let output = try self.shell(
      "sh", "rehearse completions \(name) > script && \(name) -n script && echo 1")
    #expect(output == ["1"])
  }

  @Test(.enabled(if: has("bash"), "there is no bash"), arguments: lines)
  func bashCompletes(line: String, found: [String]) throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let output = try shell(
      "bash",
      """
      source <(rehearse completions bash)
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      _rehearse rehearse '\(words.last ?? "")'
      for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
      """)
    #expect(output.map { $0.replacing("\\", with: "") }.sorted() == found.sorted())
  }

  @Test(.enabled(if: has("fish"), "Scripts/test installs fish"), arguments: lines)
  func fishCompletes(line: String, found: [String]) throws {
    let output = try shell("fish", "rehearse completions fish | source; complete -C '\(line)'")
    let names = output.map {
      String($0.prefix { $0 != "\t" }).replacing("\\", with: "")
    }
    #expect(names.sorted() == found.sorted())
  }

  @Test(.enabled(if: has("zsh"), "Scripts/test installs zsh"))
  func zshKnowsWhatCompletesTheProgram() throws {
    let script = "autoload -U compinit; compinit -D -u; source <(rehearse completions zsh)"
    #expect(try shell("zsh", script + "; echo $_comps[rehearse]") == ["_rehearse"])
  }

  @Test func bashQuotesWhatItFindsAsTheWordIsQuoted() throws {
    let script = #"""
      source <(rehearse completions bash)
      for word in odd '"odd' "'odd"; do
        COMP_WORDS=(rehearse start --from odd.md "$word") COMP_CWORD=4
        _rehearse rehearse
        case $word in [\"\']*) quote=${word:0:1} ;; *) quote= ;; esac
        eval "printf '%s\n' $quote$COMPREPLY$quote"
      done
      """#
    #expect(try shell("bash", script) == Array(repeating: Self.oddTitle, count: 3))
  }

  @Test func foldersAreLookedIntoHoweverTheyAreQuoted() throws {
    let script = #"""
      source <(rehearse completions bash)
      mkdir 'a b' && mv Sessions 'a b/S' && HOME=$PWD
      for folder in 'a\ b/S' '"a b/S"' "'a b/S'" '~/a\ b/S' '"$HOME/a b/S"' '$PWD/a\ b/S'; do
        COMP_WORDS=(rehearse show --sessions "$folder" 2026-11-17) COMP_CWORD=4
        _rehearse rehearse
        echo "$COMPREPLY"
      done
      """#
    let id = "2026-11-17T190411-technical-problem"
    #expect(try shell("bash", script) == Array(repeating: id, count: 6))
  }

  @Test(.enabled(if: has("fish"), "Scripts/test installs fish"))
  func fishCompletesValuesBehindAnEqualsSignAndOpenQuotes() throws {
    let script = """
      rehearse completions fish | source
      for line in 'rehearse log --tag=alo' 'rehearse start --from=odd.md od' 'rehearse tag last "alo'
        complete -C $line
      end
      """
    #expect(try shell("fish", script).count == 3)
  }

  @Test func idsAreCompletedWithoutATranscriptBeingRead() throws {
    let sandbox = try sandbox()
    try sandbox.write("no transcript", to: "Sessions/2026-11-19T-hand.md")
    func candidates(_ words: String...) throws -> String {
      try sandbox.execute(sandbox.command(["candidates"] + words)).output
    }
    #expect(
      try candidates("sessions")
        == """
        2026-11-19T-hand
        2026-11-18T190411-technical-problem
        2026-11-17T190411-technical-problem
        last

        """)
    #expect(try candidates("tags", "AG") == "Again\n")
    #expect(try Run("delete", "2026-11-17", in: sandbox).status == 0)
    #expect(try candidates("deleted") == "2026-11-17T190411-technical-problem\n")
    #expect(try candidates("deleted", "2025") == "")
    #expect(try Run("references", "add", "a guide.md", in: sandbox).status == 0)
    #expect(try candidates("guides").hasSuffix("/a guide.md\n"))
  }
}
