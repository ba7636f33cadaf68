import Documents
import Sessions

/// The front matter of a transcript.
enum FrontMatterWriter {
  /// The lines of each key; of those that have nothing to say there are none.
  static func lines(_ summary: Summary) -> [String: [String]] {
    var lines: [String: [String]] = [:]
    for key in TranscriptKeys.all {
      let own = FrontMatterWriter.lines(key, summary, isEnded: summary.hasEnded)
      if !own.isEmpty { lines[key.name] = own }
    }
    return lines
  }

  /// The lines that hold the overall score.
  static func score(_ band: HireBand) -> [String] { ["scores:", "  overall: \(band.rawValue)"] }

  /// The lines of a list of what has keys of its own.
  static func items<Item>(
    _ name: String, _ items: [Item], _ keys: [FrontMatterKey<Item>], isEnded: Bool
  ) -> [String] {
    ["\(name):"]
      + items.flatMap { item in
        keys.flatMap { lines($0, item, isEnded: isEnded) }.enumerated().map {
          ($0.offset == 0 ? "  - " : "    ") + $0.element
        }
      }
  }

  private static func lines<Subject>(
    _ key: FrontMatterKey<Subject>, _ subject: Subject, isEnded: Bool
  ) -> [String] {
    guard isEnded || !key.isMeasured, key.isWritten(subject) else { return [] }
    if let lines = key.special?.lines { return lines(subject) }
    if case .mapping = key.kind {
      return ["\(key.name):"]
        + (key.below.flatMap { lines($0, subject, isEnded: isEnded) } + others(key, subject))
        .map { "  \($0)" }
    }
    let isQuoted = if case .text = key.kind { true } else { false }
    return text(key.value(subject), isQuoted: isQuoted).map { ["\(key.name): \($0)"] } ?? []
  }

  /// The lines of keys below one that have no name in the format.
  private static func others<Subject>(
    _ key: FrontMatterKey<Subject>, _ subject: Subject
  ) -> [String] {
    guard let others = key.others else { return [] }
    return others.all(subject).compactMap { member in
      text(member.value, isQuoted: others.form == .texts).map {
        "\(YAMLText.quoted(member.name)): \($0)"
      }
    }
  }

  /// A value on one line; `nil` when there is none.
  private static func text(_ value: FieldValue, isQuoted: Bool) -> String? {
    switch value {
    case .text(let text): isQuoted ? text.map(YAMLText.quoted) : text
    case .number(let number): number.map { String($0) }
    case .time(let time): time.map(SecondsText.text)
    case .times(let times): "[\(times.map(SecondsText.text).joined(separator: ", "))]"
    case .points(let points): points.map(Debrief.digits)
    case .flag(let flag): flag.map { $0 ? "true" : "false" }
    case .list(let texts): "[\(texts.map(YAMLText.quoted).joined(separator: ", "))]"
    case .numbers(let numbers): "\(numbers)"
    case .members, .items: nil
    }
  }
}
