import Glibc
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
}
