import References

/// Which references are listed, by their front matter.
struct ReferenceFilter {
  private let audience: String?
  private let tag: String?
  private let focus: InterviewFocus?
  private let status: ReferenceStatus?

  /// Reads the options.
  ///
  /// - Throws: ``Failure`` when a value is none that there is.
  init(_ invocation: Invocation) throws(Failure) {
    audience = invocation.value("--audience")?.lowercased()
    tag = invocation.value("--tag")?.lowercased()
    focus = try ReferenceFilter.choice("--focus", invocation)
    status = try ReferenceFilter.choice("--status", invocation)
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

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: String, _ invocation: Invocation
  ) throws(Failure) -> Choice? {
    guard let text = invocation.value(option) else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw .usage("\(option): “\(text)” is none of \(names)")
  }
}
