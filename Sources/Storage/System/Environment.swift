import Glibc

/// The environment variables that the program looks at.
public struct Environment: Sendable {
  private let values: [String: String]

  /// The variables of this process.
  public static var ofProcess: Environment {
    let names = [
      "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "REHEARSE_SESSIONS",
      "REHEARSE_REFERENCES", "BROWSER", "VISUAL", "EDITOR", "PAGER", "LESS", "PATH",
    ]
    return Environment(
      Dictionary(
        uniqueKeysWithValues: names.compactMap { name in
          getenv(name).map { (name, String(cString: $0)) }
        }))
  }

  /// Takes given variables.
  public init(_ values: [String: String]) { self.values = values }

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

  /// The folder for data: `$XDG_DATA_HOME/rehearse`, else `~/.local/share/rehearse`.
  public var dataFolder: String? { folder("XDG_DATA_HOME", ".local/share") }

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
