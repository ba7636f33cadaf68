import Sessions
import Texts

/// The reflection as a section, and back.
enum ReflectionSection {
  static let heading = "## Reflection"
  private static let wentWell = "- Went well: "
  private static let toChange = "- To change: "
  private static let band = "- Would you hire: "

  /// The section with its lines; nothing when there is nothing to say.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - kept: the person's own lines of the section.
  /// - Returns: the section's lines, beginning with a blank one.
  static func lines(_ reflection: Reflection, _ kept: [String]) -> [String] {
    let answers = items(reflection)
    guard !answers.isEmpty || !kept.isEmpty else { return [] }
    return ["", heading]
      + (answers.isEmpty ? [] : [""] + answers) + (kept.isEmpty ? [] : [""] + kept)
  }

  /// The list items of what was answered.
  static func items(_ reflection: Reflection) -> [String] {
    var items: [String] = []
    if !reflection.wentWell.isEmpty {
      items.append(wentWell + MarkdownText.encode(reflection.wentWell))
    }
    if !reflection.toChange.isEmpty {
      items.append(toChange + MarkdownText.encode(reflection.toChange))
    }
    if let answer = reflection.band { items.append(band + answer.rawValue) }
    return items
  }

  /// Takes in one line; answers whether it was one of the section's.
  ///
  /// Where a question was answered twice, by hand and when the session ended, both answers stay.
  static func read(_ line: Substring, into reflection: inout Reflection) -> Bool {
    if let text = line.after(wentWell) {
      add(text, to: &reflection.wentWell)
    } else if let text = line.after(toChange) {
      add(text, to: &reflection.toChange)
    } else if let text = line.after(band), let answer = HireBand(rawValue: String(text)) {
      reflection.band = answer
    } else {
      return false
    }
    return true
  }

  private static func add(_ line: Substring, to answer: inout String) {
    answer += (answer.isEmpty ? "" : "\n") + MarkdownText.decode(line)
  }
}
