extension Vocabulary {
  /// English: what a guide holds besides structures and questions.
  static let englishParts: Vocabulary = [
    .answerModes: ["mode answer"],
    .probes: ["probes"],
    .rubrics: ["rubric", "rubrics"],
    .strongNoHire: ["strong no hire"],
    .noHire: ["no hire"],
    .hire: ["hire"],
    .strongHire: ["strong hire"],
    .bandLinks: ["at", "for"],
    .antiPatterns: [
      "antipattern", "antipatterns", "anti pattern", "anti patterns", "pitfall", "pitfalls",
      "mistake", "mistakes",
    ],
    .betterColumns: ["better", "instead", "fix", "solution", "solutions"],
    .problemColumns: ["problem", "problems", "wrong", "why"],
    .stories: ["story"],
    .situations: ["situation"],
    .tasks: ["task"],
    .actions: ["action", "actions"],
    .results: ["result", "results"],
    .storyPrinciples: ["principle", "principles"],
    .storyNumbers: ["number", "numbers"],
    .machineLearning: ["ml", "learning"],
    .product: ["product", "circles"],
    .coding: ["coding", "code", "algorithms", "algorithm"],
    .behavioural: [
      "behavioural", "behavioral", "behaviour", "leadership", "star", "carl", "story", "stories",
    ],
    .systemDesign: ["system", "systems", "architecture", "technical"],
    .checklists: ["checklist", "checklists"],
    .planned: ["planned"],
    .versionColumns: ["version"],
    .dateColumns: ["date"],
    .openTasks: ["TODO", "TBD"],
    .bracketRemarks: ["optional", "sic"],
  ]
}
