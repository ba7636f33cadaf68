import Sessions
import Texts

/// The reflection as a section, and back.
enum ReflectionSection {
  private static let wentWell = "- Went well: "
  private static let toChange = "- To change: "
  private static let band = "- Would you hire: "

  /// The section with its lines; nothing when there is nothing to say.
  ///
  /// - Parameters:
  ///   - items: the list items of what was answered.
  ///   - kept: the person's own lines of the section.
  /// - Returns: the section's lines, beginning with a blank one.
  static func lines(_ items: [String], _ kept: [String]) -> [String] {
    guard !items.isEmpty || !kept.isEmpty else { return [] }
    return ["", SectionHeading.reflection.rawValue]
      + (items.isEmpty ? [] : [""] + items) + (kept.isEmpty ? [] : [""] + kept)
  }

  /// The list items of what was answered.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - isKept: whether the resolution was kept; `nil` when that was not answered.
  ///   - interviewer: what somebody scored who interviewed.
  /// - Returns: the items, in the order of the debrief.
  static func items(
    _ reflection: Reflection, isKept: Bool?, interviewer: Reflection = Reflection()
  ) -> [String] {
    var items = reflection.scores.map { item($0) }
    if let overall = reflection.overall { items.append(band + HireBand.text(overall)) }
    items += interviewer.scores.map { item($0, by: "Interviewer on ") }
    if let overall = interviewer.overall {
      items.append("- Interviewer would hire: \(HireBand.text(overall))")
    }
    items += reflection.antiPatterns.map { "- Anti-pattern: \(MarkdownText.encode($0))" }
    items += reflection.keyPoints.map { "- Key point: \(MarkdownText.encode($0))" }
    if let isKept { items.append("- Resolution kept: \(isKept ? "yes" : "no")") }
    if !reflection.wentWell.isEmpty {
      items.append(wentWell + MarkdownText.encode(reflection.wentWell))
    }
    if !reflection.toChange.isEmpty {
      items.append(toChange + MarkdownText.encode(reflection.toChange))
    }
    return items
  }

  private static func item(_ score: Reflection.Score, by whom: String = "") -> String {
    let evidence = score.evidence.isEmpty ? "" : " (\(MarkdownText.encode(score.evidence)))"
    return
      "- \(whom)**\(MarkdownText.encode(score.dimension))**: \(Debrief.digits(score.points)) of 4"
      + evidence
  }

  /// All list items that may stand for answers: also each line of one that was given twice.
  static func possibleItems(_ reflection: Reflection, isKept: Bool?) -> Set<String> {
    var parts: [Reflection] = []
    for line in reflection.wentWell.lines { parts.append(Reflection(wentWell: line)) }
    for line in reflection.toChange.lines { parts.append(Reflection(toChange: line)) }
    return Set(([reflection] + parts).flatMap { items($0, isKept: isKept) })
  }

  /// The list items that say again what the front matter says.
  static func copies(of summary: Summary) -> Set<String> {
    Set(
      items(
        Reflection(summary), isKept: summary.isResolutionKept,
        interviewer: summary.partnerReflection))
  }

  /// Takes in one line; answers whether it is one of those that count.
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

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map { String($0) } }
}

extension Reflection {
  /// What the front matter says of a session afterwards.
  init(_ summary: Summary) {
    self.init()
    take(summary)
  }

  /// Takes over what the front matter says; of the whole score only if it has one.
  mutating func take(_ summary: Summary) {
    take(summary.scores, summary.evidence)
    (antiPatterns, keyPoints) = (summary.antiPatterns, summary.keyPoints)
  }

  /// Takes over scores and where they can be seen.
  mutating func take(_ given: Scores, _ evidence: [String: String]) {
    if given.overall != nil { (band, overallPoints) = (given.band, given.overallPoints) }
    scores = given.dimensions.map {
      Score(dimension: $0.name, points: $0.points, evidence: evidence[$0.name] ?? "")
    }
  }
}

extension Summary {
  /// What the front matter says that was scored, ticked and found afterwards.
  public var ownReflection: Reflection { Reflection(self) }

  /// What it says that somebody else scored who was there.
  public var partnerReflection: Reflection {
    var reflection = Reflection()
    reflection.take(partnerScores, partnerEvidence)
    return reflection
  }
}
