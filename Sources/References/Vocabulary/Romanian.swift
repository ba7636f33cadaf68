extension Vocabulary {
  static let romanian: Vocabulary = [
    .labels: ["partea"],
    .timeColumns: ["timp", "ora", "durata"],
    .lengthColumns: ["durata"],
    .endColumns: ["sfârșit"],
    .wordsBeforeTime: ["primele", "următoarele", "ultimele"],
    .ordinals: ["primele", "următoarele", "ultimele"],
  ]
}
