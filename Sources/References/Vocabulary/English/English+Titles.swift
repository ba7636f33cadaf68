extension Vocabulary {
  /// English: titles, captions and lines beside them.
  static let englishTitles: Vocabulary = [
    .labels: [
      "step", "phase", "part", "stage", "task", "layer", "question", "act", "session", "activity",
      "section", "block", "segment", "round", "exercise", "module", "problem", "topic", "item",
    ],
    .linkNames: [
      "issue", "issues", "slides", "pr", "link", "doc", "docs", "notes", "proposal", "video",
      "recording",
    ],
    .conditions: [
      "if applicable", "optional", "as needed", "if needed", "if time permits", "if time allows",
      "if time", "when applicable", "where applicable",
    ],
    .breaks: [
      "break", "breaks", "short break", "coffee break", "tea break", "lunch", "lunch break",
      "pause", "bio break", "coffee", "morning break", "afternoon break", "recess", "intermission",
    ],
    .befores: ["before"],
    .generalCaptions: [
      "structure", "agenda", "schedule", "format", "timeline", "steps", "process", "outline",
      "plan",
    ],
    .agendas: ["Agenda"],
    .taskNames: [
      "status", "priority", "owner", "risk", "issue", "fix", "cost", "severity", "assignee",
      "difficulty", "impact", "prerequisites",
    ],
    .totals: ["total"],
    .sums: ["sum", "overall"],
    .subtotals: ["subtotal", "minus"],
    .ends: [
      "end", "ends", "finish", "done", "close", "adjourn", "adjournment", "end of day",
      "end of session", "end of meeting", "meeting ends", "departure", "home time",
    ],
    .openings: [
      "opening", "open", "intro", "intros", "introduction", "introductions", "welcome", "hook",
      "warm", "warmup", "kickoff", "kick", "icebreaker", "arrival", "greeting", "greetings",
    ],
    .closings: [
      "closing", "close", "closure", "conclusion", "wrap", "wrapup", "exit", "outro", "sign",
      "debrief", "recap", "summary", "reflection", "questions", "q", "goodbye", "farewell",
    ],
    .pastEndings: ["ed"],
    .otherPastEndings: ["eed"],
  ]
}
