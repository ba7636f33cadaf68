extension Vocabulary {
  static let romanian: Vocabulary = [
    .labels: ["partea"],
    .timeColumns: ["timp", "ora", "durata"],
    .lengthColumns: ["durata"],
    .endColumns: ["sfârșit"],
  ]
}
