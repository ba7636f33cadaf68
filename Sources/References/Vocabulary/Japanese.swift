extension Vocabulary {
  static let japanese: Vocabulary = [
    .seconds: ["秒"],
    .minutes: ["分", "分間"],
    .hours: ["時間"],
    .timeNames: ["時間"],
    .breaks: ["休憩"],
    .sums: ["合計"],
    .timeColumns: ["時間", "所要時間"],
  ]
}
