extension TimeSense {
  /// "12 guesses under a hidden clock: when you say 2:00, 2:24 have passed".
  public var words: String {
    let count = series.count(series.values.count)
    guard let quartiles else { return "\(count) under a hidden clock; three say how you feel time" }
    let real = ReviewWords.clock(120 / max(quartiles.median, 0.01))
    return "\(count) under a hidden clock: when you say 2:00, \(real) have passed"
  }

  /// What a chart of the guesses shows: "said ÷ true since 2026-10-01, 1.0 is exact, rising over
  /// the last 10".
  public var curve: String {
    let since = series.values.first.map { " since \($0.started.day)" } ?? ""
    let last = min(series.values.count, Trend.longest)
    let way = trend.map { ", \($0.direction.rawValue) over the last \(last)" } ?? ""
    return "said ÷ true\(since), \(series.aim)\(way)"
  }
}
