import CommandLines
import References

/// Which references are listed, by their front matter.
struct ReferenceFilter {
  private let audience: String?
  private let tag: String?
  private let focus: InterviewFocus?
  private let status: ReferenceStatus?

  /// Takes what was asked for.
  init(_ options: ReferencesOptions) {
    audience = options.audience?.lowercased()
    tag = options.tag?.lowercased()
    focus = options.focus
    status = options.status
  }

  /// Whether nothing is left out.
  var isOpen: Bool { audience == nil && tag == nil && focus == nil && status == nil }

  /// Whether a reference is listed.
  func lets(_ reference: Reference) -> Bool {
    let matter = reference.frontMatter
    func holds(_ texts: [String]?, _ wanted: String?) -> Bool {
      wanted.map { wanted in (texts ?? []).contains { $0.lowercased() == wanted } } ?? true
    }
    return holds(matter?.audience, audience) && holds(matter?.tags, tag)
      && (focus == nil || matter?.interviewFocus == focus)
      && (status == nil || matter?.status == status)
  }
}
