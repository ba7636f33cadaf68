import Clocks
import Glibc
import Grids
import TestSupport
import Testing

@testable import TerminalIO

/// Each test has a process and a pseudo-terminal of its own.
@Suite struct TerminalTests {
  @Test func aGridIsDrawnOnceAndThenOnlyWhatChanges() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      #expect(terminal.size == Size(width: 20, height: 4))
      var grid = Grid(terminal.size)
      grid.write("1:59 漢 é", row: 1, column: 2)
      terminal.present(grid)
      #expect(pseudo.output().contains("1:59 漢 é"))
      terminal.present(grid)
      #expect(pseudo.output() == "")
      grid.write("8", row: 1, column: 5)
      terminal.present(grid)
      let output = pseudo.output()
      #expect(output.hasSuffix("8") && output.utf8.count < 10, "\(output.debugDescription)")
    }
  }

  @Test func theLowerRightCellIsDrawn() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 5, height: 2))
      let terminal = try Terminal()
      terminal.present(Grid(terminal.size))
      _ = pseudo.output()
      var grid = Grid(terminal.size)
      grid.write("abcde", row: 1, column: 0)
      terminal.present(grid)
      let output = pseudo.output()
      let drawn = output.replacing(/\u{1B}\[[?0-9;]*[A-Za-z]/, with: "")
      #expect(drawn == "abcde", "\(output.debugDescription)")
    }
  }

  @Test func keysArriveAndTheWaitEndsAtItsDeadline() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      pseudo.type("é\u{1B}OA\u{1B}[<0;3;2M\u{1B}[<0;3;2m")
      #expect(
        terminal.wait(until: .now + .seconds(5)) == [
          .key(.character("é")), .key(.up), .key(.click(row: 1, column: 2)),
        ])
      pseudo.type("\u{1B}[<64;1;1M")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.scroll(-1))])
      let deadline = Instant.now + .milliseconds(30)
      #expect(terminal.wait(until: deadline) == [])
      #expect(deadline <= .now)
    }
  }

  @Test func aNewSizeIsNoticedAndDrawnWhole() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      var grid = Grid(terminal.size)
      grid.write("here", row: 0, column: 0)
      terminal.present(grid)
      _ = pseudo.output()
      for width in UInt16(30)...40 { pseudo.resize(width: width, height: 6) }
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.resize)])
      #expect(terminal.size == Size(width: 40, height: 6))
      terminal.present(grid)
      #expect(pseudo.output().contains("here"))
    }
  }

  @Test func aPasteWhoseEndNeverComesIsTextAfterASecond() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      pseudo.type("\u{1B}[200~half")
      let start = Instant.now
      #expect(terminal.wait(until: start + .milliseconds(500)) == [])
      #expect(terminal.wait(until: start + .seconds(5)) == [.key(.pasted("half"))])
      #expect(.now < start + .seconds(3))
      pseudo.type("n")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.character("n"))])
    }
  }

  @Test func aTerminalThatDoesNotReadHoldsNothingUpAndIsMadeUpForLater() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 90, height: 30))
      let terminal = try Terminal()
      for round in 0..<3 {
        var grid = Grid(terminal.size)
        for row in 0..<30 {
          for column in 0..<90 {
            let style = Style.allCases[(row + column + round) % Style.allCases.count]
            grid.write("\(round)", row: row, column: column, style: style)
          }
        }
        terminal.present(grid)
        terminal.ring()
      }
      pseudo.type("k")
      #expect(terminal.wait(until: .now + .seconds(5)) == [.key(.character("k"))])
      // It reads again: the rest of the first grid comes, then the wait ends for the newest.
      _ = pseudo.output()
      let end = Instant.now + .seconds(5)
      var isAsked = false
      while !isAsked, .now < end {
        isAsked = terminal.wait(until: .now + .milliseconds(300)) == [] && pseudo.output() == ""
      }
      var last = Grid(terminal.size)
      last.write("the newest", row: 20, column: 9)
      terminal.present(last)
      #expect(pseudo.output().contains("the newest"))
    }
  }

  @Test func leavingATerminalThatDoesNotReadTakesAboutASecond() async throws {
    let pseudo = try #require(PseudoTerminal(width: 20, height: 4))
    await #expect(processExitsWith: .success) { [path = pseudo.path as String] in
      PseudoTerminal.attach(to: path)
      let start: Instant
      do {
        let terminal = try Terminal()
        for _ in 0..<2000 {
          let grid = Grid(terminal.size)
          terminal.present(grid)
          terminal.ring()
        }
        start = .now
      }
      #expect(.now < start + .seconds(3))
    }
    #expect(pseudo.isAsShellsWantIt)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func signalsAreHappenings(number: Int32) async {
    await #expect(processExitsWith: .success) { [number] in
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      defer { pseudo.hangUp() }
      let terminal = try Terminal()
      raise(number)
      let signal = try #require(Signal(number: number))
      #expect(terminal.wait(until: .now + .seconds(5)) == [.signal(signal)])
    }
  }

  @Test func theTerminalIsGivenBackAsItWas() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      do {
        let terminal = try Terminal()
        terminal.present(Grid(terminal.size))
        #expect(!pseudo.isAsShellsWantIt)
        _ = pseudo.output()
      }
      let end = pseudo.output()
      for off in ["\u{1B}[?2004l", "\u{1B}[?1006;1000l", "\u{1B}[?25h", "\u{1B}[?1049l"] {
        #expect(end.contains(off))
      }
      #expect(pseudo.isAsShellsWantIt)
    }
  }

  @Test func aLentTerminalIsAsShellsWantItAndIsDrawnWholeAfterwards() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal()
      var grid = Grid(terminal.size)
      grid.write("here", row: 0, column: 0)
      terminal.present(grid)
      _ = pseudo.output()
      let wasUsable = terminal.lend { _ in
        // Ctrl-Z is for whoever has the terminal; who asks us to leave is heard afterwards.
        raise(SIGTSTP)
        raise(SIGTERM)
        return pseudo.isAsShellsWantIt && pseudo.output().contains("\u{1B}[?1049l")
      }
      #expect(wasUsable)
      #expect(!pseudo.isAsShellsWantIt)
      terminal.present(grid)
      #expect(pseudo.output().contains("here"))
      #expect(terminal.wait(until: .now + .seconds(5)) == [.signal(.terminate)])
    }
  }

  @Test func whoGoesOnAfterAStopThatNobodyAskedForTakesTheTerminalAgain() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      var modes = termios()
      #expect(tcgetattr(STDIN_FILENO, &modes) == 0)
      let terminal = try Terminal()
      var grid = Grid(terminal.size)
      grid.write("here", row: 0, column: 0)
      terminal.present(grid)
      _ = pseudo.output()
      // The shell gives the terminal the modes that it wants, and the program goes on.
      #expect(tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0)
      #expect(pseudo.isAsShellsWantIt)
      raise(SIGCONT)
      _ = terminal.wait(until: .now + .milliseconds(100))
      #expect(!pseudo.isAsShellsWantIt)
      terminal.present(grid)
      #expect(pseudo.output().contains("here"))
      // Nobody else hears of it.
      raise(SIGTERM)
      #expect(terminal.wait(until: .now + .seconds(5)) == [.signal(.terminate)])
    }
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE])
  func aCrashGivesTheTerminalBackAsWell(number: Int32) async throws {
    let pseudo = try #require(PseudoTerminal(width: 20, height: 4))
    await #expect(processExitsWith: .signal(number)) { [path = pseudo.path as String, number] in
      PseudoTerminal.attach(to: path)
      let terminal = try Terminal()
      terminal.present(Grid(terminal.size))
      raise(number)
      // Not reached; the terminal must not be let go of before.
      terminal.ring()
    }
    let output = pseudo.output()
    #expect(output.contains("\u{1B}[?1049h"))
    for off in ["\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?25h", "\u{1B}[?1049l"] {
      #expect(output.contains(off))
    }
    #expect(pseudo.isAsShellsWantIt)
  }

  @Test func onlyPlainLinesAreLeftWithoutColours() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      let terminal = try Terminal(colour: .never)
      #expect(terminal.colourDepth == .none)
      var grid = Grid(terminal.size)
      grid.write("late", row: 0, column: 0, style: .over)
      terminal.present(grid)
      let output = pseudo.output()
      #expect(output.contains("late"))
      #expect(!output.contains("[38;5;") && !output.contains("[31m"))
    }
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func whatCannotBeUsedIsRefusedUntouched(name: String) async {
    await #expect(processExitsWith: .success) { [name] in
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4, name: name))
      let problem: TerminalProblem =
        switch name {
        case "": .noName
        case "dumb": .cannotMoveCursor(name: name)
        default: .unknown(name: name)
        }
      #expect(throws: problem) { try Terminal() }
      #expect(pseudo.output() == "")
      #expect(pseudo.isAsShellsWantIt)
    }
  }

  @Test func aFileIsNoTerminal() async {
    await #expect(processExitsWith: .success) {
      let pseudo = try #require(PseudoTerminal.ofThisProcess(width: 20, height: 4))
      defer { pseudo.hangUp() }
      let file = open("/dev/null", O_RDWR)
      dup2(file, STDOUT_FILENO)
      #expect(throws: TerminalProblem.notATerminal(.output)) { try Terminal() }
      dup2(file, STDIN_FILENO)
      #expect(throws: TerminalProblem.notATerminal(.input)) { try Terminal() }
    }
  }
}
