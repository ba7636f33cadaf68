/// The titles of breaks.
enum BreakTitle {
  private static let words: Set<String> = [
    "break", "breaks", "short break", "coffee break", "tea break", "lunch", "lunch break", "pause",
    "bio break", "coffee", "morning break", "afternoon break", "recess", "intermission", "pausa",
    "descanso", "mittagspause", "kaffeepause", "пауза", "перерыв", "休息", "休憩",
  ]

  /// Whether a title is one of them.
  static func isBreak(_ title: String) -> Bool {
    title.utf8.count <= 30 && words.contains(title.lowercased())
  }
}
