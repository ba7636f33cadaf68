import Foundation
import Testing

/// Lists are paged on a terminal, and nowhere else.
@Suite struct PagerTests {
  private func log(pager: String?) async throws -> (status: Int32, screen: String) {
    var environment = ["TERM": "tmux-256color"]
    environment["PAGER"] = pager
    let sandbox = try Sandbox(environment)
    try sandbox.writeSession("2026-11-20T190411-x", "Only One")
    let tmux = try Tmux("log", in: sandbox)
    return (try await tmux.waitForEnd(), try tmux.screen())
  }

  @Test(arguments: [
    "", "cat", "no-such-pager", "/no/such --pager", "no-such-pager | cat -n; exit 127",
  ])
  func withoutAPagerTheTextIsPrinted(pager: String) async throws {
    let (status, screen) = try await log(pager: pager)
    #expect(status == 0)
    #expect(screen.contains("Only One"))
    #expect(pager.contains(";") || !screen.contains("not found"))
  }

  @Test func thePagerIsACommandLineForTheShell() async throws {
    let (status, screen) = try await log(pager: "sed 's/Only/Paged/' | cat -n")
    #expect(status == 0)
    #expect(screen.contains("\tdate") || screen.contains("1      "))
    #expect(screen.contains("Paged One"))
  }

  @Test func aPagerThatFailsOrLeavesEarlyIsNoFailureOfOurs() async throws {
    #expect(try await log(pager: "exit 5").status == 0)
    #expect(try await log(pager: "head -c 1").status == 0)
  }

  @Test func throughAPipeNothingIsPaged() throws {
    let sandbox = try Sandbox(["PAGER": "exit 3"])
    try sandbox.writeSession("2026-11-20T190411-x", "Only One")
    let run = try Run("log", in: sandbox)
    #expect(run.status == 0 && run.output.contains("Only One"))
  }
}
