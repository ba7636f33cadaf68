/// The words around a clock that tell hours and minutes from minutes and seconds.
enum ClockWords {
  private static let short: Set<String> = [
    "video", "script", "pitch", "demo", "trailer", "reel", "clip", "voiceover", "narration",
    "seconds",
    "storyboard", "speech", "elevator", "screencast", "youtube",
  ]
  private static let long: Set<String> = [
    "session", "sessions", "class", "workshop", "lesson", "agenda", "schedule", "day", "meeting",
    "training", "course", "lecture", "hours", "hour", "lab", "bootcamp", "interview", "meetup",
    "timing",
    "timetable", "hackathon", "seminar",
  ]

  private static let recordings: Set<String> = ["chapters", "timestamps", "kapitel"]

  /// Whether a text speaks of what a recording holds, such as its chapters.
  static func areOfRecording(_ text: String) -> Bool {
    Words.of(text).contains(where: recordings.contains)
  }

  /// Whether a text speaks of a short performance such as a video.
  static func areShort(_ text: String) -> Bool { Words.of(text).contains(where: short.contains) }

  /// Whether a text speaks of something that takes hours, such as a workshop.
  static func areLong(_ text: String) -> Bool { Words.of(text).contains(where: long.contains) }
}
