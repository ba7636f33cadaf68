/// Dots of which eight make a cell: two side by side, four from above.
struct BrailleCanvas {
  /// The size in dots.
  let width: Int
  let height: Int
  private var cells: [UInt8]
  private let columns: Int

  /// The bit of a dot within its cell, by row and column.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// An empty canvas of a size in cells.
  init(columns: Int, rows: Int) {
    (self.columns, width, height) = (columns, columns * 2, rows * 4)
    cells = Array(repeating: 0, count: columns * rows)
  }

  /// The sign of a cell; `nil` where no dot is.
  func sign(row: Int, column: Int) -> Unicode.Scalar? {
    let bits = cells[row * columns + column]
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(bits))
  }

  /// Sets a dot; outside of the canvas nothing happens.
  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    cells[y / 4 * columns + x / 2] |= BrailleCanvas.bits[y % 4][x % 2]
  }

  /// Draws a straight line from one dot to another.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 0 else { return set(start.x, start.y) }
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      set(
        start.x + Int((Double(end.x - start.x) * share).rounded()),
        start.y + Int((Double(end.y - start.y) * share).rounded()))
    }
  }
}
