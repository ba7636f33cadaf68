/// `rehearse new`: what a fresh reference is about, and where it goes.
public struct NewOptions: Sendable {
  /// What it is about.
  public let topic: String
  /// The file to write.
  public let output: String?

  static let command = Command(
    "new", .guides, "write a fresh reference to fill in",
    details: """
      Writes a Markdown file with all sections of a reference, dated today, with placeholders in
      square brackets. Without -o its name is made of the topic, in the current folder. A file that
      exists is never overwritten.
      """,
    examples: ["rehearse new \"Rate limiting\"", "rehearse new Caching -o notes/caching.md"]
  ) { words throws(UsageProblem) in .new(try NewOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    topic = words.argument("TOPIC", .text)
    output = try words.value(.output)
  }
}
