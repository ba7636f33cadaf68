/// `rehearse` alone.
public struct HomeOptions: Sendable {
  /// The guides named.
  public let guides: [String]
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "", .practise, "the home screen: choose a structure and run it",
    details: "Without a terminal this prints a short help.", examples: ["rehearse"]
  ) { words throws(UsageProblem) in .home(try HomeOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    guides = try words.values(.guides)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
