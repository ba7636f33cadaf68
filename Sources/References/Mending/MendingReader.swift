import Documents

/// Reads the file beside a guide, and collects what is wrong with it.
struct MendingReader {
  private(set) var entries: [MendedEntry] = []
  private(set) var problems: [(line: Int, problem: MendingProblem)] = []

  init(_ text: String) {
    let yaml = YAML.parse(text)
    problems = yaml.problems.map { ($0.line, .yaml($0.kind)) }
    guard let value = yaml.value, !value.isNull else { return }
    for pair in pairs(of: value, "structures", known: ["structures"]) where !pair.value.isNull {
      for value in values(of: pair) {
        if let entry = entry(value) { entries.append(entry) }
      }
    }
  }

  private mutating func entry(_ value: YAMLValue) -> MendedEntry? {
    var entry = MendedEntry(line: value.line)
    let count = problems.count
    let known = ["was", "drop", "title", "lines", "phases"]
    for pair in pairs(of: value, "structures", known: known) {
      switch pair.key {
      case "was": entry.was = text(pair)
      case "title": entry.title = text(pair)
      case "lines": entry.lines = lines(pair)
      case "phases": entry.phases = values(of: pair).compactMap { phase($0) }
      default:
        entry.isDropped = pair.value.bool ?? false
        if pair.value.bool == nil { reject(pair, .truth) }
      }
    }
    // Half of what it was to say might be worse than nothing of it.
    guard problems.count == count else { return nil }
    return isUsable(entry) ? entry : nil
  }

  /// Whether an entry says enough; else that is told.
  private mutating func isUsable(_ entry: MendedEntry) -> Bool {
    if entry.was == nil, entry.title == nil || entry.phases?.isEmpty ?? true {
      let key = entry.isDropped ? "was" : entry.title == nil ? "title" : "phases"
      return complain(entry.line, .lacks(key: key))
    }
    // A list that holds nothing would be a structure without phases.
    let saysNothing = entry.phases.map(\.isEmpty) ?? (entry.title == nil)
    return entry.isDropped || !saysNothing || complain(entry.line, .saysNothing)
  }

  private mutating func phase(_ value: YAMLValue) -> MendedPhase? {
    var phase = MendedPhase(line: value.line)
    for pair in pairs(of: value, "phases", known: ["lines", "title", "time"]) {
      switch pair.key {
      case "lines": phase.lines = lines(pair)
      case "title": phase.title = text(pair)
      default:
        phase.time = pair.value.string.flatMap { TypedTime($0) }
        if phase.time == nil { reject(pair, .time) }
      }
    }
    guard phase.title != nil || !phase.lines.isEmpty else {
      _ = complain(phase.line, .lacks(key: "lines"))
      return nil
    }
    return phase
  }

  private mutating func lines(_ pair: YAMLPair) -> [QuotedLine] {
    let pairs = pair.value.pairs ?? []
    let lines = pairs.compactMap { line -> QuotedLine? in
      let text = line.value.string ?? ""
      return Int(line.key).flatMap { text.isEmpty ? nil : QuotedLine($0, text) }
    }
    if pairs.isEmpty || lines.count < pairs.count { reject(pair, .lines) }
    return lines
  }

  /// Text on one line that says something.
  private mutating func text(_ pair: YAMLPair) -> String? {
    let words = pair.value.string?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let words, !words.isEmpty else {
      reject(pair, .text)
      return nil
    }
    return words
  }

  private mutating func values(of pair: YAMLPair) -> [YAMLValue] {
    if pair.value.values == nil { reject(pair, .list) }
    return pair.value.values ?? []
  }

  /// The pairs with a key that means something; the others are told.
  private mutating func pairs(of value: YAMLValue, _ name: String, known: [String]) -> [YAMLPair] {
    guard let pairs = value.pairs else {
      _ = complain(value.line, .wrongValue(of: name, .list))
      return []
    }
    for pair in pairs where !known.contains(pair.key) {
      _ = complain(pair.line, .unknownKey(pair.key, known: known))
    }
    return pairs.filter { known.contains($0.key) }
  }

  private mutating func reject(_ pair: YAMLPair, _ type: MendingProblem.ValueType) {
    _ = complain(pair.value.line, .wrongValue(of: pair.key, type))
  }

  /// Tells what is wrong; always `false`.
  private mutating func complain(_ line: Int, _ problem: MendingProblem) -> Bool {
    problems.append((line, problem))
    return false
  }
}
