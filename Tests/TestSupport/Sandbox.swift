import Foundation

/// A folder of its own, gone with the value, in which rehearse sees nothing of who runs the tests.
public final class Sandbox {
  /// Where the program runs, empty at first.
  public let folder: URL
  /// What the tests themselves need, out of the way of the program.
  public let backstage: URL
  private let root: URL
  /// The environment variables of the program.
  public let environment: [String: String]

  /// The program that was built along with these tests.
  public static let rehearse = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("rehearse").path

  /// Makes the folder.
  ///
  /// - Parameter changes: Environment variables of the program besides the usual ones.
  /// - Throws: When it cannot be made.
  public init(_ changes: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("rehearse-\(UUID().uuidString.prefix(8))")
    folder = root.appendingPathComponent("work")
    backstage = root.appendingPathComponent("tests")
    let home = root.appendingPathComponent("home").path
    for path in [folder.path, backstage.path, home] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
      "TERM": "xterm-256color", "HOME": home, "XDG_CONFIG_HOME": "\(home)/config",
      "XDG_DATA_HOME": "\(home)/data", "XDG_STATE_HOME": "\(home)/state",
      "XDG_CACHE_HOME": "\(home)/cache",
    ].merging(Sandbox.sanitizing) { $1 }.merging(changes) { $1 }
  }

  /// What `Scripts/test` tells a sanitizer in the program as well; empty without one.
  public static let sanitizing = ProcessInfo.processInfo.environment.filter {
    ["LSAN_OPTIONS", "NCURSES_GPM_TERMS"].contains($0.key)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// The command that runs rehearse with these arguments in the folder and in no environment but
  /// the sandbox's.
  public func command(_ arguments: [String]) -> [String] {
    ["/usr/bin/env", "-i", "-C", folder.path] + environment.map { "\($0)=\($1)" } + [Self.rehearse]
      + arguments
  }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// The text of a file in the folder.
  public func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs a command with nothing to read from, and returns what it said.
  ///
  /// Foundation's `Process` would wait for a tmux server too, since the server inherits its socket;
  /// and a pipe could be held open by what another test starts meanwhile. Hence spawn and files.
  @discardableResult
  public func execute(_ command: [String]) throws -> (status: Int32, output: String, errors: String)
  {
    let id = UUID().uuidString
    let output = backstage.appendingPathComponent("out-\(id)")
    let errors = backstage.appendingPathComponent("err-\(id)")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY | O_CREAT, 0o600)

    // The threads that run tests block signals, and what they start would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, command[0], &actions, &attributes, &arguments, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }

    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return (
      signal == 0 ? (status >> 8) & 0xff : 128 + signal,
      try String(contentsOf: output, encoding: .utf8),
      try String(contentsOf: errors, encoding: .utf8)
    )
  }
}
