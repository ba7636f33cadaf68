extension Vocabulary {
  static let romanian: Vocabulary = [
    .labels: ["partea"]
  ]
}
