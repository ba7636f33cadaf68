extension Vocabulary {
  static let swedish: Vocabulary = [
    .seconds: ["sekund", "sekunder"],
    .minutes: ["minut", "minuter"],
    .endColumns: ["slut"],
  ]
}
