import TestSupport
import Testing

/// Lists are paged on a terminal, and nowhere else.
@Suite struct PagerTests {
  private func history(pager: String) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": pager])
    try sandbox.writeSession("2026-11-20T190411-x", "Only One")
    return sandbox
  }

  private static let log = """
        date        time   structure  spoken    planned  result
    -1  2026-11-20  19:04  Only One     2:40  2:00–3:00  in window

    """

  @Test(arguments: ["", "cat", "no-such-pager", "/no/such --pager"])
  func withoutAPagerTheTextIsPrinted(pager: String) throws {
    try history(pager: pager).run("log", width: 80, output: .text(Self.log))
  }

  @Test func whatTheShellCannotRunIsSaidByTheShell() throws {
    try history(pager: "cat no-such-file; exit 127").run(
      "log", width: 80, output: .text(Self.log), errors: .holding("no-such-file"))
  }

  @Test func thePagerIsACommandLineForTheShell() throws {
    try history(pager: "sed 's/Only/Paged/' | cat -n").run(
      "log", width: 80, output: .holding("1\t    date", "19:04  Paged One"))
  }

  @Test func aPagerThatFailsOrLeavesEarlyIsNoFailureOfOurs() throws {
    try history(pager: "sh -c 'exit 5'").run("log", width: 80)
    try history(pager: "head -c 1").run("log", width: 80, output: " ")
  }

  @Test func throughAPipeNothingIsPaged() throws {
    try history(pager: "sh -c 'exit 3'").run("log", output: .holding("19:04  Only One"))
  }
}
