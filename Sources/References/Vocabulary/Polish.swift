extension Vocabulary {
  static let polish: Vocabulary = [
    .seconds: ["sekund"],
    .minutes: ["minut", "minuta", "minuty"],
    .sums: ["suma"],
    .timeColumns: ["czas"],
  ]
}
