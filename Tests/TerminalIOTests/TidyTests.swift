import CSignals
import Foundation
import TerminalIO
import TestSupport
import Testing

/// What a signal that ends the program leaves behind: no line of progress, no part of a file.
@Suite struct TidyTests {
  @Test func aFileThatIsNotFinishedGoesAndTheSignalTakesItsCourse() async throws {
    let path = FileManager.default.temporaryDirectory.path + "/tidy-\(UUID().uuidString)"
    for isFinished in [false, true] {
      try "half".write(toFile: path, atomically: false, encoding: .utf8)
      await #expect(processExitsWith: .signal(SIGINT)) {
        [path = path as String, isFinished = isFinished as Bool] in
        takeSignals()
        _ = signals_remove_file(path)
        if isFinished { _ = signals_remove_file(nil) }
        raise(SIGINT)
      }
      #expect(FileManager.default.fileExists(atPath: path) == isFinished)
    }
    try FileManager.default.removeItem(atPath: path)
  }

  @Test func whatWasIgnoredStaysIgnored() async {
    await #expect(processExitsWith: .success) {
      takeSignals()
      signal(SIGHUP, SIG_IGN)
      signals_erase_line(1)
      raise(SIGHUP)
      signals_erase_line(-1)
    }
  }

  @Test func withoutATerminalNoLineIsMade() {
    let line = ProgressLine(nil)
    line.show(unseen)
    line.erase()
  }

  private var unseen: String {
    Issue.record("nobody sees it")
    return ""
  }
}

/// Threads of the concurrency library hold most signals back, and whoever runs tests may ignore some.
private func takeSignals() {
  var none = sigset_t()
  sigemptyset(&none)
  sigprocmask(SIG_SETMASK, &none, nil)
  for number in [SIGINT, SIGHUP] { signal(number, SIG_DFL) }
}
