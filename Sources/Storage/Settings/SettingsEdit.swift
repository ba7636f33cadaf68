import Documents
import Texts

/// Changes one setting in the text of the file and leaves all other lines as they are.
public enum SettingsEdit {
  /// Why a setting is not changed.
  public enum Problem: Error, Hashable {
    /// A value that cannot be; one sentence says what it has to be.
    case value(String)
    /// A file that cannot be changed by lines: the line and one sentence.
    case file(line: Int, text: String)
    /// A file that cannot be read or written.
    case storage(FileProblem)
  }

  /// Sets a setting in the file, which need not exist.
  ///
  /// - Parameters:
  ///   - setting: which one.
  ///   - value: as for ``bytes(_:setting:to:_:)``.
  ///   - environment: tells where the file is, and what `~` means.
  ///   - refusal: says in one sentence why what the settings would be then cannot be; `nil` where it can.
  /// - Throws: ``Problem``; the file is as it was.
  public static func put(
    _ setting: Setting, _ value: String?, _ environment: Environment,
    refusal: (Settings) -> String? = { _ in nil }
  ) throws(Problem) {
    guard let folder = environment.configFolder, let path = environment.settingsFile else {
      throw .storage(FileProblem("", .noHome))
    }
    // What cannot be makes no folder.
    if let value { _ = try line(setting, value, environment) }
    var old: [UInt8] = []
    let lock: FolderLock
    do {
      try Files.makeFolder(folder)
      // Another program that changes a setting reads what this one has written.
      lock = try FolderLock(folder)
      if Files.exists(path) { old = try Files.read(path, limit: Settings.most) }
    } catch { throw .storage(error) }
    defer { withExtendedLifetime(lock) {} }
    let new = try bytes(old, setting: setting, to: value, environment)
    if let sentence = refusal(Settings(new, environment)) { throw .value(sentence) }
    do { try Files.put(path, with: new) } catch { throw .storage(error) }
  }

  /// The file, made where there is none: each setting with an example, as a remark.
  ///
  /// - Parameter environment: tells where it is.
  /// - Returns: its path.
  /// - Throws: ``FileProblem`` when it cannot be made.
  public static func file(_ environment: Environment) throws(FileProblem) -> String {
    guard let folder = environment.configFolder, let path = environment.settingsFile else {
      throw FileProblem("", .noHome)
    }
    guard !Files.exists(path) else { return path }
    try Files.makeFolder(folder)
    try Files.create(path, with: Array(Settings.template.utf8))
    return path
  }

  /// Sets a setting.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds; nothing where there is none.
  ///   - setting: which one.
  ///   - value: as it would stand in the file; what is no YAML, or would be read as something else, is
  ///     put in quotes. `nil` takes the setting out.
  ///   - environment: tells what `~` means.
  /// - Returns: what it is to hold.
  /// - Throws: ``Problem``, when the value cannot be or the file is not made of such lines.
  public static func bytes(
    _ bytes: [UInt8], setting: Setting, to value: String?, _ environment: Environment
  ) throws(Problem) -> [UInt8] {
    let text = String(validating: bytes.withoutByteOrderMark, as: UTF8.self)
    let old = YAML.parse(text ?? "")
    if text == nil || !old.problems.isEmpty {
      let problem = Settings(bytes, environment).problems.first
      throw .file(line: problem?.line ?? 1, text: problem?.text ?? "")
    }
    var lines = bytes.withoutByteOrderMark.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    // Each line ends as those of the file do.
    let ending = lines.first?.utf8.last == UInt8(ascii: "\r") ? "\r" : ""
    let line = try value.map { value throws(Problem) in
      try SettingsEdit.line(setting, value, environment)
    }
    let pairs = old.value?.pairs ?? []
    if let place = pairs.firstIndex(where: { $0.key == setting.key }) {
      let range = extent(of: place, of: pairs, in: lines)
      let comment = line == nil ? "" : comment(of: pairs[place], in: lines[range.lowerBound])
      lines.replaceSubrange(range, with: line.map { [$0 + comment + ending] } ?? [])
    } else if let line {
      lines.append(line + ending)
    }
    let new = lines.map { $0 + "\n" }.joined()
    try check(new, setting, line, pairs)
    let mark = bytes.prefix(bytes.count - bytes.withoutByteOrderMark.count)
    return mark + Array(new.utf8)
  }

  /// The line that gives a setting a value.
  private static func line(
    _ setting: Setting, _ value: String, _ environment: Environment
  ) throws(Problem) -> String {
    var sentence: String?
    for form in [value, YAMLText.quoted(value)] {
      let line = "\(setting.key): \(form)"
      let reading = YAML.parse(line)
      guard reading.problems.isEmpty, let pairs = reading.value?.pairs, pairs.count == 1 else {
        continue
      }
      // "L6 # now" is L6 and a remark; whoever types it means all of it.
      let isWhole =
        switch pairs[0].value.content {
        case .scalar(let text, let isPlain): !isPlain || text == value[...].trimmed
        default: true
        }
      guard isWhole else { continue }
      guard let problem = Settings(line, environment).problems.first else { return line }
      sentence = sentence ?? problem.text
      // A list or a table that cannot be is no text either.
      guard case .scalar = pairs[0].value.content else { break }
    }
    throw .value(sentence ?? "`\(setting.key)` cannot be “\(value)”")
  }

  /// The lines of a setting: up to the next one, without what is remarked in between.
  private static func extent(
    of place: Int, of pairs: [YAMLPair], in lines: [String]
  ) -> Range<Int> {
    let start = pairs[place].line - 1
    let next = place + 1 < pairs.count ? pairs[place + 1].line - 1 : lines.count
    let own = lines[start..<next].lastIndex { line in
      let trimmed = line[...].trimmed
      return !trimmed.isEmpty && !trimmed.hasPrefix("#")
    }
    return start..<max(start, own ?? start) + 1
  }

  /// What is remarked behind a value, with the spaces before it; empty where nothing is.
  private static func comment(of pair: YAMLPair, in line: String) -> String {
    for place in line.indices where line[place] == "#" {
      let reading = YAML.parse(String(line[..<place]))
      guard reading.problems.isEmpty, let found = reading.value?.pairs?.first,
        found.key == pair.key, found.value.content == pair.value.content
      else { continue }
      let spaces = line[..<place].reversed().prefix { $0 == " " || $0 == "\t" }.count
      return String(repeating: " ", count: max(1, spaces)) + line[place...].filter { $0 != "\r" }
    }
    return ""
  }

  /// Makes sure that the file says what it said, but for the one setting: one that is written in
  /// another way than line by line cannot be changed so.
  private static func check(
    _ text: String, _ setting: Setting, _ line: String?, _ old: [YAMLPair]
  ) throws(Problem) {
    let new = YAML.parse(text)
    func others(_ pairs: [YAMLPair]) -> [String: YAMLValue.Content] {
      Dictionary(
        pairs.filter { $0.key != setting.key }.map { ($0.key, $0.value.plainContent) },
        uniquingKeysWith: { first, _ in first })
    }
    let wanted = line.flatMap { YAML.parse($0).value?[setting.key]?.plainContent }
    let pairs = new.value?.pairs ?? []
    guard new.problems.isEmpty, others(pairs) == others(old),
      pairs.first(where: { $0.key == setting.key })?.value.plainContent == wanted
    else {
      throw .file(
        line: old.first { $0.key == setting.key }?.line ?? 1,
        text:
          "`\(setting.key)` cannot be changed here, as the file is not made of lines such as `level: L6`"
      )
    }
  }
}

extension YAMLValue {
  /// What it holds, wherever it stands.
  fileprivate var plainContent: Content {
    switch content {
    case .scalar: content
    case .sequence(let values):
      .sequence(values.map { YAMLValue($0.plainContent, line: 0) })
    case .mapping(let pairs):
      .mapping(
        pairs.map {
          YAMLPair(key: $0.key, line: 0, value: YAMLValue($0.value.plainContent, line: 0))
        })
    }
  }
}
