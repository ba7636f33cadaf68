import CNcurses
import Grids

/// What one character is on this terminal: never more or fewer columns than the grid gives it.
struct CellText: Hashable {
  /// One cell of the terminal each: a character with its marks, ended by 0.
  let cells: [[wchar_t]]

  /// Finds out how a character is drawn.
  ///
  /// - Parameters:
  ///   - character: a character from a grid.
  ///   - columns: how many columns the grid gives it: 1 or 2.
  ///   - repertoire: what the terminal can draw.
  init(_ character: Character, columns: Int, repertoire: Repertoire) {
    let scalars = repertoire.sign(for: character).unicodeScalars.map { wchar_t($0.value) }
    guard let base = scalars.first else {
      cells = []
      return
    }
    switch columns_of(base) {
    case Int32(columns): cells = [[base] + scalars.dropFirst().filter { columns_of($0) == 0 } + [0]]
    // A sign that stands for a wider character stands for each of its columns.
    case 1: cells = Array(repeating: [base, 0], count: columns)
    // Control characters have no width, and some characters are too new for this system.
    default: cells = Array(repeating: [wchar_t(UInt8(ascii: "?")), 0], count: columns)
    }
  }
}
