import Documents

/// What a person set once and for all, in `settings.yaml` of the settings folder.
public struct Settings: Hashable, Sendable {
  /// How the opening and the end of a window are told.
  public enum Bell: String, CaseIterable, Hashable, Sendable {
    /// The terminal's bell.
    case sound
    /// The screen flashes.
    case flash
    /// Not at all.
    case off
  }

  /// The folder for transcripts.
  public var sessions: String?
  /// The level to begin with.
  public var level: String?
  /// How the opening and the end of a window are told.
  public var bell = Bell.sound
  /// What in the file could not be used: the line and one sentence.
  public var problems: [(line: Int, text: String)] {
    rejected.map { ($0.line, $0.text) }
  }

  private struct Rejected: Hashable {
    let line: Int
    let text: String
  }
  private var rejected: [Rejected] = []

  /// The settings that hold when nothing is set.
  public init() {}

  /// Reads settings.
  ///
  /// - Parameter text: the YAML text of the file.
  public init(_ text: String) {
    let yaml = YAML.parse(text)
    rejected = yaml.problems.map { Rejected(line: $0.line, text: $0.kind.text) }
    for pair in yaml.value?.pairs ?? [] {
      switch pair.key {
      case "sessions": sessions = pair.value.string
      case "level": level = pair.value.string
      case "bell":
        // YAML 1.1 readers take a bare `off` for false; either is understood.
        let word = pair.value.bool == false ? "off" : pair.value.string ?? ""
        if let bell = Bell(rawValue: word) {
          self.bell = bell
        } else {
          reject(pair, "`bell` is sound, flash or off")
        }
      default: reject(pair, "there is no setting `\(pair.key)`; known are sessions, level and bell")
      }
    }
  }

  private mutating func reject(_ pair: YAMLPair, _ text: String) {
    rejected.append(Rejected(line: pair.line, text: text))
  }

  /// Reads the settings file, if there is one.
  ///
  /// - Parameter environment: tells where the settings folder is.
  /// - Returns: the settings and the path they were read from.
  /// - Throws: ``FileProblem`` when there is a file that cannot be read.
  public static func read(_ environment: Environment) throws(FileProblem) -> (Settings, String) {
    guard let folder = environment.configFolder else { return (Settings(), "") }
    let path = "\(folder)/settings.yaml"
    do {
      let bytes = try Files.read(path, limit: 1 << 20)
      return (Settings(String(decoding: bytes, as: UTF8.self)), path)
    } catch {
      guard error.kind == .missing else { throw error }
      return (Settings(), path)
    }
  }
}
