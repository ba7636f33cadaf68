import Grids

extension Cell {
  /// Whether the cell's character takes the next cell as well.
  var isWide: Bool {
    guard let character else { return false }
    return Symbol.columns(in: String(character)) == 2
  }
}
