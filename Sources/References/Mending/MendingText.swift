import Documents

/// What was mended as the text of the file beside the guide.
enum MendingText {
  /// The lines that say what the file is.
  static let heading = [
    "# How the guide beside this file is read where the reading erred; GUIDES.md tells more (Mending).",
    "# `rehearse check --mend` edits it, and so may you.",
  ]

  /// The text of some entries.
  static func text(_ entries: [MendedEntry]) -> String {
    let lines = heading + ["structures:"] + entries.flatMap(self.lines)
    return (entries.isEmpty ? heading + ["structures: []"] : lines).map { $0 + "\n" }.joined()
  }

  private static func lines(_ entry: MendedEntry) -> [String] {
    let facts = [
      entry.was.map { "was: \(YAMLText.quoted($0))" }, entry.isDropped ? "drop: true" : nil,
      entry.title.map { "title: \(YAMLText.quoted($0))" },
    ].compactMap(\.self)
    var lines = facts + self.lines(entry.lines)
    if let phases = entry.phases {
      lines.append("phases:")
      lines += phases.flatMap { item(self.lines($0)) }.map { "  \($0)" }
    }
    return item(lines).map { "  \($0)" }
  }

  private static func lines(_ phase: MendedPhase) -> [String] {
    let facts = [
      phase.title.map { "title: \(YAMLText.quoted($0))" },
      phase.time.map { "time: \(YAMLText.quoted($0.text))" },
    ].compactMap(\.self)
    return facts + lines(phase.lines)
  }

  /// Lines of the guide, each once and on a line of its own.
  private static func lines(_ lines: [QuotedLine]) -> [String] {
    guard !lines.isEmpty else { return [] }
    var written: Set<QuotedLine> = []
    var numbers: Set<Int> = []
    let texts = lines.filter { written.insert($0).inserted }.map { line in
      // One that is gone may have had the number of another; a number is but a hint.
      var number = line.number
      while !numbers.insert(number).inserted { number += 1 }
      return "  \(number): \(YAMLText.quoted(line.text))"
    }
    return ["lines:"] + texts
  }

  /// The lines of an item of a list.
  private static func item(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }
}

extension MendingDraft {
  /// Whether anything is otherwise than it was read.
  public var isMended: Bool { structures.contains { $0.entry != nil } }

  /// The text of the file beside the guide that says all that was mended.
  public var text: String { MendingText.text(structures.compactMap(\.entry)) }
}
