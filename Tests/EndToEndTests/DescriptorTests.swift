import Foundation
import TestSupport
import Testing

/// What the program starts gets standard input, output and error and no other file of the program's,
/// and file names that cannot be taken for options.
@Suite(.tags(.process)) struct DescriptorTests {
  /// Writes down what it has open, and what it was given.
  private static let lister = """
    import os, sys
    found = ["words " + " ".join(sys.argv[1:])]
    for name in os.listdir("/proc/self/fd"):
        try:
            found.append(name + " " + os.readlink("/proc/self/fd/" + name))
        except OSError:
            pass
    with open(os.environ["FOUND"] + ".new", "w") as file:
        file.write("\\n".join(found))
    os.rename(os.environ["FOUND"] + ".new", os.environ["FOUND"])
    """

  /// A sandbox in which each program that a person may choose is the one above.
  private func sandbox() throws -> (Sandbox, found: String) {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("found-\(UUID().uuidString.prefix(8))").path
    let (script, found) = ("\(root)/list.py", "\(root)/found")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try Self.lister.write(toFile: script, atomically: true, encoding: .utf8)
    let command = "python3 \(script)"
    let sandbox = try Sandbox([
      "TERM": "tmux-256color", "VISUAL": command, "PAGER": command, "BROWSER": command,
      "FOUND": found, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ])
    try sandbox.writeSession("2026-11-20T190411-x")
    return (sandbox, found)
  }

  /// Waits for what the program that was started has written down.
  private func expectNothingElse(
    _ tmux: Tmux, _ found: String, words: String? = nil
  ) async throws {
    let text = try await tmux.wait(for: "what was started") { _ in
      try? String(contentsOfFile: found, encoding: .utf8)
    }
    let lines = text.split(separator: "\n").map(String.init)
    let files = lines.dropFirst().filter { (Int($0.prefix { $0 != " " }) ?? 0) > 2 }
    #expect(lines.count > 3 && files == [])
    if let words { #expect(lines.first?.hasSuffix(words) == true, "\(lines)") }
    try FileManager.default.removeItem(atPath: (found as NSString).deletingLastPathComponent)
  }

  @Test(arguments: [
    ["log"], ["edit", "last"], ["report", "-o", "x.html", "--open"],
  ])
  func aProgramThatACommandStartsGetsNoFileOfOurs(words: [String]) async throws {
    let (sandbox, found) = try sandbox()
    let tmux = try Tmux(command: sandbox.command(words), in: sandbox)
    #expect(try await tmux.waitForEnd() == 0)
    try await expectNothingElse(tmux, found)
  }

  @Test func anEditorOnAFullScreenGetsNoFileOfOurs() async throws {
    let (sandbox, found) = try sandbox()
    let tmux = try Tmux("review", in: sandbox)
    try await tmux.waitFor("1 session")
    try tmux.type("e")
    try await expectNothingElse(tmux, found)
  }

  @Test func aFileWhoseNameLooksLikeAnOptionIsGivenWithItsFolder() async throws {
    let (sandbox, found) = try sandbox()
    try FileManager.default.moveItem(
      atPath: "\(sandbox.folder.path)/Sessions", toPath: "\(sandbox.folder.path)/-n")
    let tmux = try Tmux("edit", "last", "--sessions=-n", in: sandbox)
    #expect(try await tmux.waitForEnd() == 0)
    try await expectNothingElse(tmux, found, words: "words ./-n/2026-11-20T190411-x.md")
  }

  @Test func aReportWhoseNameLooksLikeAnOptionIsOpenedAsAFile() async throws {
    let (sandbox, found) = try sandbox()
    let tmux = try Tmux("report", "-o=-r.html", "--open", in: sandbox)
    #expect(try await tmux.waitForEnd() == 0)
    try await expectNothingElse(tmux, found, words: "words ./-r.html")
  }
}
