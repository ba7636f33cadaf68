import Foundation
import TestSupport
import Testing

/// Who waits for an outside coach can stop it.
@Suite(.tags(.process)) struct OutsideCoachKeyTests {
  @Test func escapeStopsTheCommandAndAllThatItStarted() async throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-23T190411-design")
    try sandbox.writeProgram("sleep 600 & echo $! > started; wait\n", to: "answer")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "coach: \(sandbox.path(of: "answer"))\n", to: "../home/config/rehearse/settings.yaml")
    let before = try sandbox.read("Sessions/2026-11-23T190411-design.md")
    let run = try PtyRun(command: sandbox.command(["coach", "last", "--ask"]), in: sandbox)
    try await run.waitFor("Send it?")
    run.type("y\n")
    while (try? sandbox.read("started"))?.hasSuffix("\n") != true { await Task.yield() }
    run.type("\u{1B}")
    try await run.waitFor("was stopped; the transcript is as it was")
    #expect(try await run.waitForEnd() == 1)
    let child = try #require(Int32(try sandbox.read("started").dropLast()))
    // Whoever takes over a child that was ended may leave it as a zombie.
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(state?.contains(") Z ") ?? true)
    #expect(try sandbox.read("Sessions/2026-11-23T190411-design.md") == before)
  }
}
