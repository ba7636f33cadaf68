extension Vocabulary {
  static let dutch: Vocabulary = [
    .minutes: ["minuten"],
    .timeNames: ["duur", "tijd"],
    .labels: ["deel", "fase", "stap"],
    .sums: ["totaal"],
    .timeColumns: ["tijd", "duur"],
    .sequenceColumns: ["fase"],
  ]
}
