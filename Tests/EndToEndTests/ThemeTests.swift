import Foundation
import TestSupport
import Testing

/// Colours fit the background that the terminal tells; nothing waits for it.
@Suite(.serialized, .tags(.process))
struct ThemeTests {
  private static let question = "\u{1B}]11;?\u{1B}\\"
  private static let (dark, light) = (
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}"
  )
  /// What is muted on an unknown, a dark and a light background.
  private static let (unknown, onDark, onLight) = ("38;5;243m", "38;5;245m", "38;5;241m")

  private func home(_ sandbox: Sandbox? = nil) async throws -> PtyRun {
    let run = try PtyRun("--sessions", "S", in: sandbox ?? Sandbox(["COLORTERM": ""]))
    try await run.waitFor(Self.question)
    return run
  }

  private func leave(_ run: PtyRun) async throws {
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack)
  }

  @Test func theFirstFrameStandsBeforeTheAnswerAndIsDrawnAgainBehindIt() async throws {
    let run = try await home()
    let first = run.text
    #expect(first.contains(Self.unknown) && first.contains("quit"))
    #expect(first.hasSuffix(Self.question))
    run.forget()
    run.type(Self.light)
    try await run.waitFor("quit")
    #expect(run.text.contains(Self.onLight) && !run.text.contains(Self.unknown))
    try await leave(run)
    // The next one begins with what was said last.
    let next = try await home(run.sandbox)
    #expect(next.text.contains(Self.onLight) && !next.text.contains(Self.unknown))
    next.type(Self.dark)
    try await next.waitFor(Self.onDark)
    try await leave(next)
  }

  @Test func anAnswerInPiecesIsNoKey() async throws {
    let run = try await home()
    run.forget()
    for piece in Self.dark { run.type(String(piece)) }
    try await run.waitFor(Self.onDark)
    #expect(run.text.contains("quit"))
    try await leave(run)
  }

  @Test func aTerminalThatNeverAnswersIsLeftWithoutDelayAndALateAnswerIsNoText() async throws {
    let run = try await home()
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack && !run.text.contains(Self.onDark))
    let late = try await home()
    late.type("q" + Self.dark)
    #expect(try await late.waitForEnd() == 0)
    #expect(late.terminal.isReadWhole)
  }

  @Test(arguments: [
    ("light", onLight), ("dark", onDark), ("high-contrast", ""), ("none", ""),
  ])
  func aThemeThatIsSetAsksNothing(theme: String, colour: String) async throws {
    let sandbox = try Sandbox()
    let folder = "\(sandbox.home)/config/rehearse"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "theme: \(theme)\nmouse: off\n".write(
      toFile: "\(folder)/settings.yaml", atomically: true, encoding: .utf8)
    let run = try PtyRun("--sessions", "S", in: sandbox)
    try await run.waitFor("quit")
    #expect(!run.text.contains(Self.question) && !run.text.contains("\u{1B}[?1006;1000h"))
    #expect(colour.isEmpty ? !run.text.contains("38;5") : run.text.contains(colour))
    #expect(!run.text.contains("\u{1B}[2m") || theme == "none")
    try await leave(run)
  }
}
