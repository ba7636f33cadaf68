import CNcurses
import Grids

/// What one character is on this terminal: never more or fewer columns than the grid gives it.
struct CellText: Hashable {
  /// The character.
  let base: wchar_t
  /// The marks above and below it.
  let marks: [wchar_t]
  /// How often it is drawn, side by side.
  let count: Int

  private static let question = wchar_t(UInt8(ascii: "?"))

  /// Finds out how a character is drawn.
  ///
  /// - Parameters:
  ///   - glyph: a character from a grid.
  ///   - columns: how many columns the grid gives it: 1 or 2.
  ///   - repertoire: what the terminal can draw.
  init(_ glyph: Glyph, columns: Int, repertoire: Repertoire) {
    let drawn = repertoire.sign(for: glyph)
    let base = wchar_t(drawn.base)
    switch (0x20..<0x7F).contains(drawn.base) ? 1 : columns_of(base) {
    case Int32(columns):
      let marks = drawn.marks.map { wchar_t($0) }.filter { columns_of($0) == 0 }
      self.init(base: base, marks: marks, count: 1)
    // A sign that stands for a wider character stands for each of its columns.
    case 1:
      self.init(base: base, marks: [], count: columns)
    // Control characters have no width, and some characters are too new for this system.
    default:
      self.init(base: Self.question, marks: [], count: columns)
    }
  }

  private init(base: wchar_t, marks: [wchar_t], count: Int) {
    self.base = base
    self.marks = marks
    self.count = count
  }
}
