import CNcurses
import Glibc
import Grids

/// The output half of the terminal: draws what differs between two grids.
struct Painter {
  /// What styles are drawn with; whoever changes it has the next grid drawn whole.
  var ink: Ink
  private let repertoire: Repertoire
  private var presented = Grid(Size(width: 0, height: 0))
  private var showsCursor: Bool?
  /// Whether the next grid is drawn whole, because nobody knows what the terminal shows.
  var startsAnew = true

  /// Creates a painter for an empty screen.
  init(ink: Ink, repertoire: Repertoire) {
    self.ink = ink
    self.repertoire = repertoire
  }

  /// Whether the screen already shows a grid.
  func shows(_ grid: Grid) -> Bool {
    !startsAnew && presented.size == grid.size && presented.cursor == grid.cursor
      && Self.areAlike(presented.cells, grid.cells, 0..<grid.cells.count)
  }

  /// Makes the screen show a grid.
  ///
  /// - Parameters:
  ///   - grid: what is to be seen; what lies outside the screen is not.
  ///   - rows: those that may differ from the grid before; `nil` for all.
  mutating func paint(_ grid: Grid, changed rows: [Range<Int>]? = nil) {
    guard let window = standard_screen() else { return }
    let isNew = startsAnew || presented.size != grid.size
    if isNew { begin(window, grid.size) }
    guard draw(grid, isNew ? nil : rows, on: window) || isNew || presented.cursor != grid.cursor
    else { return }
    place(grid.cursor, on: window)
    wnoutrefresh(window)
    doupdate()
    show(cursor: grid.cursor != nil)
    presented.cursor = grid.cursor
  }

  private mutating func begin(_ window: UnsafeMutablePointer<WINDOW>, _ size: Size) {
    werase(window)
    if startsAnew { clearok(current_screen(), true) }
    startsAnew = false
    presented = Grid(size)
  }

  /// Draws what differs; returns whether anything did.
  private mutating func draw(
    _ grid: Grid, _ rows: [Range<Int>]?, on window: UnsafeMutablePointer<WINDOW>
  ) -> Bool {
    var differs = false
    let cells = grid.cells
    let width = min(grid.size.width, Int(getmaxx(window)))
    // What the terminal is set to while it draws row after row: an empty cell that looks alike in
    // any colour takes the one that is set, because switching costs more bytes than the cell.
    var current = Ink.Attributes.plain
    for row in 0..<min(grid.size.height, Int(getmaxy(window))) {
      if let rows, !rows.contains(where: { $0.contains(row) }) { continue }
      let start = row * grid.size.width
      if Self.areAlike(cells, presented.cells, start..<start + grid.size.width) { continue }
      differs = true
      for index in start..<start + width where cells[index] != presented.cells[index] {
        let cell = cells[index]
        let isSecondHalf = cell.isSecondHalf && index > start && cells[index - 1].isWide
        if isSecondHalf { continue }
        let own = ink[cell.style]
        let isBlank = cell.isSpace && own.leavesBlanksAlone
        if !isBlank || !current.leavesBlanksAlone { current = own }
        let isFirstHalf = index + 1 < start + width && cells[index + 1].isSecondHalf
        wmove(window, Int32(row), Int32(index - start))
        let text = CellText(
          cell.glyph, columns: isFirstHalf ? 2 : 1, repertoire: repertoire)
        put(text, attributes: current, on: window)
      }
      // Not the whole grid: whoever draws into it every second would have to copy it first.
      presented.copy(row, of: grid)
    }
    return differs
  }

  /// Whether cells are the same to the bit, which nearly all rows are.
  ///
  /// Cells are plain numbers; bits between them that mean nothing can only make equal ones differ,
  /// which costs a second look.
  private static func areAlike(_ some: [Cell], _ others: [Cell], _ range: Range<Int>) -> Bool {
    some.withUnsafeBytes { some in
      others.withUnsafeBytes { others in
        guard let one = some.baseAddress, let other = others.baseAddress else { return true }
        let (stride, start) = (MemoryLayout<Cell>.stride, range.lowerBound)
        return memcmp(one + start * stride, other + start * stride, range.count * stride) == 0
      }
    }
  }

  private func put(
    _ text: CellText, attributes: Ink.Attributes, on window: UnsafeMutablePointer<WINDOW>
  ) {
    var wide = cchar_t()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: text.marks.count + 2) { scalars in
      scalars.initialize(repeating: 0)
      scalars[0] = text.base
      for (index, mark) in text.marks.enumerated() { scalars[index + 1] = mark }
      setcchar(&wide, scalars.baseAddress, attributes.bits, attributes.pair, nil)
    }
    // The lower right cell answers with an error, because the cursor cannot go on; it is drawn.
    for _ in 0..<text.count { wadd_wch(window, &wide) }
  }

  private func place(_ cursor: Grid.Position?, on window: UnsafeMutablePointer<WINDOW>) {
    // A hidden cursor may stay where the last change was: that saves the way back.
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
  }

  private mutating func show(cursor isShown: Bool) {
    guard showsCursor != isShown else { return }
    showsCursor = isShown
    curs_set(isShown ? 1 : 0)
  }
}
