import Grids
import References
import Texts

/// The list of the person's references.
public struct ReferenceListing {
  private let references: [Reference]
  private let unread: [(path: String, message: String)]
  private let today: CalendarDate

  /// Takes what is listed.
  ///
  /// - Parameters:
  ///   - references: the references.
  ///   - unread: what cannot be listed: each path with one sentence.
  ///   - today: the day at the place; a review that was due before it is told.
  public init(
    _ references: [Reference], unread: [(path: String, message: String)], today: CalendarDate
  ) {
    (self.references, self.unread, self.today) = (references, unread, today)
  }

  private func isReviewPassed(_ reference: Reference) -> Bool {
    guard let review = reference.frontMatter?.reviewDate else { return false }
    return review < today
  }

  /// A paragraph a reference, what could not be read left out.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public func text(width: Int?) -> StyledText {
    references.map { reference in
      FittedText.lines(lines(reference), width: width) + "  \(reference.name, .muted)\n"
    }.joined(separator: "\n")
  }

  private func lines(_ reference: Reference) -> [StyledLine] {
    let matter = reference.frontMatter
    let count = reference.structures.count
    let facts = [
      reference.levels.joined(separator: " "), matter?.interviewFocus?.rawValue ?? "",
      matter?.status?.rawValue ?? "", Counted.text(count, "structure"),
      (matter?.tags ?? []).joined(separator: ", "),
    ]
    var lines = [
      StyledLine(reference.title, .heading),
      StyledLine("  " + facts.filter { !$0.isEmpty }.joined(separator: " · ")),
    ]
    if let review = matter?.reviewDate, isReviewPassed(reference) {
      lines.append(StyledLine("  its review was due on \(review.text)", .alert))
    }
    return lines
  }

  /// An object a reference, and one a file that could not be read.
  public var json: JSON {
    let listed = references.map(json)
    let missing = unread.map { file in
      JSON.object([("file", .string(file.path)), ("problem", .string(file.message))])
    }
    return .array(listed + missing)
  }

  private func json(_ reference: Reference) -> JSON {
    let matter = reference.frontMatter
    return .object([
      ("file", .string(reference.name)), ("title", .string(reference.title)),
      ("audience", .array(reference.levels.map(JSON.string))),
      ("focus", JSON(matter?.interviewFocus?.rawValue)), ("status", JSON(matter?.status?.rawValue)),
      ("tags", .array((matter?.tags ?? []).map(JSON.string))),
      ("reviewDate", JSON(matter?.reviewDate?.text)),
      ("reviewPassed", .bool(isReviewPassed(reference))),
      ("structures", JSON(reference.structures.count)), ("builtIn", .bool(reference.isBuiltIn)),
    ])
  }
}
