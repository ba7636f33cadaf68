import Clocks
import Foundation
import Grids
import TestSupport
import Testing

@testable import TerminalIO

/// Keys, answers and sizes as they come from a terminal through ncurses; each test has a process and
/// a pseudo-terminal of its own.
@Suite struct TerminalInputTests {
  @Test func anAnswerOfTheTerminalIsNoKeyHoweverItIsCut() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      for reads in [
        ["\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\q"], ["\u{1B}]", "11;rgb:1d1d/2020/2121\u{7}", "q"],
        ["\u{1B}P1+r544e=78\u{1B}", "\\", "q"], ["\u{1B}_Gi=31;OK\u{1B}\\\u{1B}[?62;", "4cq"],
      ] {
        var happenings: [Happening] = []
        for read in reads {
          pseudo.type(read)
          happenings += terminal.wait(until: .now + .milliseconds(60))
        }
        #expect(happenings == [.key(.character("q"))], "\(reads)")
      }
    }
  }

  @Test func theStartOfAnAnswerWithoutTheRestHoldsTheKeyboardUpForMomentsOnly() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      for start in ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}[", "\u{1B}O", "\u{1B}]11;rgb:1d"] {
        pseudo.type(start)
        #expect(terminal.wait(until: .now + .milliseconds(1500)) == [], "\(start)")
        pseudo.type("n")
        #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.character("n"))], "\(start)")
      }
    }
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func keysWithAltAreOneKeyThatDoesNothingAndTheKeypadTypesWhatItSays(name: String) async {
    await #expect(processExitsWith: .success) { [name] in
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4, name: name))
      let terminal = try Terminal()
      for key in ["\r", "\n", "é", "\u{1B}[C", "\u{1B}OC", "\u{1B}OD", "\u{1B}OP", "\u{1B}[5~"] {
        pseudo.type("\u{1B}\(key)")
        #expect(terminal.wait(until: .now + .milliseconds(100)) == [], "\(key.debugDescription)")
      }
      pseudo.type("\u{1B}Oq\u{1B}Ow\u{1B}Oo\u{1B}OM")
      #expect(
        terminal.wait(until: .now + .seconds(5)) == [
          .key(.character("1")), .key(.character("7")), .key(.character("/")), .key(.enter),
        ])
      pseudo.type("\u{1B}")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.escape)])
    }
  }

  @Test func charactersThatComeAtOnceAreOnePiece() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      pseudo.type("delete it\rq")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.burst("delete it\nq"))])
    }
  }

  @Test func whatCameWhileAnotherProgramHadTheTerminalIsThrownAway() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      terminal.lend { _ in pseudo.type("dd\r\u{1B}]11;rgb:1d1d") }
      #expect(terminal.wait(until: .now + .milliseconds(60)) == [])
      // The other half of the answer has no beginning any more; a whole one that comes late has.
      pseudo.type("\u{1B}]11;rgb:1d1d/2020/2121\u{1B}\\n")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.character("n"))])
    }
  }

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
    // Foundation's way to start a program loses memory.
    let line: [String] = ["tic", "-x", "-o", folder.path, source.path]
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var (tic, status) = (pid_t(), Int32(-1))
    try #require(posix_spawn(&tic, "/usr/bin/tic", nil, nil, &words, environ) == 0)
    #expect(waitpid(tic, &status, 0) == tic && status == 0)
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
