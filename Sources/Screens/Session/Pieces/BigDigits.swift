import Grids

/// Times in digits that are several rows tall.
struct BigDigits: Hashable {
  /// How large each cell of a digit is drawn: 2 is two rows and two columns.
  private var scale = 1
  private let ownHeight: Int
  private let ownWidth: Int

  /// The rows of a digit.
  var height: Int { ownHeight * scale }
  /// The columns of a digit.
  var width: Int { ownWidth * scale }

  private init(height: Int, width: Int) { (ownHeight, ownWidth) = (height, width) }

  /// The sizes there are, largest first.
  static let sizes = [
    BigDigits(height: 9, width: 10), BigDigits(height: 7, width: 8), BigDigits(height: 5, width: 6),
    BigDigits(height: 3, width: 3),
  ]

  /// The largest size in which a time fits.
  ///
  /// - Parameters:
  ///   - time: the widest time that will be shown, such as "10:00".
  ///   - columns: the room.
  ///   - rows: the room.
  /// - Returns: a size; `nil` when not even the smallest fits.
  static func largest(for time: String, columns: Int, rows: Int) -> BigDigits? {
    sizes.first { $0.height <= rows && $0.columns(of: time) <= columns }
  }

  /// The largest size in which a time fills an area, to be read from afar: also several times as large as
  /// those that there are.
  static func filling(with time: String, columns: Int, rows: Int) -> BigDigits? {
    let larger = (1...8).flatMap { scale in
      // The thin ones are made of lines, which cannot be drawn larger.
      sizes.filter { scale == 1 || $0.ownHeight > 3 }.map { size in
        var size = size
        size.scale = scale
        return size
      }
    }
    return larger.filter { $0.height <= rows && $0.columns(of: time) <= columns }
      .max { ($0.height, $0.ownHeight) < ($1.height, $1.ownHeight) }
  }

  /// How many columns a time takes.
  func columns(of time: String) -> Int {
    time.utf8.reduce(-gap) { $0 + ($1 == BigDigits.colon ? colonWidth : width) + gap }
  }

  /// Draws a time.
  ///
  /// Every cell of the area gets the style, so that a change of digits needs no change of colour
  /// and a terminal without colours can show the whole area reversed.
  func draw(_ time: String, on grid: inout Grid, row: Int, endingAt end: Int, style: Style) {
    var place = end - columns(of: time)
    for line in 0..<height { grid.fill(" ", row: row + line, columns: place..<end, style: style) }
    for sign in time.utf8 {
      draw(sign, on: &grid, row: row, column: place, style: style)
      place += (sign == BigDigits.colon ? colonWidth : width) + gap
    }
  }

  private static let colon = UInt8(ascii: ":")
  private var gap: Int { ownHeight == 3 ? 1 : 2 * scale }
  private var colonWidth: Int { ownHeight == 3 ? 1 : 2 * scale }
  /// The columns of an upright stroke.
  private var stroke: Int { 2 * scale }

  private var colonLines: [Int] {
    switch ownHeight {
    case 5: [1, 3]
    case 7: [2, 4]
    default: [2, 3, 5, 6]
    }
  }

  private func draw(
    _ sign: UInt8, on grid: inout Grid, row: Int, column: Int, style: Style
  ) {
    if ownHeight == 3 {
      let lines = BigDigits.thin[Character(Unicode.Scalar(sign))] ?? []
      for (line, text) in lines.enumerated() {
        grid.write(text, row: row + line, column: column, style: style)
      }
    } else if sign == BigDigits.colon {
      for line in 0..<height where colonLines.contains(line / scale) {
        grid.fill("█", row: row + line, columns: column..<column + colonWidth, style: style)
      }
    } else if let segments = BigDigits.segments(of: sign) {
      for line in 0..<height {
        draw(line / scale, of: segments, on: &grid, row: row + line, column: column, style: style)
      }
    }
  }

  /// Draws one line of a digit, counted in its own cells.
  private func draw(
    _ line: Int, of segments: Segments, on grid: inout Grid, row: Int, column: Int, style: Style
  ) {
    let middle = ownHeight / 2
    let bar: Segments =
      line == 0 ? .top : line == middle ? .middle : line == ownHeight - 1 ? .bottom : []
    if !segments.isDisjoint(with: bar) {
      return grid.fill("█", row: row, columns: column..<column + width, style: style)
    }
    // Where a bar is missing, a stroke stands if it stands in the row above or below.
    let upper = line <= middle ? segments : []
    let lower = line >= middle ? segments : []
    if upper.contains(.upperLeft) || lower.contains(.lowerLeft) {
      grid.fill("█", row: row, columns: column..<column + stroke, style: style)
    }
    if upper.contains(.upperRight) || lower.contains(.lowerRight) {
      grid.fill(
        "█", row: row, columns: column + width - stroke..<column + width, style: style)
    }
  }

  /// The seven strokes that a digit is made of.
  private struct Segments: OptionSet {
    let rawValue: UInt8

    static let top = Segments(rawValue: 1)
    static let upperRight = Segments(rawValue: 2)
    static let lowerRight = Segments(rawValue: 4)
    static let bottom = Segments(rawValue: 8)
    static let lowerLeft = Segments(rawValue: 16)
    static let upperLeft = Segments(rawValue: 32)
    static let middle = Segments(rawValue: 64)
  }

  private static func segments(of digit: UInt8) -> Segments? {
    let right: Segments = [.upperRight, .lowerRight]
    let left: Segments = [.upperLeft, .lowerLeft]
    let bars: Segments = [.top, .middle, .bottom]
    return switch Unicode.Scalar(digit) {
    case "0": [.top, .bottom, left, right]
    case "1": right
    case "2": [bars, .upperRight, .lowerLeft]
    case "3": [bars, right]
    case "4": [.upperLeft, .middle, right]
    case "5": [bars, .upperLeft, .lowerRight]
    case "6": [bars, left, .lowerRight]
    case "7": [.top, right]
    case "8": [bars, left, right]
    case "9": [bars, .upperLeft, right]
    default: nil
    }
  }

  private static let thin: [Character: [String]] = [
    "0": ["┏━┓", "┃ ┃", "┗━┛"], "1": ["  ┃", "  ┃", "  ┃"], "2": ["━━┓", "┏━┛", "┗━━"],
    "3": ["━━┓", "━━┫", "━━┛"], "4": ["┃ ┃", "┗━┫", "  ┃"], "5": ["┏━━", "┗━┓", "━━┛"],
    "6": ["┏━━", "┣━┓", "┗━┛"], "7": ["━━┓", "  ┃", "  ┃"], "8": ["┏━┓", "┣━┫", "┗━┛"],
    "9": ["┏━┓", "┗━┫", "━━┛"], ":": [" ", ":", " "],
  ]
}
