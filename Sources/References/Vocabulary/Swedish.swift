extension Vocabulary {
  static let swedish: Vocabulary = [
    .seconds: ["sekund", "sekunder"],
    .minutes: ["minut", "minuter"],
    .timeColumns: ["tid", "tider", "klockan", "minuter"],
    .lengthColumns: ["minuter"],
    .endColumns: ["slut"],
  ]
}
