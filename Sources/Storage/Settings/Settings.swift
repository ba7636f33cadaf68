import Documents
import Grids
import Sessions
import Texts

/// What a person set once and for all, in `settings.yaml` of the settings folder.
public struct Settings: Hashable, Sendable {
  /// The folder for transcripts.
  public var sessions: String?
  /// Whether transcripts are looked for in the folders inside that folder as well, and behind links.
  public var isRecursive = true
  /// The level to begin with.
  public var level: String?
  /// Who rehearses, where transcripts of several people lie together.
  public var candidate: String?
  /// What stands for a bell.
  public var bell = Bell.sound
  /// Which cue goes by which channel.
  public var cues = CueTable.standard
  /// The command that speaks; it reads from standard input.
  public var speech: String?
  /// The line that says what speaks, or else that something does.
  public internal(set) var speechLine: Int?
  /// Whether a session is asked a question that was not asked for.
  public var asks = true
  /// Whether the question is shown before the clock starts.
  public var showsReady = true
  /// Whether it is said what to do next.
  public var showsNextStep = true
  /// The day of the interview.
  public var interview: CalendarDate?
  /// How many minutes are rehearsed on a day.
  public var minutes: Int?
  /// The command of the outside coach, which reads a brief and answers with Markdown.
  public var coach: String?
  /// How long it may take, in seconds.
  public var coachSeconds = 120
  /// What is planned, by titles or parts of them; empty for what was practised.
  public var structures: [String] = []
  /// The background that colours are for.
  public var theme = Theme.auto
  /// Keys in place of others, as they were written.
  public var keys: [KeyWish] = []
  /// Whether the mouse is taken.
  public var hasMouse = true
  /// How weeks begin in calendars.
  public var week = Week.monday
  /// The lines of the file that say what holds, by the names of settings.
  public private(set) var lines: [String: Int] = [:]
  /// What in the file could not be used: the line and one sentence.
  public var problems: [(line: Int, text: String)] {
    rejected.map { ($0.line, $0.text) }
  }

  private struct Rejected: Hashable {
    let line: Int
    let text: String
  }
  private var rejected: [Rejected] = []

  /// The longest file that is read, in bytes.
  static let most = 1 << 20

  /// The settings that hold when nothing is set.
  public init() {}

  /// Reads settings.
  ///
  /// - Parameters:
  ///   - text: the YAML text of the file.
  ///   - environment: tells what `~` means.
  public init(_ text: String, _ environment: Environment = Environment([:])) {
    self.init(Array(text.utf8), environment)
  }

  /// Reads settings.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds; a byte order mark is passed over.
  ///   - environment: tells what `~` means.
  init(_ bytes: [UInt8], _ environment: Environment) {
    let yaml = YAML.parse(readable(bytes))
    rejected += yaml.problems.map { Rejected(line: $0.line, text: Settings.words($0.kind)) }
    if let value = yaml.value, value.pairs == nil, !value.isNull {
      reject(value.line, "settings are lines such as `level: L6`; write them so")
    }
    for pair in yaml.value?.pairs ?? [] { take(pair, environment) }
    rejected.sort { $0.line < $1.line }
  }

  /// The lines of the file that are text; each other one is told, and stands empty.
  private mutating func readable(_ bytes: [UInt8]) -> String {
    let lines = bytes.withoutByteOrderMark.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Every second byte of UTF-16 is 0 where the text is Latin.
    if let line = lines.firstIndex(where: { $0.contains(0) }) {
      reject(line + 1, "this is no UTF-8 but perhaps UTF-16; save the file as UTF-8")
      return ""
    }
    return lines.enumerated().map { number, line in
      if let text = String(validating: line, as: UTF8.self) { return text }
      reject(number + 1, "this line is no UTF-8; save the file as UTF-8")
      return ""
    }.joined(separator: "\n")
  }

  /// What is wrong with the file as a whole, in words that fit settings.
  private static func words(_ kind: DocumentProblem.Kind) -> String {
    switch kind {
    case .yamlSyntax(let detail): "this is no YAML (\(detail)); correct it"
    case .yamlTooDeep: "this is nested too deeply, and nothing is read; write `level: L6`"
    case .yamlKeyNotText: "a setting has no name, and nothing is read; write `level: L6`"
    case .yamlSeveralDocuments: "what stands from here on is not read; leave out the line ---"
    default: kind.text
    }
  }

  private mutating func take(_ pair: YAMLPair, _ environment: Environment) {
    guard let setting = Settings.setting(pair.key) else {
      let known = Settings.table.map(\.key)
      let all = known.dropLast().joined(separator: ", ") + " and \(known.last ?? "")"
      return reject(pair.line, "there is no setting `\(pair.key)`; known are \(all)")
    }
    let count = rejected.count
    setting.take(&self, pair, environment)
    if rejected.count == count { lines[pair.key] = pair.line }
  }

  /// Takes the folder for transcripts, which must not depend on where the program is started.
  mutating func takeFolder(_ pair: YAMLPair, _ environment: Environment) {
    guard let path = pair.text else {
      return reject(pair.line, "`sessions` is the path of a folder")
    }
    let whole = environment.path(path)
    if !whole.hasPrefix("/") {
      reject(
        pair.line,
        "`sessions` has to begin with / or ~/, so that it is the same folder everywhere")
    } else if Files.isFile(whole) {
      reject(pair.line, "`sessions` is the path of a folder, and \(path) is a file; name a folder")
    } else {
      sessions = whole
    }
  }

  mutating func reject(_ line: Int, _ text: String) {
    rejected.append(Rejected(line: line, text: text))
  }

  /// Reads the settings file, if there is one.
  ///
  /// - Parameter environment: tells where the settings folder is.
  /// - Returns: the settings and the path they were read from.
  /// - Throws: ``FileProblem`` when there is a file that cannot be read.
  public static func read(_ environment: Environment) throws(FileProblem) -> (Settings, String) {
    guard let path = environment.settingsFile else { return (Settings(), "") }
    do {
      return (Settings(try Files.read(path, limit: most), environment), path)
    } catch {
      guard error.kind == .missing else { throw error }
      return (Settings(), path)
    }
  }
}
