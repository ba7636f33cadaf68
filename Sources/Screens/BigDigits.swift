import Grids

/// Times in digits that are several rows tall.
struct BigDigits {
  /// The rows of a digit.
  let height: Int
  /// The columns of a digit.
  let width: Int

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

  /// How many columns a time takes.
  func columns(of time: String) -> Int {
    time.reduce(-gap) { $0 + ($1 == ":" ? colonWidth : width) + gap }
  }

  /// Draws a time.
  ///
  /// Every cell of the area gets the style, so that a change of digits needs no change of colour
  /// and a terminal without colours can show the whole area reversed.
  func draw(_ time: String, on grid: inout Grid, row: Int, endingAt end: Int, style: Style) {
    var place = end - columns(of: time)
    for line in 0..<height { grid.fill(" ", row: row + line, columns: place..<end, style: style) }
    for character in time {
      let lines = self.lines(of: character)
      for (line, text) in lines.enumerated() {
        grid.write(text, row: row + line, column: place, style: style)
      }
      place += (character == ":" ? colonWidth : width) + gap
    }
  }

  private var gap: Int { height == 3 ? 1 : 2 }
  private var colonWidth: Int { height == 3 ? 1 : 2 }

  private func lines(of character: Character) -> [String] {
    if height == 3 { return BigDigits.thin[character] ?? [] }
    if character == ":" {
      let dots = height == 5 ? [1, 3] : height == 7 ? [2, 4] : [2, 3, 5, 6]
      return (0..<height).map { dots.contains($0) ? "██" : "  " }
    }
    guard let segments = BigDigits.segments[character] else { return [] }
    return (0..<height).map { row in line(row, segments) }
  }

  /// One row of a digit made of the seven segments a–g.
  private func line(_ row: Int, _ segments: Set<Character>) -> String {
    let middle = height / 2
    let bar: Character? = row == 0 ? "a" : row == middle ? "g" : row == height - 1 ? "d" : nil
    if let bar, segments.contains(bar) { return String(repeating: "█", count: width) }
    // Where a bar is missing, a stroke stands if it stands in the row above or below.
    let left: [Character] = row == middle ? ["f", "e"] : row < middle ? ["f"] : ["e"]
    let right: [Character] = row == middle ? ["b", "c"] : row < middle ? ["b"] : ["c"]
    let stroke = { (names: [Character]) in names.contains(where: segments.contains) ? "██" : "  " }
    return stroke(left) + String(repeating: " ", count: width - 4) + stroke(right)
  }

  private static let segments: [Character: Set<Character>] = [
    "0": ["a", "b", "c", "d", "e", "f"], "1": ["b", "c"], "2": ["a", "b", "g", "e", "d"],
    "3": ["a", "b", "g", "c", "d"], "4": ["f", "g", "b", "c"], "5": ["a", "f", "g", "c", "d"],
    "6": ["a", "f", "g", "e", "c", "d"], "7": ["a", "b", "c"],
    "8": ["a", "b", "c", "d", "e", "f", "g"], "9": ["a", "b", "c", "d", "f", "g"],
  ]

  private static let thin: [Character: [String]] = [
    "0": ["┏━┓", "┃ ┃", "┗━┛"], "1": ["  ┃", "  ┃", "  ┃"], "2": ["━━┓", "┏━┛", "┗━━"],
    "3": ["━━┓", "━━┫", "━━┛"], "4": ["┃ ┃", "┗━┫", "  ┃"], "5": ["┏━━", "┗━┓", "━━┛"],
    "6": ["┏━━", "┣━┓", "┗━┛"], "7": ["━━┓", "  ┃", "  ┃"], "8": ["┏━┓", "┣━┫", "┗━┛"],
    "9": ["┏━┓", "┗━┫", "━━┛"], ":": [" ", ":", " "],
  ]
}
