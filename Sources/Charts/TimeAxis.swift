import Grids
import Structures

/// Whole minutes below a timeline.
public struct TimeAxis: Hashable, Sendable {
  private let scale: Duration

  /// The steps between two times, in seconds.
  private static let steps = [10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400, 604_800]

  /// Takes the time that all columns stand for.
  public init(_ scale: Duration) { self.scale = max(scale, .seconds(1)) }

  /// Draws as many times as there is room for, each below the column where it begins.
  public func draw(on grid: inout Grid, row: Int, columns: Range<Int>) {
    let seconds = scale.inSeconds
    let room = Double(columns.count)
    // A time takes up to seven columns, and three for the eye.
    let step = TimeAxis.steps.first { Double($0) / seconds * room >= 10 } ?? Int(seconds) + 1
    var free = columns.lowerBound
    for time in stride(from: 0, through: Int(seconds), by: step) {
      let text = Duration.seconds(time).clock()
      let place = columns.lowerBound + Int((Double(time) / seconds * room).rounded())
      guard place >= free, place + text.count <= columns.upperBound else { continue }
      free = grid.write(text, row: row, column: place, style: .muted) + 1
    }
  }
}
