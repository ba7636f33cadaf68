import Documents
import Sessions
import Structures
import Texts

/// Reads a transcript's front matter.
struct FrontMatterReader {
  /// What could not be read.
  private(set) var problems: [TranscriptProblem] = []
  /// The lines of values that do not stand there as rehearse would write them, whether they could be
  /// read or not, and of the person's own keys below those of the format.
  private(set) var unusual: Set<Int> = []
  private let root: YAMLValue
  private let name: String?

  /// Prepares for a mapping.
  ///
  /// - Parameters:
  ///   - root: the mapping.
  ///   - name: the file's name without its ending, if that is known.
  init(_ root: YAMLValue, name: String? = nil) { (self.root, self.name) = (root, name) }

  /// The keys that the format knows.
  static let keys = Set(FrontMatterKey.allCases.map(\.rawValue))

  /// Reads everything; what is missing or wrong gets the value that says least.
  ///
  /// - Throws: ``TranscriptReader/Refusal`` when nothing says when the session began.
  mutating func summary() throws(TranscriptReader.Refusal) -> Summary {
    let id = read(root, "id", .text)
    let mode: Plan.Mode? = read(root, "mode", .choice)
    let pace: Pace? = read(root, "pace", .choice)
    var summary = Summary(
      id: id ?? "", started: Stamp(seconds: 0, offset: 0), structure: "", mode: mode ?? .session,
      pace: pace ?? .latest, speed: read(root, "speed", .count(from: 1)) ?? 1,
      autoAdvance: read(root, "auto_advance", .flag) ?? false, phases: phases(), tags: tags())
    summary.structure = read(root, "structure", .text) ?? ""
    summary.outcome = outcome()
    (summary.reference, summary.level) = (
      read(root, "reference", .text), read(root, "level", .text)
    )
    (summary.question, summary.candidate) = (
      read(root, "question", .text), read(root, "candidate", .text)
    )
    summary.window = window(root)
    summary.active = read(root, "active", .seconds())
    summary.paused = read(root, "paused", .seconds()) ?? .zero
    summary.away = read(root, "away", .seconds()) ?? .zero
    summary.overrun = read(root, "overrun", .seconds()) ?? .zero
    (summary.marks, summary.band) = (marks(), band())
    (summary.started, summary.ended) = try stamps(id)
    return summary
  }

  /// Reads the value of a key; `nil` when it has none, or none that the format knows, which is told.
  ///
  /// - Parameters:
  ///   - mapping: where the key is.
  ///   - key: the key.
  ///   - form: the kind of value.
  ///   - name: what the key is called when it is told of.
  /// - Returns: the value.
  private mutating func read<Value>(
    _ mapping: YAMLValue, _ key: String, _ form: ValueForm<Value>, as name: String? = nil
  ) -> Value? {
    guard let found = mapping[key] else { return nil }
    guard !found.isNull else { return pass(found) }
    guard let value = form.read(found) else { return refuse(name ?? key, found) }
    if !form.isOwn(found, value) { unusual.insert(found.line) }
    return value
  }

  private mutating func outcome() -> Outcome? {
    if let word = root["outcome"]?.string, word.lowercased() == "running" {
      if word != "running", let line = root["outcome"]?.line { unusual.insert(line) }
      return nil
    }
    return read(root, "outcome", .choice)
  }

  private mutating func stamps(
    _ id: String?
  ) throws(TranscriptReader.Refusal) -> (started: Stamp, ended: Stamp?) {
    let (known, line) = (problems, root["started"]?.line)
    let start = read(root, "started", .stamp)
    if start == nil { problems = known }
    let end = read(root, "ended", .stamp)
    // Without an offset a time is one of the clock at the place where the session was.
    let offset = start?.offset ?? end?.offset ?? 0
    let ended = end.map { Stamp(clock: $0.clock, offset: $0.offset ?? offset) }
    if let start { return (Stamp(clock: start.clock, offset: offset), ended) }
    let ofID = id.flatMap(TranscriptName.clock)
    guard let clock = ofID ?? name.flatMap(TranscriptName.clock)
    else { throw .badFrontMatter(line: line ?? 1, TranscriptProblem.noStart) }
    let kind = ofID == nil ? TranscriptProblem.Kind.startOfName : .startOfID
    problems.append(TranscriptProblem(line: line ?? 1, kind: kind))
    return (Stamp(clock: clock, offset: offset), ended)
  }

  private mutating func marks() -> [Mark: Int] {
    guard let found = nested("marks", keys: Mark.allCases.map(\.rawValue)) else { return [:] }
    var marks: [Mark: Int] = [:]
    for mark in Mark.allCases {
      marks[mark] = read(found, mark.rawValue, .count(), as: "marks.\(mark.rawValue)")
    }
    return marks
  }

  private mutating func band() -> HireBand? {
    // Whoever writes a word there means the score of the whole.
    if let found = root["scores"], let band = ValueForm<HireBand>.choice.read(found) {
      unusual.insert(found.line)
      return band
    }
    guard let found = nested("scores", keys: ["overall"]) else { return nil }
    return read(found, "overall", .choice, as: "scores.overall")
  }

  /// The mapping below a key; keys in it that the format does not know are the person's own.
  private mutating func nested(_ key: String, keys: [String]) -> YAMLValue? {
    guard let found = root[key] else { return nil }
    guard !found.isNull else { return pass(found) }
    guard let pairs = found.pairs else { return refuse(key, found) }
    unusual.formUnion(pairs.lazy.filter { !keys.contains($0.key) }.map(\.line))
    return found
  }

  private mutating func phases() -> [Summary.Phase] {
    guard let found = root["phases"], !found.isNull else { return [] }
    guard let values = found.values else { return refuse("phases", found) ?? [] }
    return values.map { phase($0) }
  }

  private mutating func phase(_ value: YAMLValue) -> Summary.Phase {
    guard let pairs = value.pairs else {
      // A list of titles.
      guard let title = value.string else { return refuse("phases", value) ?? .init(title: "") }
      unusual.insert(value.line)
      return Summary.Phase(title: title)
    }
    for pair in pairs where FrontMatterKey.Phase(rawValue: pair.key) == nil {
      unusual.insert(pair.line)
    }
    return Summary.Phase(
      title: read(value, "title", .text) ?? "", window: window(value),
      extended: read(value, "extended", .seconds(canBeNegative: true)) ?? .zero,
      active: read(value, "active", .seconds()), over: read(value, "over", .seconds()) ?? .zero,
      short: read(value, "short", .seconds()) ?? .zero,
      visits: read(value, "visits", .count()) ?? 0, prompts: read(value, "prompts", .count()) ?? 0,
      covered: read(value, "covered", .count()) ?? 0, notes: read(value, "notes", .count()) ?? 0)
  }

  private mutating func window(_ value: YAMLValue) -> Window? {
    let latest = read(value, "latest", .seconds())
    if let earliest = read(value, "earliest", .seconds()) {
      return Window(earliest: earliest, latest: latest)
    }
    return latest == nil ? nil : value["latest"].flatMap { refuse("latest", $0) }
  }

  private mutating func tags() -> [String] {
    guard let found = root["tags"] else { return [] }
    guard !found.isNull else { return pass(found) ?? [] }
    if let text = found.string {
      let tags = TagText.tags(text)
      unusual.insert(found.line)
      return tags.isEmpty ? refuse("tags", found) ?? [] : tags
    }
    guard let values = found.values else { return refuse("tags", found) ?? [] }
    return values.compactMap { tag($0) }
  }

  private mutating func tag(_ item: YAMLValue) -> String? {
    // An item without a word is nobody's meaning.
    guard !item.isNull, item.string?.isEmpty != true else { return pass(item) }
    guard let tag = item.string.flatMap(TagText.tag) else { return refuse("tags", item) }
    if tag != item.string { unusual.insert(item.line) }
    return tag
  }

  private mutating func pass<Value>(_ found: YAMLValue) -> Value? {
    unusual.insert(found.line)
    return nil
  }

  private mutating func refuse<Value>(_ key: String, _ found: YAMLValue) -> Value? {
    problems.append(TranscriptProblem(line: found.line, kind: .badValue(key: key)))
    return pass(found)
  }
}
