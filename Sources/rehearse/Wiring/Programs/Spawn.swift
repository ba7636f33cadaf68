import Glibc

/// Starts processes that know nothing of what this one ignores, holds back or has open.
enum Spawn {
  /// How far a process is apart from this one.
  enum Distance: Int16 {
    /// The keys of the terminal reach it as they reach us.
    case none = 0
    /// It has a process group of its own, so that all it starts can be ended.
    case group = 0x02
    /// It has a session of its own besides: no terminal at all. (POSIX_SPAWN_SETSID, which Swift does
    /// not see.)
    case session = 0x80
  }

  /// Starts a command; the corresponding C function is `posix_spawnp`.
  ///
  /// - Parameters:
  ///   - command: its words, of which the first is looked for in `$PATH` unless it is a path.
  ///   - files: its standard input, output and diagnostics; `nil` is /dev/null.
  ///   - variables: what it finds in its environment besides ours.
  ///   - distance: how far it is apart.
  /// - Returns: the process; `nil` when none can be made.
  static func start(
    _ command: [String], files: [Int32?], adding variables: [String: String] = [:],
    _ distance: Distance
  ) -> pid_t? {
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in zip(Int32(0)..., files) where file != number {
      if let file {
        posix_spawn_file_actions_adddup2(&actions, file, number)
      } else {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      }
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What we ignore, or hold back while the screen is ours, is no matter of the command's.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | distance.rawValue
    posix_spawnattr_setflags(&attributes, flags)

    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let added = variables.map { strdup("\($0.key)=\($0.value)") }
    defer { for variable in added { free(variable) } }
    var environment = added + ShellCommand.variablesOfProcess + [nil]
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, &attributes, &words, &environment)
    return code == 0 ? process : nil
  }
}
