import Foundation
import TestSupport

/// rehearse in a pseudo-terminal that is its controlling terminal, with every byte it is sent.
///
/// tmux shows what a screen looks like; this shows what is sent to it, and lets a terminal stop
/// reading or go away.
final class PtyRun {
  /// Where the program runs.
  let sandbox: Sandbox
  /// The terminal.
  let terminal: PseudoTerminal
  /// The program, or the shell that runs it.
  let process: pid_t
  /// What was sent to the terminal so far and read.
  private(set) var bytes: [UInt8] = []
  private var status: Int32?

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: As a user would type them.
  ///   - width: Columns of the terminal.
  ///   - height: Rows of the terminal.
  ///   - sandbox: Where it runs; a fresh one when the test needs no other.
  /// - Throws: When there is no terminal to be had, or the program cannot be started.
  convenience init(
    _ arguments: String..., width: UInt16 = 80, height: UInt16 = 24, in sandbox: Sandbox? = nil
  ) throws {
    let sandbox = try sandbox ?? Sandbox()
    try self.init(
      command: sandbox.command(arguments), width: width, height: height, in: sandbox)
  }

  /// Starts a command.
  init(command: [String], width: UInt16 = 80, height: UInt16 = 24, in sandbox: Sandbox) throws {
    self.sandbox = sandbox
    guard let terminal = PseudoTerminal(width: width, height: height) else {
      throw POSIXError(.ENOTTY)
    }
    self.terminal = terminal
    process = try Self.spawn(command, on: terminal.path)
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Types text, or sends any bytes.
  func type(_ text: String) { terminal.type(text) }

  /// What was sent to the terminal so far, as text.
  var text: String {
    bytes += terminal.bytes(patience: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Forgets what was sent so far.
  func forget() { bytes = [] }

  /// Waits until a text was sent to the terminal since ``forget()``.
  func waitFor(
    _ part: String, timeout: Duration = .seconds(10), file: StaticString = #fileID,
    line: UInt = #line
  ) async throws {
    guard try await wait(timeout, until: { text.contains(part) }) else {
      throw Failure("\(file):\(line): no “\(part)” in \(text.debugDescription)")
    }
  }

  /// Waits until something is so, while the terminal takes what it is sent.
  func waitUntil(
    _ what: String, _ timeout: Duration = .seconds(10), file: StaticString = #fileID,
    line: UInt = #line, _ isSo: () -> Bool
  ) async throws {
    let isReached = try await wait(timeout) {
      _ = text
      return isSo()
    }
    guard isReached else {
      throw Failure("\(file):\(line): waited for \(what): \(text.debugDescription)")
    }
  }

  /// Waits until the transcript of the only session holds a text.
  func waitForTranscript(
    _ part: String, file: StaticString = #fileID, line: UInt = #line
  ) async throws {
    guard try await wait(.seconds(10), until: { transcript.contains(part) }) else {
      throw Failure("\(file):\(line): no “\(part)” in the transcript:\n\(transcript)")
    }
  }

  /// The text of the latest transcript in the folder "S"; empty when there is none.
  var transcript: String {
    let folder = sandbox.folder.appendingPathComponent("S")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = names?.filter { $0.hasSuffix(".md") }.max()
    let text = name.flatMap {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    return text ?? ""
  }

  /// Waits until the program has ended, and returns its exit status, or 128 and the number of the
  /// signal that ended it; `reads` tells whether the terminal takes what it is sent meanwhile.
  func waitForEnd(
    reads: Bool = true, timeout: Duration = .seconds(10), file: StaticString = #fileID,
    line: UInt = #line
  ) async throws -> Int32 {
    let isOver = try await wait(timeout) {
      if reads { _ = text }
      return hasEnded
    }
    guard isOver else { throw Failure("\(file):\(line): the program has not ended") }
    if reads { _ = text }
    return status ?? -1
  }

  /// What the terminal was told last, in the order of these pairs of switches: on or off.
  func isOn(_ on: String, _ off: String) -> Bool {
    let text = text
    guard let lastOn = text.range(of: on, options: .backwards) else { return false }
    guard let lastOff = text.range(of: off, options: .backwards) else { return true }
    return lastOff.lowerBound < lastOn.lowerBound
  }

  /// Whether the terminal is as a shell wants it: echo, whole lines, the main screen, a cursor, no
  /// reports of the mouse, no marks around pastes.
  var isGivenBack: Bool {
    terminal.isAsShellsWantIt && !isOn("\u{1B}[?1049h", "\u{1B}[?1049l")
      && !isOn("\u{1B}[?25l", "\u{1B}[?25h") && !isOn("\u{1B}[?2004h", "\u{1B}[?2004l")
      && !isMouseOn
  }

  private var isMouseOn: Bool {
    isOn("\u{1B}[?1006;1000h", "\u{1B}[?1006;1000l") && isOn("\u{1B}[?1006;1000h", "\u{1B}[?1000l")
  }

  private var hasEnded: Bool {
    if status != nil { return true }
    var word: Int32 = 0
    guard waitpid(process, &word, WNOHANG) == process else { return false }
    let signal = word & 0x7f
    status = signal == 0 ? (word >> 8) & 0xff : 128 + signal
    return true
  }

  private func wait(_ timeout: Duration, until isDone: () -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + timeout
    while true {
      let isLate = ContinuousClock.now > deadline
      if isDone() { return true }
      if isLate { return false }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// A process that leads a session of its own takes the first terminal that it opens.
  private static func spawn(_ command: [String], on path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that run tests block signals, whoever started them may ignore some, and what they
    // start would inherit that.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, which Swift does not see.
    let leadsSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | leadsSession)
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, command[0], &actions, &attributes, &arguments, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    return process
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
