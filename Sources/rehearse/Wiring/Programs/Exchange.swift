import Clocks
import Glibc
import TerminalIO

/// A command of the person's own choosing that reads one text and answers with another.
///
/// It has a process group of its own, which is ended with it; neither what it does not read nor what
/// it writes without end holds anything up.
struct Exchange {
  /// What came of it.
  enum Ending: Hashable {
    /// All that it wrote before it ended well.
    case answered([UInt8])
    /// Why there is no answer, in words behind its name.
    case failed(String)
  }

  /// The command line.
  let command: String
  /// The longest answer that is taken, in bytes.
  let most: Int
  /// How long it may take.
  let patience: Duration

  /// How long it has to end by itself when it is told to.
  private static let farewell = Duration.seconds(1)

  /// Runs it; Esc and Ctrl-C stop it.
  ///
  /// - Parameters:
  ///   - text: what it reads.
  ///   - context: what its diagnostics are.
  /// - Returns: what came of it; nothing of it runs any more.
  /// - Throws: ``Failure`` when signals cannot be taken.
  func run(sending text: String, _ context: Context) throws(Failure) -> Ending {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    guard let (theirInput, ours) = Exchange.pipe() else { return .failed("cannot be started") }
    guard let (answers, theirOutput) = Exchange.pipe() else {
      for end in [theirInput, ours] { close(end) }
      return .failed("cannot be started")
    }
    let keys = StoppingKeys(context)
    defer { keys?.restore() }
    let shell = ShellCommand(text: command)
    let process = shell.start(
      in: context, reading: theirInput, writing: theirOutput, isApart: true)
    close(theirInput)
    close(theirOutput)
    var talk = Talk(Array(text.utf8), to: ours, from: answers, most: most)
    defer { talk.end() }
    guard let process else { return .failed("cannot be started") }
    let deadline = Instant.now + patience
    let broken = talk.go(until: deadline, signals)
    let status = broken == nil ? end(process, by: deadline, signals) : nil
    kill(-process, SIGKILL)
    if status == nil { _ = end(process, by: .now + Exchange.farewell, signals) }
    if let broken { return .failed(words(broken)) }
    guard let status else { return .failed(words(.late)) }
    if ShellCommand.unknown.contains(status) { return .failed("cannot be run") }
    return status == 0 ? .answered(talk.answer) : .failed("ended with status \(status)")
  }

  private func words(_ broken: Talk.Broken) -> String {
    switch broken {
    case .tooLong: "answered with more than \(most / 1024) KB and was ended"
    case .late: "gave no answer within \(patience.wholeSeconds) s and was ended"
    case .stopped: "was stopped"
    }
  }

  /// Waits for a process that has said all; `nil` when it goes on.
  private func end(
    _ process: pid_t, by deadline: Instant, _ signals: borrowing SignalPipe
  ) -> Int32? {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WNOHANG)
      if found == process {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      if found < 0, errno != EINTR { return 127 }
      guard Instant.now < deadline else { return nil }
      // Its output is closed and it is about to end: there is nothing else to wait for.
      _ = signals.wait(input: nil, until: min(deadline, .now + .milliseconds(5)))
      if !signals.drain().isEmpty { return nil }
    }
  }

  /// The two ends of a pipe, the one to read from first; `nil` when there can be none.
  private static func pipe() -> (Int32, Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
