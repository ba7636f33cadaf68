import Foundation
import TestSupport
import Testing

/// Whatever a terminal, an editor or a paste sends by itself: nothing is deleted, written or dropped.
@Suite(.tags(.process)) struct KeyboardTests {
  /// What terminals answer when a program has asked them for colours, features and settings.
  private static let answers =
    "\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\\u{1B}]4;1;rgb:dddd/0000/0000\u{7}\u{1B}[?62;4;22c"
    + "\u{1B}P1+r544e=787465726d\u{1B}\\\u{1B}P>|dd 1.2\u{1B}\\\u{1B}_Gi=31;dd\u{1B}\\\u{1B}[?997;1n"

  private func sandbox(editor: String = "true") throws -> Sandbox {
    let sandbox = try Sandbox(["EDITOR": "./editor"])
    try FileManager.default.createDirectory(
      at: sandbox.folder.appendingPathComponent("Sessions"), withIntermediateDirectories: true)
    for day in 1...5 { try sandbox.writeSession("2026-11-0\(day)T190411-design") }
    try sandbox.write("#!/bin/sh\n\(editor)\n", to: "editor")
    #expect(try sandbox.execute(["/bin/chmod", "+x", "\(sandbox.folder.path)/editor"]).status == 0)
    return sandbox
  }

  private func sessions(_ sandbox: Sandbox) throws -> Int {
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }.count
  }

  @Test func answersOfTheTerminalDeleteNothing() async throws {
    let run = try PtyRun("review", "--sessions", "Sessions", in: try sandbox())
    try await run.waitFor("5 sessions")
    run.type(Self.answers)
    run.type("?")
    try await run.waitFor("bring back what was deleted last")
    #expect(try sessions(run.sandbox) == 5)
    #expect(!run.text.contains("deleted 2026") && !run.text.contains("filter "))
  }

  @Test func neitherDoesWhatCameWhileTheEditorRanOrAfterIt() async throws {
    let sandbox = try sandbox(editor: "echo editing; read line; echo done")
    let run = try PtyRun("review", "--sessions", "Sessions", in: sandbox)
    try await run.waitFor("5 sessions")
    run.type("e")
    try await run.waitFor("editing")
    run.forget()
    run.type("\ndd\ndd")
    try await run.waitFor("5 sessions")
    run.type(Self.answers + "?")
    try await run.waitFor("bring back what was deleted last")
    #expect(try sessions(sandbox) == 5)
  }

  @Test func aSessionTakesNoneOfThemForAnEventAndANoteStays() async throws {
    let run = try PtyRun("start", "leadership", "--now", "--no-question", "--sessions", "S")
    try await run.waitFor("on time from")
    run.type("ikeep")
    try await run.waitFor("keep")
    run.type(Self.answers)
    // Alt with Enter, an arrow and a letter.
    for key in ["\u{1B}\r", "\u{1B}\u{1B}[C", "\u{1B}\u{1B}OC", "\u{1B}é"] { run.type(key) }
    run.type(" me\r")
    try await run.waitForTranscript("note keep me")
    run.type(Self.answers + "g")
    try await run.waitForTranscript("strong")
    let events = run.transcript.components(separatedBy: "## Timeline").last ?? ""
    #expect(events.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 4, "\(events)")
  }

  @Test func neitherDoesAPlainSession() async throws {
    let run = try PtyRun("start", "leadership", "--no-question", "--plain", "--sessions", "S")
    try await run.waitFor("A line is a note")
    run.type(Self.answers + "\nkeep \(Self.answers)me\u{1B}[D\n")
    try await run.waitForTranscript("note keep me")
    run.type("/mark strong\n")
    try await run.waitForTranscript("strong")
    #expect(run.transcript.components(separatedBy: " note ").count == 2, "\(run.transcript)")
  }

  @Test func aPasteThatIsNotMarkedRunsNoCommandAndIsTold() async throws {
    let run = try PtyRun("start", "leadership", "--now", "--no-question", "--sessions", "S")
    try await run.waitFor("on time from")
    run.type("snn numbers first\rq")
    try await run.waitFor("characters at once were not taken as keys; press i")
    run.type("isnn numbers first\rg")
    try await run.waitForTranscript("strong")
    let events = run.transcript.components(separatedBy: "## Timeline").last ?? ""
    #expect(events.contains("note snn numbers first"))
    #expect(events.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 4, "\(events)")
  }

  @Test(arguments: ["COLUMNS=80", "LINES=24"])
  func aNewSizeIsDrawnWhateverTheEnvironmentSays(variable: String) async throws {
    let pair = variable.split(separator: "=").map(String.init)
    let sandbox = try Sandbox(["TERM": "tmux-256color", pair[0]: pair[1]])
    let terminal = try Tmux(
      "start", "leadership", "--now", "--no-question", "--sessions", "S", in: sandbox)
    try await terminal.waitFor("i note")
    try terminal.resize(width: 60, height: 18)
    _ = try await terminal.wait(for: "a frame of 60 columns and 18 rows", .seconds(10)) { screen in
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
      let isWhole =
        rows.count >= 18 && rows[0].hasPrefix(" Leadership") && rows[0].count == 59
        && rows[15] == " " + String(repeating: "─", count: 58) && rows[17].hasSuffix("/ lookup")
      return isWhole ? true : nil
    }
  }

  @Test(arguments: ["djd", "dGdg", "d\rd"])
  func whatComesAtOnceDeletesOneSession(keys: String) async throws {
    let sandbox = try Sandbox()
    for day in 11...15 { try sandbox.writeSession("2026-11-\(day)T190411-x") }
    let run = try PtyRun("review", in: sandbox)
    try await run.waitFor("5 sessions")
    run.type(keys)
    try await run.waitFor("u brings it back")
    run.type("\u{3}")
    _ = try await run.waitForEnd()
    #expect(try sandbox.sessionNames().filter { $0.hasSuffix(".md") }.count == 4)
  }
}
