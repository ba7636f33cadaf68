import Foundation
import TestSupport

/// rehearse in a terminal: a tmux server of its own, which ends with this value.
final class Tmux {
  /// Where the program runs.
  let sandbox: Sandbox
  private let backstage: URL

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: As a user would type them.
  ///   - width: Columns of the terminal.
  ///   - height: Rows of the terminal.
  ///   - environment: What differs from the sandbox's own, such as `["NO_COLOR": "1"]`.
  ///   - sandbox: Where it runs; a fresh one when the test needs no other.
  /// - Throws: When tmux cannot be started.
  convenience init(
    _ arguments: String..., width: Int = 80, height: Int = 24, environment: [String: String] = [:],
    in sandbox: Sandbox? = nil
  ) throws {
    let tmuxTerminal = ["TERM": "tmux-256color"]
    let sandbox = try sandbox ?? Sandbox(tmuxTerminal.merging(environment) { $1 })
    try self.init(command: sandbox.command(arguments), width: width, height: height, in: sandbox)
  }

  /// Starts a command.
  init(command: [String], width: Int = 80, height: Int = 24, in sandbox: Sandbox) throws {
    self.sandbox = sandbox
    // Short: the path of a socket has at most 107 bytes.
    backstage = self.sandbox.backstage.appendingPathComponent("\(UUID().uuidString.prefix(4))")
    try FileManager.default.createDirectory(at: backstage, withIntermediateDirectories: true)
    try """
    set -g status off
    set -g remain-on-exit on
    set -g remain-on-exit-format ''
    set -s escape-time 0
    """.write(to: file("tmux.conf"), atomically: true, encoding: .utf8)
    // tmux 3.3 now and then forgets the exit status of what it ran, so a shell writes it down.
    let script = """
      cd "$1"; shift; trap : HUP INT QUIT TERM
      /bin/sh -c 'echo $$ >pid; exec "$@"' sh "$@"; echo $? >status
      """
    try tmux(
      [
        "-f", file("tmux.conf").path, "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
        "/bin/sh", "-c", script, "sh", backstage.path,
      ] + command)
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Presses keys, each by its tmux name: `send("Enter", "Left", "C-c", "q")`.
  func send(_ keys: String...) throws {
    try tmux(["send-keys", "--"] + keys)
  }

  /// Types text as it stands.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Changes the size of the terminal.
  func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The rows of the screen, as text or with the escape sequences of their colours.
  func screen(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
  }

  /// What another program needs to speak with this server.
  var socket: String { file("socket").path }

  /// The process id of the program.
  var processID: Int32? {
    number("pid")
  }

  /// The exit status once the program has ended; 128 and the number of the signal that ended it.
  var status: Int32? {
    number("status")
  }

  /// Waits until the screen shows the text, and returns the screen.
  @discardableResult
  func waitFor(
    _ text: String, timeout: Duration = .seconds(30), file: StaticString = #fileID,
    line: UInt = #line
  ) async throws -> String {
    try await wait(for: "“\(text)”", timeout, file, line) { screen in
      screen.contains(text) ? screen : nil
    }
  }

  /// Waits until the program has ended, and returns its exit status.
  func waitForEnd(
    timeout: Duration = .seconds(30), file: StaticString = #fileID, line: UInt = #line
  ) async throws -> Int32 {
    try await wait(for: "the end of the program", timeout, file, line) { _ in status }
  }

  /// Waits until the screen satisfies the closure, which answers nil until then.
  func wait<Result>(
    for what: String, _ timeout: Duration = .seconds(30), _ file: StaticString = #fileID,
    _ line: UInt = #line, until found: (_ screen: String) throws -> Result?
  ) async throws -> Result {
    let deadline = ContinuousClock.now + timeout
    while true {
      let late = ContinuousClock.now > deadline
      let screen = try screen()
      if let result = try found(screen) { return result }
      guard !late else {
        throw Failure(
          description: "\(file):\(line): waited \(timeout) for \(what); the screen:\n"
            + screen.trimmingCharacters(in: .newlines))
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func file(_ name: String) -> URL {
    backstage.appendingPathComponent(name)
  }

  private func number(_ name: String) -> Int32? {
    let text = try? String(contentsOf: file(name), encoding: .utf8)
    return text.flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
  }

  /// Has the server carry out one of its commands.
  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    let result = try sandbox.execute(
      [
        "/usr/bin/env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "tmux", "-S",
        socket,
      ]
        + arguments)
    guard result.status == 0 else {
      throw Failure(description: "tmux: \(result.errors)")
    }
    return result.output
  }

  private struct Failure: Error, CustomStringConvertible {
    var description: String
  }
}
