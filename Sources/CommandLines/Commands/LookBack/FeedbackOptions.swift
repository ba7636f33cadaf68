/// `rehearse feedback`: of which session feedback is written, and where it goes.
public struct FeedbackOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// The file to write; "-" for standard output, a name that ends in .html is a page.
  public let output: String?
  /// Whether the page is opened.
  public let opens: Bool
  /// The guides that are looked into.
  public let guides: [String]
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "feedback", .lookBack, "a page on a session for whoever answered",
    details: """
      What was asked, the phases with their times, which points of a good answer were said and which
      not, both scores with where they can be seen, what went well and what to change, and the notes
      with the marks. No note that begins with // is in it, and no evidence that does: that is
      private. Nor is any path. ID is as for `show`.

      Without -o it is Markdown on standard output. -o FILE.html writes a page that needs nothing
      besides, in the form of the report, -o FILE.md Markdown. --open shows the page in the browser, as
      rehearse-feedback.html in this folder where -o names nothing else.
      """,
    examples: [
      "rehearse feedback last", "rehearse feedback last -o kim.html",
      "rehearse feedback 2026-11-23T1904 -o kim.md",
    ]
  ) { words throws(UsageProblem) in .feedback(try FeedbackOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = words.argument("ID", .session)
    output = try words.value(.output)
    opens = words.has(.opens)
    guides = try words.values(.guides)
    folders = try words.values(.folders)
    if let output, output != "-", !isPage, !output.lowercased().hasSuffix(".md") {
      throw UsageProblem("-o of feedback takes a name that ends in .html or .md, not “\(output)”")
    }
    guard !opens || isPage else {
      throw UsageProblem("--open shows a page, and “\(output ?? "")” is none; name it FILE.html")
    }
  }

  /// Whether a page of HTML is written, and not Markdown.
  public var isPage: Bool {
    guard let name = output?.lowercased() else { return opens }
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}
