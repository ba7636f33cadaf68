extension Vocabulary {
  /// English: what a text is about, by which its times are read or refused.
  static let englishSubjects: Vocabulary = [
    .shortPerformances: [
      "video", "script", "pitch", "demo", "trailer", "reel", "clip", "voiceover", "narration",
      "seconds", "storyboard", "speech", "elevator", "screencast", "youtube",
    ],
    .longEvents: [
      "session", "sessions", "class", "workshop", "lesson", "agenda", "schedule", "day", "meeting",
      "training", "course", "lecture", "hours", "hour", "lab", "bootcamp", "interview", "meetup",
      "timing", "timetable", "hackathon", "seminar",
    ],
    .recordings: ["chapters", "timestamps"],
    .grades: [
      "easy", "medium", "hard", "beginner", "intermediate", "advanced", "low", "high", "critical",
      "p0", "p1", "p2", "p3", "small", "large", "simple", "complex", "junior", "senior", "expert",
      "daily", "weekly", "biweekly", "fortnightly", "monthly", "quarterly", "yearly", "annual",
      "annually", "hourly", "minor", "major", "sev1", "sev2", "sev3",
    ],
    .cadences: [
      "daily", "weekly", "biweekly", "fortnightly", "monthly", "quarterly", "yearly", "annually",
      "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "month",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ],
    .machines: [
      "latency", "uptime", "downtime", "timeout", "timeouts", "ttl", "p50", "p90", "p95", "p99",
      "throughput", "mttr", "mttd", "mtbf", "rto", "rpo", "slo", "sla", "utilization", "cpu",
      "cache", "retention", "interval", "availability", "benchmark", "benchmarks", "cron",
      "polling", "lag", "ttfb", "lcp", "failover", "rollback", "ci", "pipeline", "e2e", "compile",
      "linting", "lint",
    ],
    .machinePairs: [
      "response time", "load time", "startup time", "start-up time", "build time", "deploy time",
      "recovery time", "processing time", "execution time", "query time", "lead time",
      "cycle time", "time to", "page load", "load times", "response times", "unit tests",
      "integration tests", "cold start",
    ],
    .machineLimits: [
      "cache", "caches", "caching", "ttl", "ttls", "timeout", "timeouts", "latency", "latencies",
      "sla", "slas", "slo", "slos", "limits", "retention", "intervals",
    ],
    .materials: [
      "videos", "podcasts", "lectures", "playlist", "books", "courses", "articles", "recordings",
      "webinars", "talks", "movies", "songs", "tracklist",
    ],
    .recurrences: [
      "weekly", "biweekly", "fortnightly", "monthly", "quarterly", "yearly", "annually",
    ],
    .weeks: ["week", "weeks", "month", "months"],
    .recipes: ["cook time", "cooking time", "baking time", "ingredients"],
    .dayLabels: ["day", "week", "sprint", "month"],
    .versions: [
      "versions", "variations", "variants", "modes", "options", "formats", "types", "templates",
      "alternatives", "lengths", "levels", "tiers",
    ],
    .versionLinks: ["of", "for", "by", "in", "to", "with", "at", "on"],
    .versionLabels: ["option", "format", "version", "variant", "plan", "template", "alternative"],
    .kindLinks: ["by"],
    .kindEndings: ["type", "duration", "length", "level", "size", "role", "difficulty"],
  ]
}
