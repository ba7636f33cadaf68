import Documents
import Structures
import Texts

/// What remains to be done in a reference, as far as the document alone tells.
///
/// Rule: [blanks].
public struct Upkeep: Hashable, Sendable {
  private struct Review: Hashable {
    let date: CalendarDate
    let line: Int
  }

  private let found: [Problem]
  /// The line of each placeholder.
  private let placeholders: [Int]
  private let links: [DocumentLink]
  private let planned: PlannedUpdates
  private let review: Review?

  /// Everything that remains to be done, in the order of the lines.
  ///
  /// - Parameters:
  ///   - today: the present day; `nil` when it is not known.
  ///   - questions: the questions of the document: what stands in their brackets is asked for when
  ///     they are practised, and is nothing left to do.
  ///   - exists: whether there is a file of a path, from the folder of the document.
  /// - Returns: notes and warnings.
  func problems(
    today: CalendarDate?, questions: @autoclosure () -> [Question], exists: (String) -> Bool
  ) -> [Problem] {
    var problems = found
    let left = placeholders.isEmpty ? [] : Upkeep.without(questions(), placeholders)
    if let first = left.first {
      problems.append(Problem(line: first, kind: .upkeep(.placeholders(lines: left))))
    }
    var seen: Set<String> = []
    for link in links {
      // One mistake made many times is told once.
      guard let file = RelativeLink.file(link.target), seen.insert(file).inserted, !exists(file)
      else { continue }
      problems.append(
        Problem(line: link.line, kind: .upkeep(.linkNowhere(target: link.target))))
    }
    if let review, let today, review.date < today {
      problems.append(Problem(line: review.line, kind: .upkeep(.reviewPassed(review.date))))
    }
    let late = today.map(planned.lines) ?? []
    if let first = late.first {
      problems.append(Problem(line: first, kind: .upkeep(.plannedPassed(lines: late))))
    }
    return problems.sorted { $0.line < $1.line }
  }

  /// Looks through a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - text: the text it was read from.
  ///   - front: its front matter, typed.
  init(_ document: Document, text: String, front: FrontMatter?) {
    let tables = TableUpkeep(document, text: text)
    var problems = tables.problems
    func add(_ lines: [Int], _ finding: ([Int]) -> UpkeepFinding) {
      guard let first = lines.first else { return }
      problems.append(Problem(line: first, kind: .upkeep(finding(lines))))
    }
    placeholders = Upkeep.placeholders(in: document)
    add(Upkeep.codeWithoutLanguage(in: document)) { .codeWithoutLanguage(lines: $0) }
    func line(_ key: String) -> Int { document.frontMatter?[key]?.line ?? 1 }
    if let version = front?.version, let newest = tables.newestVersion, !newest.isEmpty,
      Upkeep.number(version) != Upkeep.number(newest)
    {
      let kind = UpkeepFinding.versionBeforeHistory(version: version, newest: newest)
      problems.append(Problem(line: line("version"), kind: .upkeep(kind)))
    }
    if let updated = front?.lastUpdated {
      if let newest = tables.newest, updated < newest {
        let kind = UpkeepFinding.updatedBeforeHistory(updated: updated, newest: newest)
        problems.append(Problem(line: line("last_updated"), kind: .upkeep(kind)))
      }
      if let review = front?.reviewDate, review < updated {
        let kind = UpkeepFinding.reviewBeforeUpdate(review: review, updated: updated)
        problems.append(Problem(line: line("review_date"), kind: .upkeep(kind)))
      }
    }
    found = problems
    planned = PlannedUpdates(document)
    let related = document.frontMatter?["related_content"]?.values ?? []
    links =
      related.compactMap { value in
        value.string.map { DocumentLink(line: value.line, target: $0) }
      } + document.links
    review = front?.reviewDate.map { Review(date: $0, line: line("review_date")) }
  }

  /// A version without the letter that may stand before it.
  private static func number(_ version: String) -> Substring {
    version.lowercased().drop { $0 == "v" }
  }

  /// The lines of placeholders that are no blanks of questions.
  private static func without(_ questions: [Question], _ lines: [Int]) -> [Int] {
    var blanks: [Int: Int] = [:]
    for question in questions {
      blanks[question.line, default: 0] += QuestionTemplate(question.text).blanks.count
    }
    return lines.filter { line in
      guard let count = blanks[line], count > 0 else { return true }
      blanks[line] = count - 1
      return false
    }
  }

  private static func placeholders(in document: Document) -> [Int] {
    var placeholders = Placeholders()
    if let front = document.frontMatter { placeholders.read(front) }
    let (blocks, lines) = (document.blocks, document.lines)
    for index in blocks.indices where mayHoldPlaceholders(blocks[index].kind) {
      for line in blocks[index].lines {
        placeholders.read(lines[line].text, line: lines[line].line)
      }
    }
    return placeholders.lines
  }

  /// In code, brackets mean something else.
  private static func mayHoldPlaceholders(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .code(let info, isFenced: true, _): FileFormats.texts.contains(info)
    case .code, .html: false
    default: true
    }
  }

  private static func codeWithoutLanguage(in document: Document) -> [Int] {
    document.blocks.compactMap { block in
      if case .code("", isFenced: true, _) = block.kind { block.line } else { nil }
    }
  }
}
