import Sessions
import Texts

/// The section that holds what an outside coach said.
///
/// All of it is quoted, so that nothing in it is read as ours, between two marks, so that a later
/// answer takes its place.
enum CoachSection {
  static let start = "<!-- coach -->"
  static let end = "<!-- /coach -->"

  /// The lines from one mark to the other.
  static func lines(_ answer: CoachAnswer) -> [String] {
    var blocks = answer.text.isEmpty ? [] : [demoted(answer.text)]
    let scores = scores(answer)
    if !scores.isEmpty { blocks.append(scores) }
    for (title, points) in [("To change", answer.fixes), ("To answer next", answer.questions)]
    where !points.isEmpty {
      blocks.append(["**\(title)**", ""] + points.map { "- \(MarkdownText.encode($0))" })
    }
    let quoted = blocks.joined(separator: [""]).map { $0.isEmpty ? ">" : "> \($0)" }
    return [start] + quoted + [end]
  }

  /// The lines of a text, headings two levels lower: below the heading of the section.
  private static func demoted(_ text: String) -> [String] {
    let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
    // A fence that stays open would take the rest of the section with it.
    let fences = lines.count { $0.trimmed.starts(with: "```") }
    return lines.map { line in
      let level = line.prefix { $0 == "#" }.count
      let isHeading = (1...6).contains(level) && line.dropFirst(level).first == " "
      return (isHeading ? String(repeating: "#", count: min(6, level + 2) - level) : "") + line
    } + (fences % 2 == 0 ? [] : ["```"])
  }

  /// The scores, worded as those of the reflection.
  private static func scores(_ answer: CoachAnswer) -> [String] {
    var given = Reflection()
    given.scores = answer.scores.dimensions.map {
      .init(dimension: $0.name, points: $0.points, evidence: answer.evidence[$0.name] ?? "")
    }
    if let overall = answer.scores.overall { given.setOverall(overall) }
    return ReflectionSection.items(given, isKept: nil)
  }

  /// The lines of the section that is there, its marks among them.
  static func range(in lines: TranscriptLines, _ rows: [TranscriptLines.Row]) -> Range<Int>? {
    func mark(_ text: String, from place: Int) -> Int? {
      (place..<lines.count).first {
        rows[$0].kind == .text && !rows[$0].isPastTimeline && lines[$0].trimmed == text
      }
    }
    guard let first = mark(start, from: 0), let last = mark(end, from: first) else { return nil }
    return first..<last + 1
  }
}
