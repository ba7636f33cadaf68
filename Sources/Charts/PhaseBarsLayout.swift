import Grids

/// The columns of ``PhaseBars``: title and chart, and behind them the numbers that have room.
struct PhaseBarsLayout {
  let title: Range<Int>
  let chart: Range<Int>
  /// The columns after the numbers.
  let window: Int?
  let median: Int?
  let over: Int?

  /// Shares columns out; the numbers give way first, then the titles.
  init(_ titles: [String], _ columns: Range<Int>) {
    let width = columns.count
    var end = columns.upperBound
    func stop(from least: Int, taking size: Int) -> Int? {
      guard width >= least else { return nil }
      defer { end -= size }
      return end
    }
    over = stop(from: 56, taking: 10)
    median = stop(from: 34, taking: 8)
    window = stop(from: 76, taking: 20)
    let longest = titles.map { Symbol.columns(in: $0) }.max() ?? 0
    let room = end - columns.lowerBound
    let most = width < 16 ? 0 : max(room * 2 / 5, 8)
    let size = min(longest, most)
    title = columns.lowerBound..<(columns.lowerBound + size)
    // A bar that is too long is no easier to read.
    chart = .cells(title.upperBound + (size > 0 ? 1 : 0), upTo: end)
  }
}
