import Glibc
import Storage

/// A command of the person's own choosing, such as `$EDITOR`, run by the shell in our place.
struct ShellCommand {
  /// The command line, as it stands in the variable: "code --wait".
  let text: String
  /// The files that are put behind it, each as one argument that cannot be taken for an option.
  var files: [String] = []
  /// What it finds in its environment where there is nothing of that name, besides ours.
  var defaults: [String: String] = [:]

  /// What the shell answers when there is no such command, or it cannot be run.
  static let unknown: Set<Int32> = [126, 127]

  /// Runs it to its end; the keys Ctrl-C and Ctrl-\ are its own meanwhile.
  ///
  /// - Parameters:
  ///   - context: what its input, output and diagnostics are.
  ///   - input: what it reads; `nil` leaves it our standard input.
  ///   - whenStopped: what to do when Ctrl-Z stops it; `nil` where the key stops us as well.
  /// - Returns: its exit status; one of ``unknown`` when it cannot be run; 128 and the number of the
  ///   signal that ended it.
  func run(
    in context: Context, input: String? = nil, whenStopped: (() -> Void)? = nil
  ) -> Int32 {
    let keys = [SIGINT, SIGQUIT]
    let before = keys.map { ShellCommand.handle($0, ignored) }
    defer { for (key, action) in zip(keys, before) { _ = ShellCommand.handle(key, action) } }
    guard let input else { return wait(for: start(in: context), whenStopped) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return 127 }
    // Else it would wait for the end of what it holds open itself.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(in: context, reading: ends[0])
    close(ends[0])
    Output(ends[1]).write(input)
    close(ends[1])
    return wait(for: process, whenStopped)
  }

  /// Whether there is such a command, as far as that can be told without running it.
  func isKnown(in environment: Environment) -> Bool {
    let name = text.utf8.split(separator: 0x20).first.map { String(Substring($0)) } ?? ""
    let isPlain = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "/._+-".utf8.contains(byte)
    }
    guard isPlain, !name.isEmpty else { return true }
    guard !name.utf8.contains(0x2F) else { return Files.isExecutable(name) }
    let path = environment.value("PATH") ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { Files.isExecutable("\($0)/\(name)") }
  }

  /// Starts it; `nil` when no process can be made.
  ///
  /// - Parameters:
  ///   - context: what its input, output and diagnostics are where nothing else is said.
  ///   - input: what it reads from.
  ///   - output: what it writes to.
  ///   - isApart: whether it gets a process group of its own, so that all it starts can be ended.
  /// - Returns: the process.
  func start(
    in context: Context, reading input: Int32? = nil, writing output: Int32? = nil,
    isApart: Bool = false
  ) -> pid_t? {
    let files = [input ?? context.input, output ?? context.output.file, context.diagnostics.file]
    let arguments = self.files.map { $0.hasPrefix("-") ? "./\($0)" : $0 }
    let line = arguments.isEmpty ? text : "\(text) \"$@\""
    let shell = ["/bin/sh", "-c", line, text] + arguments
    let command = context.environment.folder.map { ["/usr/bin/env", "-C", $0] + shell } ?? shell
    let added = defaults.filter { context.environment.value($0.key) == nil }
    return Spawn.start(command, files: files, adding: added, isApart ? .group : .none)
  }

  private func wait(for process: pid_t?, _ whenStopped: (() -> Void)?) -> Int32 {
    guard let process else { return 127 }
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, whenStopped == nil ? 0 : WUNTRACED)
      if found < 0, errno == EINTR { continue }
      guard found == process else { return 127 }
      guard status & 0xFF == 0x7F else { break }
      whenStopped?()
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private var ignored: sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    return action
  }

  /// Has a signal handled in another way, and tells how it was.
  private static func handle(_ signal: Int32, _ action: sigaction) -> sigaction {
    var (new, old) = (action, sigaction())
    sigaction(signal, &new, &old)
    return old
  }
}
