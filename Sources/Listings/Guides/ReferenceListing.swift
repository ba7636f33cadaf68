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
  public var text: StyledText { references.map(text).joined(separator: "\n") }

  private func text(_ reference: Reference) -> StyledText {
    let matter = reference.frontMatter
    let count = reference.structures.count
    let facts = [
      reference.levels.joined(separator: " "), matter?.interviewFocus?.rawValue ?? "",
      matter?.status?.rawValue ?? "", Counted.text(count, "structure"),
      (matter?.tags ?? []).joined(separator: ", "),
    ]
    var lines: [StyledText] = [
      StyledText(reference.title, .heading),
      "  \(facts.filter { !$0.isEmpty }.joined(separator: " · "))",
    ]
    if let review = matter?.reviewDate, isReviewPassed(reference) {
      lines.append("  \("its review was due on \(review.text)", .alert)")
    }
    return (lines + ["  \(reference.name, .muted)"]).joined(separator: "\n") + "\n"
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
