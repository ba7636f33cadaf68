/// `rehearse structures`: what of all that can be run is listed.
public struct StructuresOptions: Sendable {
  /// The one structure that is shown whole, as it was named.
  public let structure: String?
  /// The guides named.
  public let guides: [String]
  /// Whether lists without a time are structures as well.
  public let isUntimed: Bool
  /// Whether what may be no plan of one sitting is listed as well.
  public let showsAll: Bool
  /// Whether JSON is printed.
  public let isJSON: Bool

  static let command = Command(
    "structures", .guides, "what can be run, and from which document and line",
    details: "With STRUCTURE, that one whole, with its prompts.",
    examples: [
      "rehearse structures", "rehearse structures leadership", "rehearse structures --json",
    ]
  ) { words throws(UsageProblem) in .structures(try StructuresOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    structure = try words.optionalArgument("STRUCTURE", .structure)
    guides = try words.values(.guides)
    isUntimed = words.has(.untimed)
    showsAll = words.has(.folded)
    isJSON = words.has(.json)
    try words.takeColours()
  }
}
