extension Vocabulary {
  /// English: titles, captions and lines beside them.
  static let englishTitles: Vocabulary = [
    .labels: [
      "step", "phase", "part", "stage", "task", "layer", "question", "act", "session", "activity",
      "section", "block", "segment", "round", "exercise", "module", "problem", "topic", "item",
      "demo", "station", "scene", "chapter", "stop", "beat",
    ],
    .linkNames: [
      "issue", "issues", "slides", "pr", "link", "doc", "docs", "notes", "proposal", "video",
      "recording", "screen share", "screenshare", "slide deck", "deck", "whiteboard", "handout",
      "breakout rooms", "plenary",
    ],
    .conditions: [
      "if applicable", "optional", "as needed", "if needed", "if time permits", "if time allows",
      "if time", "when applicable", "where applicable",
    ],
    .breaks: [
      "break", "breaks", "short break", "coffee break", "tea break", "lunch", "lunch break",
      "pause", "bio break", "coffee", "morning break", "afternoon break", "recess", "intermission",
    ],
    .befores: ["before", "pre", "prerequisites", "preparation"],
    .afters: ["after", "post"],
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
      "end", "ends", "finish", "stop", "done", "close", "adjourn", "adjournment", "end of day",
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
    .sittings: [
      "agenda", "schedule", "structure", "interview", "session", "workshop", "lesson", "meeting",
      "round", "format", "script", "talk", "presentation", "timeline", "timing", "breakdown",
      "outline", "plan", "flow", "demo", "debate", "station", "course", "class", "rehearsal",
      "call",
      "mock", "practice", "loop", "running", "order", "sprint", "retrospective", "drill",
    ],
    .activities: [
      "introduction", "introductions", "intro", "discussion", "questions", "question", "q",
      "review",
      "presentation", "demo", "debrief", "break", "wrap", "warm", "welcome", "opening", "closing",
      "summary", "feedback", "clarify", "design", "explain", "discuss", "present", "share",
      "reflection", "activity", "exercise", "practice", "situation", "task", "action", "result",
      "conclusion", "recap", "check", "overview", "context", "requirements", "dive",
    ],
    .everies: ["per"],
    .conditionOpenings: ["if", "when", "unless"],
    .opponents: ["vs", "versus", "without"],
    .collections: [
      "presets", "analysis", "moments", "transcript", "highlights", "times", "lengths", "traps",
      "optimization", "priority", "mistakes", "alerts", "settings", "defaults", "thresholds",
      "escalation",
      "considerations", "severity", "benchmarks", "comparison",
      "problems", "exercises", "choose", "pick", "which", "either", "right", "targets",
      "checkpoints", "estimates",
      "resources", "metrics", "options", "facts", "takes", "requirements", "tasks", "issues",
      "roadmap", "backlog", "deliverables", "prerequisites", "todo",
    ],
    .pastEndings: ["ed"],
    .otherPastEndings: ["eed"],
  ]
}
