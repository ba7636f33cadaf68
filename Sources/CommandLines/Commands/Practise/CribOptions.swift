/// `rehearse crib`: a page for the day, and where it goes.
public struct CribOptions: Sendable {
  /// The file to write as a page; "-" for standard output.
  public let output: String?
  /// Whether the page is opened.
  public let opens: Bool
  /// Whose page it is.
  public let candidate: String?
  /// The guides named.
  public let guides: [String]
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "crib", .practise, "one page of your own words for the day",
    details: """
      What to read before you go in: the structures that you plan, with their times; what you resolved
      and how often you kept it; your stories with their numbers, those you told most first; and which
      of them shows which principle. It is made of your sessions and of the cards of
      `rehearse stories`.

      -o writes it as one HTML page, to be printed on one sheet; -o - means standard output. --open
      shows it in the browser, as rehearse-crib.html in this folder where -o names nothing else.
      """,
    examples: ["rehearse crib", "rehearse crib -o crib.html", "rehearse crib --open"]
  ) { words throws(UsageProblem) in .crib(try CribOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    output = try words.value(.output)
    opens = words.has(.opens)
    try words.takeColours()
    candidate = try words.value(.person)
    guides = try words.values(.guides)
    folders = try words.values(.folders)
  }
}
