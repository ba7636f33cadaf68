import CSignals
import Clocks
import Glibc
import Structures
import TerminalIO

/// Processes that do something on the side: nobody waits for them, what they write is thrown away, and
/// each is ended with all that it started when its time is up.
///
/// While this program runs it ends them itself; `timeout` stands above each, so that none outlives its
/// time when the program is left before.
final class Attendants {
  /// A process that was started.
  struct Attendant: Hashable {
    /// The process, which leads a group of its own.
    let process: pid_t
    fileprivate let end: Instant
  }

  /// Of more than these at once none is started.
  static let most = 16

  private var all: [Attendant] = []

  /// When one is to be ended, or was ended and has to be asked for again; `nil` when there is none.
  var next: Instant? {
    all.map(\.end).min().map { max($0, .now + .milliseconds(100)) }
  }

  /// Starts a command.
  ///
  /// - Parameters:
  ///   - command: its words.
  ///   - text: what it can read.
  ///   - time: how long it may take, in whole seconds.
  /// - Returns: the process; `nil` when none can be made, or too many run.
  @discardableResult
  func start(_ command: [String], reading text: String, within time: Duration) -> Attendant? {
    tend()
    guard all.count < Attendants.most, let file = Attendants.file(holding: text) else { return nil }
    defer { close(file) }
    let bounded = ["timeout", "-s", "KILL", "\(time.wholeSeconds)"] + command
    guard let process = Spawn.start(bounded, files: [file, nil, nil], .session) else { return nil }
    let attendant = Attendant(process: process, end: .now + time + .milliseconds(500))
    all.append(attendant)
    return attendant
  }

  /// Ends a process now.
  func end(_ attendant: Attendant) {
    guard let index = all.firstIndex(of: attendant) else { return }
    all[index] = Attendant(process: attendant.process, end: .now)
    tend()
  }

  /// Ends those whose time is up; until then their number is kept from any other process.
  func tend() {
    let now = Instant.now
    all.removeAll { attendant in
      guard attendant.end <= now else { return false }
      kill(-attendant.process, SIGKILL)
      var status: Int32 = 0
      return waitpid(attendant.process, &status, WNOHANG) != 0
    }
  }

  /// A file in memory to read from: whoever does not read it holds up nobody.
  private static func file(holding text: String) -> Int32? {
    let file = signals_memory()
    guard file >= 0 else { return nil }
    var bytes = Array(text.utf8)
    guard write(file, &bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
      close(file)
      return nil
    }
    return file
  }
}
