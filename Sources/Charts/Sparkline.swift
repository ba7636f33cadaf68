import Coaching
import Grids
import Sessions

/// Numbers as bars of an eighth to a whole cell, the newest at the right.
public struct Sparkline: Hashable, Sendable {
  private struct Bar: Hashable, Sendable {
    let sign: Unicode.Scalar
    let style: Style
  }

  private let bars: [Bar]

  /// The bars from the lowest to the highest.
  private static let signs: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Takes the newest of some numbers, as many as a trend looks at.
  public init(_ series: Series) {
    let newest = series.values.suffix(Trend.longest)
    let signs = Sparkline.text(newest.map(\.number)).unicodeScalars
    bars = zip(signs, newest).map { Bar(sign: $0, style: $1.verdict.style) }
  }

  /// The bars as text.
  ///
  /// - Parameter numbers: what is drawn, from the left.
  /// - Returns: a sign for each: the lowest bar for the smallest, the highest for the greatest; a
  ///   middle one for all when they are equal.
  public static func text(_ numbers: [Double]) -> String {
    guard let least = numbers.min(), let most = numbers.max(), most > least else {
      return String(repeating: "▄", count: numbers.count)
    }
    return String(
      numbers.map { number in
        let share = (number - least) / (most - least)
        return signs[min(signs.count - 1, Int(share * Double(signs.count)))]
      })
  }

  /// Draws the newest bars that fit.
  ///
  /// - Returns: the column behind the last one.
  @discardableResult
  public func draw(on grid: inout Grid, row: Int, columns: Range<Int>) -> Int {
    var place = columns.lowerBound
    for bar in bars.suffix(columns.count) {
      grid.fill(bar.sign, row: row, columns: place..<(place + 1), style: bar.style)
      place += 1
    }
    return place
  }
}
