import Documents
import Structures

/// Reads how answers go wrong: tables and lists below headings that name it.
///
/// Rule: [anti-patterns].
enum AntiPatterns {
  /// Whether what stands below a heading are anti-patterns.
  static func areNamed(in heading: String) -> Bool {
    let words = Words.of(heading)
    return names.contains { Words.hold(words, $0) }
  }

  private static let names = Vocabulary.phrases(.antiPatterns)
  private static let betterColumns = Vocabulary.words(.betterColumns)
  private static let problemColumns = Vocabulary.words(.problemColumns)

  /// Those of the rows of a table: the first column names them.
  static func rows(of table: Int, in document: Document) -> [AntiPattern] {
    let rows = document.children(of: table).map { row in
      (
        line: document.blocks[row].line,
        cells: document.children(of: row).map { document.text(of: document.blocks[$0]) }
      )
    }
    guard let head = rows.first?.cells else { return [] }
    let better = column(of: betterColumns, in: head)
    let problem = column(of: problemColumns, in: head)
    func text(_ column: Int?, of cells: [String]) -> String? {
      column.flatMap { cells[safe: $0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return rows.dropFirst().compactMap { row in
      guard let name = text(0, of: row.cells).map({ Decoration.trimmed($0) }), !name.isEmpty else {
        return nil
      }
      return AntiPattern(
        name: name, problem: text(problem, of: row.cells),
        betterApproach: text(better, of: row.cells), line: row.line)
    }
  }

  /// Those of the items of a list: a name in bold, and behind its colon what to do instead.
  static func items(of list: Int, in document: Document) -> [AntiPattern] {
    document.children(of: list).compactMap { item in
      guard let first = document.children(of: item).first else { return nil }
      let block = document.blocks[first]
      let text = document.text(of: block)
      let bold = document.lines(of: block).first?.boldLength ?? 0
      let parts = bold > 0 ? QuestionDetail.parts(text, boldLength: bold) : nil
      let name = parts?.label ?? Decoration.trimmed(text)
      guard !name.isEmpty else { return nil }
      let better = parts.flatMap { $0.value.isEmpty ? nil : $0.value }
      return AntiPattern(name: name, betterApproach: better, line: block.line)
    }
  }

  /// The first column behind the names whose own name holds one of some words.
  private static func column(of words: Set<String>, in head: [String]) -> Int? {
    head.indices.dropFirst().first { Words.of(head[$0]).contains(where: words.contains) }
  }
}
