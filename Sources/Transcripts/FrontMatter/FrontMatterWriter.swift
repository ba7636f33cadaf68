import Sessions
import Structures
import Texts

/// The front matter of a transcript.
enum FrontMatterWriter {
  /// The lines of each key; of those that have nothing to say there are none.
  static func lines(_ summary: Summary) -> [FrontMatterKey: [String]] {
    var lines: [FrontMatterKey: [String]] = [:]
    func add(_ key: FrontMatterKey, _ value: String?) {
      lines[key] = value.map { ["\(key.rawValue): \($0)"] }
    }
    let isEnded = summary.outcome != nil
    add(.rehearse, "1")
    add(.id, YAMLText.quoted(summary.id))
    add(.started, summary.started.text)
    add(.ended, summary.ended?.text)
    add(.outcome, summary.outcome?.rawValue ?? "running")
    add(.structure, YAMLText.quoted(summary.structure))
    add(.reference, summary.reference.map(YAMLText.quoted))
    add(.level, summary.level.map(YAMLText.quoted))
    add(.question, summary.question.map(YAMLText.quoted))
    add(.candidate, summary.candidate.map(YAMLText.quoted))
    add(.mode, summary.mode.rawValue)
    add(.pace, summary.pace.rawValue)
    add(.speed, String(summary.speed))
    add(.autoAdvance, summary.autoAdvance ? "true" : nil)
    add(.earliest, summary.window.map { YAMLText.seconds($0.earliest) })
    add(.latest, summary.window?.latest.map(YAMLText.seconds))
    if isEnded {
      add(.active, summary.active.map(YAMLText.seconds))
      add(.paused, YAMLText.seconds(summary.paused))
      add(.away, YAMLText.seconds(summary.away))
      add(.overrun, YAMLText.seconds(summary.overrun))
      lines[.marks] = marks(summary.marks)
    }
    lines[.phases] = ["phases:"] + summary.phases.flatMap { phase($0, isEnded: isEnded) }
    lines[.scores] = summary.band.map(score)
    let tags = summary.tags.map(YAMLText.quoted).joined(separator: ", ")
    add(.tags, summary.tags.isEmpty ? nil : "[\(tags)]")
    return lines
  }

  /// The lines that hold the overall score.
  static func score(_ band: HireBand) -> [String] { ["scores:", "  overall: \(band.rawValue)"] }

  private static func marks(_ marks: [Mark: Int]) -> [String]? {
    guard !marks.isEmpty else { return nil }
    return ["marks:"]
      + Mark.allCases.compactMap { mark in marks[mark].map { "  \(mark.rawValue): \($0)" } }
  }

  private static func phase(_ phase: Summary.Phase, isEnded: Bool) -> [String] {
    var lines = ["  - title: \(YAMLText.quoted(phase.title))"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("    \(key): \(value)") }
    }
    add("earliest", phase.window.map { YAMLText.seconds($0.earliest) })
    add("latest", phase.window?.latest.map(YAMLText.seconds))
    if phase.extended != .zero { add("extended", YAMLText.seconds(phase.extended)) }
    if isEnded {
      add("active", phase.active.map(YAMLText.seconds))
      add("over", YAMLText.seconds(phase.over))
      add("short", YAMLText.seconds(phase.short))
      add("visits", String(phase.visits))
    }
    add("prompts", String(phase.prompts))
    if isEnded {
      add("covered", String(phase.covered))
      add("notes", String(phase.notes))
    }
    return lines
  }
}
