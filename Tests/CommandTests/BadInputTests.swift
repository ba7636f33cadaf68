import Foundation
import TestSupport
import Testing

/// Bad input gets one sentence, a status, and leaves nothing behind.
@Suite struct BadInputTests {
  @Test(
    arguments: [
      (["strat"], 2, "there is no command “strat”, did you mean start?"),
      (["start", "--levle", "L6"], 2, "has no option “--levle”, did you mean --level?"),
      (["start", "technical", "--level"], 2, "--level needs a value"),
      (["start", "techincal"], 2, "there is no structure “techincal”, did you mean “Technical"),
      (
        ["start", "structure"], 2, "may mean “Technical Problem Response Structure” or “Leadership"
      ),
      (["start", "technical", "--level", "L9"], 2, "knows the levels L6, L7, not “L9”"),
      (["start", "technical", "--total", "45x"], 2, "--total: “45x” is no time"),
      (["start", "technical", "--speed", "0"], 2, "--speed: “0” is no whole number"),
      (
        ["start", "technical", "--pace", "brisk"], 2, "“brisk” is none of earliest, middle, latest"
      ),
      (["start", "a", "b"], 2, "“b” is one argument too many"),
      (["start"], 2, "start needs a STRUCTURE"),
      (["start", "--from", "missing.md", "x"], 3, "missing.md: there is no such file or folder"),
      (["check", "missing.md"], 3, "missing.md: there is no such file or folder"),
      (["check", "binary.md"], 3, "binary.md:2: this is no UTF-8 text"),
      (["check", "/dev/null"], 3, "/dev/null: this is not an ordinary file"),
      (["check", "/dev/zero"], 3, "/dev/zero: this is not an ordinary file"),
      (["check", "pipe"], 3, "pipe: this is not an ordinary file"),
      (["check", "loop.md"], 3, "loop.md: it cannot be read (Too many levels of symbolic links"),
      (["check", "cut.md"], 3, "cut.md:3: this is no UTF-8 text"),
      (["check", "large.md"], 3, "large.md: it is too large (100 MB, at most 32 MB are read)"),
      (["estimate"], 2, "estimate needs --users and --requests-per-day; for instance: rehearse"),
      (["estimate", "--users", "many"], 2, "--users: “many” is no number; write one such as 10M"),
      (["estimate", "--users", "10X"], 2, "--users: “10X” ends in “X”, which is no unit"),
      (["estimate", "--users", "0"], 2, "--users: “0” is out of range; give 1 to 1T"),
      (
        ["estimate", "--users", "1", "--requests-per-day", "1", "--storage-per-user", "2Mb"], 2,
        "--storage-per-user: “2Mb” counts bits; write bytes with a large B"
      ),
      (["new"], 2, "new needs TOPIC; for instance: rehearse new \"Rate limiting\""),
      (["new", " \n"], 2, "a reference needs a topic"),
      (["new", "Empty"], 3, "empty.md exists already and stays as it is; name another with -o"),
      (["new", "x", "-o", "nowhere/x.md"], 3, "nowhere/x.md: it cannot be written (No such file"),
      (["references", "add"], 2, "name what to add: rehearse references add FILE or FOLDER"),
      (["references", "remove"], 2, "name what to remove"),
      (["references", "ad", "x"], 2, "references cannot “ad”, did you mean add?"),
      (["references", "shuffle"], 2, "references cannot “shuffle”; say add, remove or list"),
      (
        ["references", "list", "x"], 2, "“x” is one argument too many for rehearse references list"
      ),
      (["references", "add", "missing.md"], 3, "missing.md: there is no such file or folder"),
      (["references", "add", "/dev/null"], 3, "/dev/null: this is not an ordinary file"),
      (["references", "add", "binary.md"], 3, "binary.md:2: this is no UTF-8 text"),
      (["references", "remove", "x"], 2, "nothing called “x” was added; the library is empty"),
      (["references", "--focus", "x"], 2, "--focus: “x” is none of technical, behavioral, leader"),
      (["lookup"], 2, "lookup needs WORD…; for instance: rehearse lookup latency"),
      (["lookup", "++"], 2, "there is nothing to look up in signs alone"),
      (["lookup", "x", "--from", "missing.md"], 3, "missing.md: there is no such file"),
      (["lookup", "x", "--level", "L9"], 2, "no guide knows a level “L9”; it may be L6 or L7"),
      (["lookup", "zzz"], 1, "nothing matches “zzz”; try fewer or other words"),
      (["lookup", "leadership", "zzz"], 1, "the nearest headings are “Leadership"),
      (
        ["start", "--from", "empty.md", "x"], 1,
        "no timed structure found in empty.md; see `rehearse check"
      ),
      (["start", "technical", "--sessions", "empty.md"], 3, "empty.md: this is no folder"),
      (["start", "technical", "--sessions", "empty.md/x"], 3, "empty.md: this is no folder"),
      (["show", "nothing"], 2, "there is no session yet"),
      (["log", "--sessions", "empty.md"], 3, "empty.md: this is no folder"),
      (["log", "--sessions", "nowhere"], 3, "nowhere: there is no such file or folder"),
    ] as [([String], Int32, String)])
  func oneSentenceSaysWhatIsWrong(words: [String], status: Int32, sentence: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "empty.md")
    try sandbox.write("text\n\u{0}\n", to: "binary.md")
    try sandbox.write("", to: "large.md")
    truncate(sandbox.path(of: "large.md"), 100_000_000)
    mkfifo(sandbox.path(of: "pipe"), 0o600)
    try sandbox.link("loop.md", to: "loop.md")
    try Data("# A\n\n- caf".utf8 + [0xC3]).write(
      to: sandbox.folder.appendingPathComponent("cut.md"))
    let before = try sandbox.names(in: ".")
    let errors = try sandbox.run(words, status: status, errors: .beginning("rehearse: ")).errors
    #expect(errors.contains(sentence), "\(errors)")
    #expect(errors.split(separator: "\n").count == 1)
    #expect(try sandbox.names(in: ".") == before)
  }

  @Test func reviewNeedsATerminalAndSaysWhatElseThereIs() throws {
    try Sandbox().run(
      "review", status: 2,
      errors: "rehearse: review needs a terminal; rehearse log, show and stats print the same\n")
  }
}
