/// The words around a clock that tell hours and minutes from minutes and seconds.
enum ClockWords {
  private static let short = Vocabulary.words(.shortPerformances)
  private static let long = Vocabulary.words(.longEvents)

  private static let recordings = Vocabulary.words(.recordings)

  /// Whether a text speaks of what a recording holds, such as its chapters.
  static func areOfRecording(_ text: String) -> Bool {
    Words.of(text).contains(where: recordings.contains)
  }

  /// Whether a text speaks of a short performance such as a video.
  static func areShort(_ text: String) -> Bool { Words.of(text).contains(where: short.contains) }

  /// Whether a text speaks of something that takes hours, such as a workshop.
  static func areLong(_ text: String) -> Bool { Words.of(text).contains(where: long.contains) }
}
