extension Vocabulary {
  /// Simplified and traditional.
  static let chinese: Vocabulary = [
    .seconds: ["秒", "秒钟"],
    .minutes: ["分", "分钟", "分鐘"],
    .hours: ["小时", "小時"],
    .timeNames: ["时间", "时长", "時間"],
    .breaks: ["休息"],
    .sums: ["合计", "总计"],
    .timeColumns: ["时间", "时长", "時間"],
  ]
}
