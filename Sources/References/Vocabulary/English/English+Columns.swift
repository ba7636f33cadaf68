extension Vocabulary {
  /// English: names of the columns of tables.
  static let englishColumns: Vocabulary = [
    .timeColumns: [
      "time", "times", "duration", "length", "minutes", "minute", "min", "mins", "seconds",
      "timing", "timebox", "timeframe", "when", "slot", "allocation", "allotted", "hours", "start",
      "clock", "long", "allocated", "budget",
    ],
    .lengthColumns: [
      "duration", "length", "minutes", "min", "mins", "seconds", "timebox", "allocation",
      "allotted", "long", "allocated",
    ],
    .startColumns: ["start", "starts", "begin", "begins", "from"],
    .shareColumns: ["percent", "percentage", "share"],
    .leastColumns: ["min", "minimum"],
    .mostColumns: ["max", "maximum"],
    .minuteForms: ["m:ss"],
    .hourForms: ["h:mm"],
    .runningColumns: [
      "cumulative", "elapsed", "running", "end", "total", "complexity", "response", "recovery",
      "latency", "average", "avg", "reading", "read", "saved", "frame", "budget", "cycle", "wall",
      "execution", "processing", "load",
    ],
    .titleColumns: [
      "phase", "activity", "step", "topic", "section", "title", "what", "item", "agenda", "stage",
      "task", "name", "round", "part", "segment", "event", "session", "exercise", "module",
      "block", "talk", "activities", "subject", "lesson", "action",
    ],
    .sequenceColumns: [
      "phase", "activity", "agenda", "stage", "segment", "round", "section", "block", "step",
      "topic", "activities",
    ],
    .gradeColumns: [
      "frequency", "cadence", "recurrence", "often", "severity", "priority", "difficulty", "score",
      "ttl", "sla", "timeout", "availability", "downtime", "uptime", "metric", "metrics",
      "benchmark", "tier", "before", "after", "cost", "tokens", "command", "effort", "risk",
    ],
    .kindColumns: ["type", "types", "kind", "kinds"],
    .exerciseColumns: ["problem", "problems", "question", "questions", "exercise", "exercises"],
    .linkColumns: [
      "video", "videos", "link", "links", "url", "channel", "youtube", "track", "artist",
    ],
    .fileColumns: ["document", "documents", "file", "files"],
    .seniorities: [
      "junior", "mid", "mid-level", "senior", "staff", "principal", "entry", "entry-level",
    ],
    .indexColumns: ["no", "num", "id"],
    .endColumns: ["end", "ends", "to", "until", "end time"],
  ]
}
