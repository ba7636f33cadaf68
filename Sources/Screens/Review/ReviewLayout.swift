import Grids

/// Where the parts of the review screen are: a list and a page beside it, or the list alone.
struct ReviewLayout {
  /// All columns that are used.
  let columns: Range<Int>
  /// The columns of the list.
  let list: Range<Int>
  /// The columns of the page; `nil` where there is no room beside the list.
  let page: Range<Int>?
  /// The rows of both.
  let rows: Range<Int>
  /// The row for what is typed and told; `nil` where it takes the place of the keys.
  let input: Int?

  /// From so many columns on there is a page beside the list.
  private static let least = 70
  private static let most = 140

  init(_ size: Size) {
    let margin = size.width >= 60 ? 1 : 0
    let width = min(size.width - 2 * margin, ReviewLayout.most)
    let start = max(0, (size.width - width) / 2)
    columns = .cells(start, upTo: start + width)
    let isHigh = size.height >= 14
    rows = .cells(isHigh ? 2 : 1, upTo: size.height - (isHigh ? 2 : 1))
    input = isHigh ? size.height - 2 : nil
    guard size.width >= ReviewLayout.least else {
      (list, page) = (columns, nil)
      return
    }
    let part = min(max(38, width * 42 / 100), 58)
    list = start..<(start + part)
    page = (start + part + 3)..<(start + width)
  }

  /// The columns of a page that is opened: as many as the eye follows.
  var open: Range<Int> {
    let width = min(columns.count, TranscriptText.widest)
    let start = columns.lowerBound + (columns.count - width) / 2
    return start..<(start + width)
  }
}
