/// `rehearse candidates`: what the scripts of completions ask for.
public struct CandidatesOptions: Sendable {
  /// What is completed.
  public let kind: Candidates
  /// What is typed of it.
  public let prefix: String
  /// The guides named.
  public let guides: [String]
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "candidates", nil, "what completes a word, for the scripts of completions",
    details: """
      KIND is structures, sessions, deleted, levels, tags, guide-tags or guides. Prints those that
      begin with PREFIX, a line each; case and accents do not matter. For ids no transcript is opened.
      """,
    examples: ["rehearse candidates sessions 2026-11", "rehearse candidates structures te"]
  ) { words throws(UsageProblem) in .candidates(try CandidatesOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    kind = try words.choice("KIND", Candidates.self)
    prefix = try words.optionalArgument("PREFIX", .text) ?? ""
    guides = try words.values(.guides)
    folders = try words.values(.folders)
  }
}
