extension Vocabulary {
  static let romanian: Vocabulary = [
    .labels: ["partea"],
    .endColumns: ["sfârșit"],
  ]
}
