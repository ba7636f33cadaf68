import Grids

/// Something that is read over the clock: the question whole, or its key points.
public struct ReadingPane: Hashable, Sendable {
  private let title: String
  private let texts: [String]
  /// What stands before each text.
  private let sign: String
  private var top = 0

  /// Shows texts one below the other, each behind a sign.
  init(_ title: String, _ texts: [String], sign: String = "") {
    (self.title, self.texts, self.sign) = (title, texts, sign)
  }

  /// The lines of a width, as many as there are rows.
  func lines(width: Int, rows: Int) -> (shown: ArraySlice<StyledLine>, count: Int) {
    let lines = lines(width: width)
    let start = max(0, min(top, lines.count - rows))
    return (lines[start..<min(lines.count, start + max(0, rows))], lines.count)
  }

  private func lines(width: Int) -> [StyledLine] {
    [StyledLine(title, .muted)]
      + texts.flatMap { text in
        TextWrap.lines(text, width: max(1, width - sign.count), most: .max).enumerated().map {
          StyledLine(($0 == 0 ? sign : String(repeating: " ", count: sign.count)) + $1)
        }
      }
  }

  /// Takes in a key that scrolls; tells whether it was one.
  mutating func scroll(_ key: Key, width: Int, rows: Int) -> Bool {
    let step =
      switch key {
      case .up: -1
      case .down: 1
      case .pageUp: -max(1, rows - 1)
      case .pageDown: max(1, rows - 1)
      case .scroll(let notches, _): notches.signum() * 3
      default: 0
      }
    let most = max(0, lines(width: width).count - rows)
    top = max(0, min(min(top, most) + step, most))
    return step != 0 || key == .resize
  }
}
