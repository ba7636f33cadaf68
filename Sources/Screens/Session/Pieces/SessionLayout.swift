import Grids

/// Which parts of the session screen there is room for, and where they stand.
///
/// The ladder: two columns from 60×16 on; below that one column in which parts give way one after
/// the other; below 20×5 a single line.
struct SessionLayout {
  /// How the screen is divided.
  enum Form: Hashable {
    /// Digits on the left, prompts and notes on the right.
    case wide
    /// Everything in one column.
    case narrow
    /// One line of text.
    case line
  }

  /// How the screen is divided.
  let form: Form
  /// The columns in use; the rest of a very wide screen stays empty on both sides.
  let columns: Range<Int>
  /// The rows in use; the rest of a very tall screen stays empty above and below.
  let rows: Range<Int>
  /// The row of the timeline; `nil` when there is no room for it.
  private(set) var timelineRow: Int?
  /// The row of the titles under the timeline; `nil` when there is no room for it.
  private(set) var namesRow: Int?

  /// Whether there is room for what is read from afar, and for what comes next.
  var isLarge: Bool { form == .wide && columns.count >= 110 && rows.count >= 36 }

  /// Whether a narrow screen has a line for the pace.
  var hasPace: Bool { rows.count >= 12 }

  /// The rows of the band in the colour of the state, on a large screen.
  static let bandHeight = 2

  /// The most columns and rows that are used: beyond that the eye would have to travel.
  static let most = Size(width: 140, height: 40)

  init(_ size: Size) {
    let margin = size.width >= 60 ? 1 : 0
    let width = min(size.width - 2 * margin, SessionLayout.most.width)
    let start = max(0, (size.width - width) / 2)
    columns = start..<(start + max(0, width))
    let height = min(size.height, SessionLayout.most.height)
    let top = (size.height - height) / 2
    rows = top..<(top + height)
    if size.width < 20 || size.height < 5 {
      form = .line
    } else if size.width >= 60 && size.height >= 16 {
      form = .wide
      (timelineRow, namesRow) = (rows.upperBound - 6, rows.upperBound - 5)
    } else {
      form = .narrow
      if height >= 7 { timelineRow = rows.upperBound - 3 }
    }
  }
}
