import Foundation
import Grids
import TestSupport
import Testing

@testable import TerminalIO

/// Keys, answers and sizes as they come from a terminal through ncurses; each test has a process and
/// a pseudo-terminal of its own.
@Suite struct TerminalInputTests {
  @Test(arguments: ["LINES", "COLUMNS"])
  func theSizeOfTheWindowCountsAndNotWhatTheEnvironmentSaysOfIt(name: String) async {
    await #expect(processExitsWith: .success) { [name] in
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      setenv(name, "15", 1)
      let terminal = try Terminal()
      #expect(terminal.size == Size(width: 20, height: 4))
      pseudo.resize(width: 40, height: 6)
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.resize)])
      #expect(terminal.size == Size(width: 40, height: 6))
    }
  }

  @Test func aCrashGivesTheTerminalBackHoweverMuchThatTakes() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("source")
    let long = String(repeating: "\\E[m", count: 300)
    try "wordy|leaves with many words,\n\trmcup=\(long)\\E[?1049l,\n\tuse=xterm-256color,\n"
      .write(to: source, atomically: true, encoding: .utf8)
    let tic = try Process.run(
      URL(fileURLWithPath: "/usr/bin/tic"), arguments: ["-x", "-o", folder.path, source.path])
    tic.waitUntilExit()
    #expect(tic.terminationStatus == 0)
    let pseudo = try #require(PseudoTerminal(width: 20, height: 4))
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      [path = pseudo.path as String, folder = folder.path as String] in
      setenv("TERMINFO", folder, 1)
      PseudoTerminal.attach(to: path, name: "wordy")
      let terminal = try Terminal()
      terminal.present(Grid(terminal.size))
      raise(SIGSEGV)
      // Not reached; the terminal must not be let go of before.
      terminal.ring()
    }
    #expect(pseudo.output().hasSuffix("\u{1B}[m\u{1B}[?1049l"))
    #expect(pseudo.isAsShellsWantIt)
  }
}
