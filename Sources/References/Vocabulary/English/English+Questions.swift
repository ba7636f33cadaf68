extension Vocabulary {
  /// English: questions, the headings above them and the points below.
  static let englishQuestions: Vocabulary = [
    .question: ["question"],
    .questions: ["questions"],
    .questionBanks: ["question bank"],
    .otherQuestions: [
      "clarifying", "clarification", "ask", "asking", "faq", "faqs", "frequently", "open", "your",
      "quiz", "research", "unanswered", "unresolved",
    ],
    .generalQuestions: [
      "question", "questions", "bank", "common", "sample", "practice", "example", "interview",
      "typical", "categories", "category", "and", "responses", "answers", "the", "of", "for",
      "response", "to", "with",
    ],
    .questionLetters: ["q"],
    .requests: [
      "tell", "describe", "walk", "give", "explain", "design", "discuss", "share", "imagine",
      "write", "implement", "suppose", "build", "find",
    ],
    .requestObjects: [
      "me", "us", "a", "an", "the", "how", "what", "why", "when", "your", "about", "through",
      "one",
    ],
    .frameworkLabels: ["framework", "frameworks", "structure", "approach"],
    .pointLabels: ["points", "point", "factors", "criteria", "cover"],
    .timingLabels: ["time", "timing"],
    .followUpLabels: ["followup", "followups", "follow up", "follow ups"],
    .principleLabels: ["principles", "principle"],
    .principleOpenings: ["leadership"],
    .systemBlanks: ["system", "systems", "service", "application", "app", "platform"],
    .productBlanks: ["product", "feature"],
    .companyBlanks: ["company", "industry"],
    .technologyBlanks: ["technology", "technologies", "database", "tool"],
    .numberBlanks: ["number", "users", "scale"],
    .timeBlanks: ["time", "timeframe", "deadline", "period"],
    .teamBlanks: ["team", "teams", "organization", "organisation"],
    .blankWords: ["specific"],
    .articles: ["a", "an", "the", "your", "some"],
  ]
}
