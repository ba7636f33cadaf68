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
  ///   - character: a character from a grid.
  ///   - columns: how many columns the grid gives it: 1 or 2.
  ///   - repertoire: what the terminal can draw.
  init(_ character: Character, columns: Int, repertoire: Repertoire) {
    let scalars = repertoire.sign(for: character).unicodeScalars
    let first = scalars.first.map { wchar_t($0.value) } ?? Self.question
    switch columns_of(first) {
    case Int32(columns):
      self.init(base: first, marks: Self.marks(scalars.dropFirst()), count: 1)
    // A sign that stands for a wider character stands for each of its columns.
    case 1:
      self.init(base: first, marks: [], count: columns)
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

  private static func marks(_ scalars: Substring.UnicodeScalarView) -> [wchar_t] {
    var marks: [wchar_t] = []
    for scalar in scalars where columns_of(wchar_t(scalar.value)) == 0 {
      marks.append(wchar_t(scalar.value))
    }
    return marks
  }
}
