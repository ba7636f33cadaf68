import Grids

/// The keys of a screen, explained.
public struct HelpView: Drawable {
  /// What keys are called, and what they do.
  typealias Keys = [(label: String, words: String)]

  private let keys: Keys
  private let page: Int

  /// Explains keys.
  ///
  /// - Parameters:
  ///   - keys: the keys of the screen.
  ///   - page: which page, from 0, where they do not fit on one.
  init(_ keys: Keys, page: Int = 0) {
    (self.keys, self.page) = (keys, page)
  }

  /// Draws the keys.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    let margin = size.width >= 60 ? 1 : 0
    let columns = Range.cells(margin, upTo: size.width - margin)
    let isLast = page + 1 >= HelpView.pages(size, keys)
    grid.write(
      "Keys", isLast ? "any key: back" : "any key: more", row: 0, columns: columns,
      styles: (.heading, .muted))
    let rows = HelpView.rows(size)
    let lines = HelpView.lines(keys, width: columns.count)
    for (row, line) in lines.dropFirst(page * rows).prefix(rows).enumerated() {
      let top = size.height - rows
      grid.write(line.key, row: top + row, column: columns.lowerBound, style: .accent, width: 8)
      grid.write(
        line.words, row: top + row, column: columns.lowerBound + 9,
        width: max(0, columns.count - 9))
    }
  }

  /// How many pages the keys take.
  static func pages(_ size: Size, _ keys: Keys) -> Int {
    let count = lines(keys, width: size.width - (size.width >= 60 ? 2 : 0)).count
    return max(1, (count + rows(size) - 1) / rows(size))
  }

  /// How many lines a page has.
  private static func rows(_ size: Size) -> Int {
    max(1, size.height - (size.height >= 22 ? 2 : 1))
  }

  private static func lines(_ keys: Keys, width: Int) -> [(key: String, words: String)] {
    keys.flatMap { key, words in
      TextWrap.lines(words, width: max(8, width - 9), most: 4).enumerated().map {
        ($0 == 0 ? key : "", $1)
      }
    }
  }
}
