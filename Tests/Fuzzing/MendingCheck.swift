import References

/// The file beside a guide, and what a person says while mending.
enum MendingCheck {
  private static let guide = """
    # Day

    ## Agenda

    1. Hello (5 min)
       - names
    2. Tea (15 min)

    | Step | 45 min | 60 min |
    |---|---|---|
    | Ask | 15 min | 20 min |
    | Tell | 30 min | 40 min |

    Then 5 minutes for questions.

    """

  static func check(_ bytes: [UInt8]) throws {
    let (own, guide) = (LineCount(bytes), Array(guide.utf8))
    let (reference, lines) = (
      try Reference.read(bytes: guide, name: "guide.md"), GuideLines(guide)
    )
    let mending = Mending(bytes, file: "guide.structures.yaml")
    try own.expectRising(mending.problems.map(\.line), "problems")
    try check(reference.mended(by: mending, lines), LineCount(guide), own)
    var walk = MendingWalk(reference, mending, lines)
    try checkText(of: walk)
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(64) {
      if case .look(let numbers) = walk.take(String(line)) {
        try expect(1 <= numbers.lowerBound && numbers.upperBound <= lines.count, "lines of none")
      }
      _ = walk.unread
    }
    try checkText(of: walk)
    let said = Mending(Array(walk.draft.text.utf8), file: "guide.structures.yaml")
    try check(
      reference.mended(by: said, lines), LineCount(guide), LineCount(Array(walk.draft.text.utf8)))
  }

  /// What is written can be read.
  private static func checkText(of walk: MendingWalk) throws {
    let written = Mending(Array(walk.draft.text.utf8), file: "guide.structures.yaml")
    try expect(written.problems.isEmpty && written.remarkLines.isEmpty, "\(walk.draft.text)")
  }

  private static func check(_ reference: Reference, _ lines: LineCount, _ own: LineCount) throws {
    for problem in reference.problems {
      try (problem.file == nil ? lines : own).expect(problem.line, "a problem")
      try expect(!problem.text.isEmpty, "no words")
    }
    try lines.expectRising(reference.ignored.map(\.line), "ignored times")
    for found in reference.structures {
      try lines.expect(found.line, "a structure")
      try expect(!found.structure.title.isEmpty, "a structure without a title")
      try expect(!found.phases.isEmpty, "a structure without phases")
      try expect(found.phases.count == found.structure.phases.count, "phases without a place")
      for (phase, place) in zip(found.structure.phases, found.phases) {
        try lines.expect(place.line, "a phase")
        try expect(!phase.title.isEmpty, "a phase without a title")
        try GuideCheck.check(phase.window, phase.title)
      }
    }
    _ = reference.questions
  }
}
