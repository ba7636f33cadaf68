import Documents
import Sessions
import Structures

/// Reads a transcript's front matter.
struct FrontMatterReader {
  /// What could not be read.
  private(set) var problems: [TranscriptProblem] = []
  private let root: YAMLValue

  /// Prepares for a mapping.
  init(_ root: YAMLValue) { self.root = root }

  /// The keys that the format knows.
  static let keys = Set(FrontMatterKey.allCases.map(\.rawValue))

  /// Reads everything; what is missing or wrong gets the value that says least.
  mutating func summary() -> Summary {
    var summary = Summary(
      id: text("id") ?? "", started: stamp("started") ?? Stamp(seconds: 0, offset: 0),
      ended: stamp("ended"), structure: text("structure") ?? "",
      mode: choice("mode") ?? .session, pace: choice("pace") ?? .latest,
      speed: max(1, number("speed") ?? 1), autoAdvance: root["auto_advance"]?.bool ?? false,
      phases: phases(), tags: root["tags"]?.strings ?? [])
    if root["outcome"]?.string != "running" { summary.outcome = choice("outcome") }
    (summary.reference, summary.level) = (text("reference"), text("level"))
    (summary.question, summary.candidate) = (text("question"), text("candidate"))
    summary.window = window(root)
    summary.active = seconds(root, "active")
    summary.paused = seconds(root, "paused") ?? .zero
    summary.away = seconds(root, "away") ?? .zero
    summary.overrun = seconds(root, "overrun") ?? .zero
    for mark in Mark.allCases {
      if let count = root["marks"]?[mark.rawValue]?.int { summary.marks[mark] = count }
    }
    summary.band = root["scores"]?["overall"]?.string.flatMap(HireBand.init(rawValue:))
    return summary
  }

  private mutating func phases() -> [Summary.Phase] {
    (root["phases"]?.values ?? []).map { value in
      Summary.Phase(
        title: value["title"]?.string ?? "", window: window(value),
        extended: seconds(value, "extended") ?? .zero, active: seconds(value, "active"),
        over: seconds(value, "over") ?? .zero, short: seconds(value, "short") ?? .zero,
        visits: value["visits"]?.int ?? 0, prompts: value["prompts"]?.int ?? 0,
        covered: value["covered"]?.int ?? 0, notes: value["notes"]?.int ?? 0)
    }
  }

  private mutating func window(_ value: YAMLValue) -> Window? {
    guard let earliest = seconds(value, "earliest") else { return nil }
    return Window(earliest: earliest, latest: seconds(value, "latest"))
  }

  private mutating func seconds(_ value: YAMLValue, _ key: String) -> Duration? {
    guard let found = value[key], !found.isNull else { return nil }
    guard let time = found.string.flatMap({ TimelineLine.seconds($0[...]) }),
      time >= .zero || key == "extended"
    else {
      return refuse(key, found)
    }
    return time
  }

  private mutating func text(_ key: String) -> String? {
    guard let found = root[key], !found.isNull else { return nil }
    guard let text = found.string else { return refuse(key, found) }
    return text
  }

  private mutating func number(_ key: String) -> Int? {
    guard let found = root[key], !found.isNull else { return nil }
    guard let number = found.int else { return refuse(key, found) }
    return number
  }

  private mutating func stamp(_ key: String) -> Stamp? {
    guard let found = root[key], !found.isNull else { return nil }
    guard let stamp = found.string.flatMap(Stamp.init) else { return refuse(key, found) }
    return stamp
  }

  private mutating func choice<Value: RawRepresentable>(_ key: String) -> Value?
  where Value.RawValue == String {
    guard let found = root[key], !found.isNull else { return nil }
    guard let value = found.string.flatMap(Value.init(rawValue:)) else { return refuse(key, found) }
    return value
  }

  private mutating func refuse<Value>(_ key: String, _ found: YAMLValue) -> Value? {
    problems.append(TranscriptProblem(line: found.line, kind: .badValue(key: key)))
    return nil
  }
}
