import Documents
import Structures
import Texts

/// Reads a table or a list as a loop.
///
/// Rule: [round].
struct LoopReader {
  private let document: Document

  /// Reads from a document.
  init(_ document: Document) { self.document = document }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - table: its block.
  ///   - title: what the loop is called.
  /// - Returns: the loop; `nil` when it is none.
  func loop(table: Int, title: @autoclosure () -> String) -> Loop? {
    let rows = document.children(of: table)
    guard let head = rows.first.map(cells), LoopNames.areColumns(head) else { return nil }
    let items = rows.dropFirst().compactMap { row -> Loop.Item? in
      let fields = zip(head, cells(of: row)).compactMap { name, cell -> LoopField? in
        LoopField(name: name, text: cell)
      }
      return item(fields, line: document.blocks[row].line)
    }
    return loop(items, title(), at: table)
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - list: its block.
  ///   - title: what the loop is called.
  /// - Returns: the loop; `nil` when fewer than two of its items name a structure.
  func loop(list: Int, title: @autoclosure () -> String) -> Loop? {
    let found = document.children(of: list).map { item in
      let children = document.children(of: item)
      let points = children.dropFirst().flatMap { Prompts.below($0..<$0 + 1, in: document) }
      return (item, children.first, fields: points.compactMap(LoopField.init))
    }
    // Hardly any list is a loop, and its lines need not be read to see that.
    guard found.count(where: { $0.fields.contains { $0.kind == .structure } }) > 1 else {
      return nil
    }
    let items = found.compactMap { item, first, fields -> Loop.Item? in
      guard let first, let line = document.lines(of: document.blocks[first]).first else {
        return nil
      }
      let timed = LineForms.read(line)
      let own = LoopField(
        kind: .name, text: timed?.title ?? TitleText.phase(line.text),
        time: timed?.time.lengthOfDay)
      return self.item(
        [own] + fields, line: document.blocks[item].line)
    }
    guard items.count(where: { !$0.isBreak }) > 1 else { return nil }
    return loop(items, title(), at: list)
  }

  private func loop(_ items: [Loop.Item], _ title: String, at block: Int) -> Loop? {
    guard items.contains(where: { !$0.isBreak }) else { return nil }
    return Loop(title: title, items: items, line: document.blocks[block].line)
  }

  private func cells(of row: Int) -> [String] {
    document.children(of: row).map { document.text(of: document.blocks[$0]) }
  }

  /// The round or break that some fields make; `nil` where they give it no name.
  private func item(_ fields: [LoopField], line: Int) -> Loop.Item? {
    func text(_ kind: LoopNames.Field) -> String? { fields.first { $0.kind == kind }?.text }
    guard let name = text(.name) else { return nil }
    // The whole of a range is set aside in a day.
    let length = fields.lazy.compactMap(\.time).first.map { $0.max ?? $0.min }
    return Loop.Item(
      name: name, structure: text(.structure), length: length,
      question: text(.question).map { QuestionText.unquoted($0) ?? $0 },
      interviewer: text(.interviewer), level: text(.level),
      isTimeOdd: length == nil && fields.contains { $0.kind == nil }, line: line)
  }
}
