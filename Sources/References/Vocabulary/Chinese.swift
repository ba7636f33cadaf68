extension Vocabulary {
  /// Simplified and traditional.
  static let chinese: Vocabulary = [
    .seconds: ["秒", "秒钟", "秒鐘"],
    .minutes: ["分", "分钟", "分鐘"],
    .hours: ["小时", "小時"],
    .approximations: ["约", "約", "大约", "大約"],
    .upToOpenings: ["最多", "最长", "最長", "不超过", "不超過"],
    .upToEndings: ["以内", "以內"],
    .atLeastOpenings: ["至少", "最少"],
    .atLeastEndings: ["以上"],
    .rangeLinks: ["至", "到"],
    .wordsAfterTime: ["左右"],
    .rests: ["剩余时间", "剩餘時間"],
    .timeNames: ["时间", "时长", "時間", "時長", "用时"],
    .numerals: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
    .labels: ["步骤", "步驟", "阶段", "階段", "环节", "環節", "第"],
    .conditions: ["可选", "可選"],
    .breaks: ["休息", "午休"],
    .sums: ["合计", "总计", "合計", "總計"],
    .openings: ["开场", "開場"],
    .closings: ["总结", "總結"],
    .timeColumns: ["时间", "时长", "時間", "時長", "用时"],
    .lengthColumns: ["时长", "時長", "用时"],
    .titleColumns: ["环节", "環節", "阶段", "階段", "内容", "內容"],
    .sequenceColumns: ["环节", "環節", "阶段", "階段", "步骤", "步驟"],
  ]
}
