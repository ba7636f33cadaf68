import References
import Storage
import Structures
import Texts

/// The list of the person's references.
struct ReferenceListing {
  private let today: CalendarDate?
  private let references: [Reference]
  /// What cannot be listed: each path with one sentence.
  private let unread: [(path: String, message: String)]

  /// Carries out `rehearse references`.
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let filter = try ReferenceFilter(invocation)
    let listing = ReferenceListing(filter, context)
    if invocation.has("--json") {
      context.outRaw(listing.json.text + "\n")
    } else {
      context.out(listing.text)
      if listing.references.isEmpty, !filter.isOpen { context.out("No reference is like that.\n") }
    }
    for file in listing.unread { context.complain(file.message) }
    return listing.unread.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  private init(_ filter: ReferenceFilter, _ context: Context) {
    let own = ReferenceFiles(context.environment)
    var unread = own.gone.map { (path: $0, message: Workspace.gone($0)) }
    if let problem = own.problem { unread.append((problem.path, Failure(problem).message)) }
    var references: [Reference] = []
    for path in own.files {
      do { references.append(try Workspace.read(path)) } catch {
        unread.append((path, error.message))
      }
    }
    self.unread = unread
    self.references = (references + BuiltInReference.allCases.map(\.reference)).filter(filter.lets)
    today = context.now.date
  }

  private func isReviewPassed(_ reference: Reference) -> Bool {
    guard let review = reference.frontMatter?.reviewDate, let today else { return false }
    return review < today
  }

  private var text: String { references.map(text).joined(separator: "\n") }

  private func text(_ reference: Reference) -> String {
    let matter = reference.frontMatter
    let count = reference.structures.count
    let facts = [
      reference.levels.joined(separator: " "), matter?.interviewFocus?.rawValue ?? "",
      matter?.status?.rawValue ?? "", "\(count) \(count == 1 ? "structure" : "structures")",
      (matter?.tags ?? []).joined(separator: ", "),
    ]
    var lines = [
      reference.title, "  " + facts.filter { !$0.isEmpty }.joined(separator: " · "),
    ]
    if let review = matter?.reviewDate, isReviewPassed(reference) {
      lines.append("  its review was due on \(review.text)")
    }
    return (lines + ["  \(reference.name)"]).joined(separator: "\n") + "\n"
  }

  private var json: JSON {
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
