import Glibc

/// What a program finds around it: the environment variables that it looks at, the current folder.
public struct Environment: Sendable {
  private let values: [String: String]
  /// Where relative paths begin; `nil` is the current folder of the process.
  public let folder: String?

  /// The variables of this process.
  public static var ofProcess: Environment {
    let names = [
      "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "REHEARSE_SESSIONS",
      "REHEARSE_REFERENCES", "BROWSER", "VISUAL", "EDITOR", "PAGER", "LESS", "PATH", "TERM",
      "TMUX", "TERM_PROGRAM", "LC_TERMINAL", "KITTY_WINDOW_ID", "DISPLAY", "WAYLAND_DISPLAY",
      "SSH_CONNECTION", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE",
    ]
    return Environment(
      Dictionary(
        uniqueKeysWithValues: names.compactMap { name in
          getenv(name).map { (name, String(cString: $0)) }
        }))
  }

  /// Takes given variables, and a folder where relative paths begin.
  public init(_ values: [String: String], folder: String? = nil) {
    (self.values, self.folder) = (values, folder)
  }

  /// Does some work whose relative paths begin in the folder.
  public func inFolder<Result>(_ work: () -> Result) -> Result {
    guard let folder else { return work() }
    return SystemCalls.$folder.withValue(folder, operation: work)
  }

  /// The value of a variable; `nil` when it is unset or empty.
  public subscript(name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a variable, empty or not; `nil` when it is unset.
  public func value(_ name: String) -> String? { values[name] }

  /// The folder for settings: `$XDG_CONFIG_HOME/rehearse`, else `~/.config/rehearse`.
  ///
  /// Source: XDG Base Directory Specification 0.8; relative paths in it are not used.
  public var configFolder: String? { folder("XDG_CONFIG_HOME", ".config") }

  /// The file of the settings, whether it is there or not.
  public var settingsFile: String? { configFolder.map { "\($0)/settings.yaml" } }

  /// The folder for data: `$XDG_DATA_HOME/rehearse`, else `~/.local/share/rehearse`.
  public var dataFolder: String? { folder("XDG_DATA_HOME", ".local/share") }

  /// The folder for what is found out anew where it is lost: `$XDG_STATE_HOME/rehearse`, else
  /// `~/.local/state/rehearse`.
  public var stateFolder: String? { folder("XDG_STATE_HOME", ".local/state") }

  /// A path as a person types it: `~` stands for the home folder.
  public func path(_ text: String) -> String {
    guard text == "~" || text.hasPrefix("~/"), let home = self["HOME"] else { return text }
    return home + text.dropFirst()
  }

  private func folder(_ variable: String, _ fallback: String) -> String? {
    if let base = self[variable], base.hasPrefix("/") { return "\(base)/rehearse" }
    return self["HOME"].map { "\($0)/\(fallback)/rehearse" }
  }
}
