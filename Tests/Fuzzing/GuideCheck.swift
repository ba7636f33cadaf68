import References
import Structures
import Texts

/// A guide, read in every way there is.
enum GuideCheck {
  static func check(_ bytes: [UInt8]) throws {
    let lines = LineCount(bytes)
    let reference: Reference
    do {
      reference = try Reference.read(bytes: bytes, name: "guide.md")
    } catch {
      try lines.expect(error.line, "what is no text")
      return
    }
    try check(reference, lines)
    try checkUpkeep(of: reference, lines)
    try checkLookup(of: bytes, lines)
    let untimed = try Reference.read(bytes: bytes, name: "guide.md", untimed: true)
    for found in untimed.structures { try check(found, lines) }
    try expect(
      Set(reference.structures).isSubset(of: untimed.structures), "--untimed hides a structure")
  }

  /// What holds of every reference, wherever its text came from.
  static func check(_ reference: Reference, _ lines: LineCount) throws {
    for found in reference.structures { try check(found, lines) }
    let timed = Set(
      reference.structures.flatMap { $0.phases.filter { $0.stated != nil }.map(\.line) })
    try lines.expectRising(reference.problems.map(\.line), "problems")
    try lines.expectRising(reference.ignored.map(\.line), "ignored times")
    for problem in reference.problems { try expect(!problem.text.isEmpty, "no words") }
    try expect(
      reference.ignored.allSatisfy { !timed.contains($0.line) }, "a phase's time is ignored")
    try lines.expectRising(reference.questions.map(\.line), "questions")
    try check(reference.parts, lines)
    for question in reference.questions {
      try expect(!question.text.isEmpty, "a question without words")
      let template = QuestionTemplate(question.text)
      try expect(template.filled(with: []) == question.text, "blanks change “\(question.text)”")
    }
  }

  /// What holds of all that a guide says besides structures and questions.
  private static func check(_ parts: GuideParts, _ lines: LineCount) throws {
    try lines.expectRising(parts.rubrics.map(\.line), "rubrics")
    try lines.expectRising(parts.antiPatterns.map(\.line), "anti-patterns")
    try lines.expectRising(parts.stories.map(\.line), "stories")
    for problem in parts.problems {
      try lines.expect(problem.line, "a problem")
      try expect(!problem.text.isEmpty, "no words")
    }
    let anchors = parts.rubrics.flatMap(\.dimensions).flatMap(\.anchors)
    try expect(anchors.allSatisfy { Rubric.bands.contains($0.band) }, "an anchor of no band")
    try expect(!parts.probes.contains(""), "a probe without words")
  }

  private static func check(_ found: FoundStructure, _ lines: LineCount) throws {
    for level in [nil, "L6"] + found.levels {
      let phases = found.structure(for: level).phases
      try expect(phases.count == found.phases.count, "a level takes a phase away")
      for (phase, whole) in zip(phases, found.structure.phases) {
        try expect(phase.prompts.count <= whole.prompts.count, "a level adds prompts")
        try expect(!phase.prompts.contains(""), "a prompt without words")
      }
    }
    try lines.expect(found.line, "a structure")
    for phase in found.phases { try lines.expect(phase.line, "a phase") }
    try expect(found.phases.count >= 2, "a structure of fewer than two phases")
    try expect(found.phases.count == found.structure.phases.count, "phases without a place")
    for (phase, place) in zip(found.structure.phases, found.phases) {
      try expect(!phase.title.isEmpty, "a phase without a title on line \(place.line)")
      try check(phase.window, "line \(place.line)")
      let stated = place.stated.flatMap { $0.max == .zero ? nil : Window($0) }
      try expect(phase.window == stated, "another window than stated on line \(place.line)")
    }
    try check(found.structure.total, "a structure's total")
    let scaled = found.structure.scaled(toTotal: .seconds(2700))
    let open = scaled.phases.contains { $0.window?.latest == nil }
    let latest = scaled.phases.reduce(Duration.zero) { $0 + ($1.window?.latest ?? .zero) }
    try expect(open || latest == .zero || latest == .seconds(2700), "scaled to \(latest)")
  }

  static func check(_ window: Window?, _ what: String) throws {
    guard let window else { return }
    try expect(window.earliest >= .zero, "\(what): earliest below zero")
    try expect(window.earliest <= window.latest ?? window.earliest, "\(what): latest first")
  }

  private static func checkUpkeep(of reference: Reference, _ lines: LineCount) throws {
    let today = CalendarDate(year: 2026, month: 1, day: 31)
    let whole = reference.withUpkeep(today: today) { $0.utf8.count.isMultiple(of: 2) }
    try lines.expectRising(whole.problems.map(\.line), "upkeep")
    for problem in whole.problems { try expect(!problem.text.isEmpty, "no words") }
  }

  private static func checkLookup(of bytes: [UInt8], _ lines: LineCount) throws {
    guard let document = try? LookupDocument.read(bytes: bytes, name: "guide.md") else { return }
    try lines.expectRising(document.entries.map(\.line), "entries")
    for word in document.entries.prefix(8).map(\.title) + ["cache", "L6"] {
      guard let query = LookupQuery([word], level: "L7") else { continue }
      let count = query.matches(in: [document]).count
      try expect(count <= document.entries.count, "more matches than entries")
      _ = query.nearest(in: [document])
    }
  }
}
