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
  /// Who rehearses, where transcripts of several people lie together.
  public var candidate: String?
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
  /// - Parameters:
  ///   - text: the YAML text of the file.
  ///   - environment: tells what `~` means.
  public init(_ text: String, _ environment: Environment = Environment([:])) {
    let yaml = YAML.parse(text)
    rejected = yaml.problems.map { problem in
      if case .yamlSyntax(let detail) = problem.kind {
        return Rejected(line: problem.line, text: "this is no YAML (\(detail)); correct it")
      }
      return Rejected(line: problem.line, text: problem.kind.text)
    }
    for pair in yaml.value?.pairs ?? [] {
      switch pair.key {
      case "sessions": takeFolder(pair, environment)
      case "level":
        level = pair.value.string
        if level == nil { reject(pair, "`level` is a text such as L6") }
      case "candidate":
        candidate = pair.value.string
        if candidate == nil { reject(pair, "`candidate` is a name") }
      case "bell":
        // YAML 1.1 readers take a bare `off` for false; either is understood.
        let word = pair.value.bool == false ? "off" : pair.value.string ?? ""
        if let bell = Bell(rawValue: word) {
          self.bell = bell
        } else {
          reject(pair, "`bell` is sound, flash or off")
        }
      default:
        let known = "known are sessions, level, candidate and bell"
        reject(pair, "there is no setting `\(pair.key)`; \(known)")
      }
    }
  }

  /// Takes the folder for transcripts, which must not depend on where the program is started.
  private mutating func takeFolder(_ pair: YAMLPair, _ environment: Environment) {
    guard let path = pair.value.string, !path.isEmpty else {
      return reject(pair, "`sessions` is the path of a folder")
    }
    let whole = environment.path(path)
    if whole.hasPrefix("/") {
      sessions = whole
    } else {
      reject(pair, "`sessions` has to begin with / or ~/, so that it is the same folder everywhere")
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
      return (Settings(String(decoding: bytes, as: UTF8.self), environment), path)
    } catch {
      guard error.kind == .missing else { throw error }
      return (Settings(), path)
    }
  }
}
