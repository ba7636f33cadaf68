import Foundation
import TestSupport
import Testing

/// Long work on a terminal: what is shown of it, and how it is stopped.
@Suite(.tags(.process)) struct ProgressTests {
  private static let count = 1500
  private static let erasure = "\r\u{1B}[K"

  private func history() throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeHistory(Self.count)
    return sandbox
  }

  @Test func whatTakesLongIsShownAndGoneInTheEnd() async throws {
    let run = try PtyRun("report", "--all", "-o", "r.html", in: try history())
    try await run.waitFor(" of 1,", timeout: .seconds(60))
    #expect(try await run.waitForEnd(timeout: .seconds(120)) == 0)
    #expect(run.text.hasSuffix(" sessions\u{1B}[K\(Self.erasure)rehearse: wrote r.html\r\n"))
    // Each line takes the place of the one before, and few are drawn.
    #expect(run.text.matches(of: /\r(reading|writing) [0-9,]+ of 1,[0-9]+ sessions/).count < 1000)
  }

  @Test(arguments: [["report", "--all", "-o", "r.html"], ["search", "the"]])
  func whoStopsItFindsTheTerminalAsItWasAndNoPartOfAFile(words: [String]) async throws {
    let sandbox = try history()
    let run = try PtyRun(command: sandbox.command(words), in: sandbox)
    try await run.waitFor(" of 1,", timeout: .seconds(60))
    run.type("\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.text.hasSuffix(Self.erasure))
    #expect(run.isGivenBack)
    #expect(try sandbox.names(in: ".") == ["Sessions"])
  }

  @Test func whereErrorsGoToAFileNothingIsShown() throws {
    let run = try Run("search", "the", in: try history())
    #expect(run.status == 0 && run.output != "")
    #expect(run.errors == "")
  }
}
