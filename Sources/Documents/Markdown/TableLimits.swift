/// Decides whether the tables of a document can be read in time and memory linear in its size.
///
/// cmark-gfm looks for the end of a row's list once for each of its cells, and fills short rows up
/// to the width of the table. A line with thousands of bars, or a wide table with millions of short
/// rows, would take minutes or the whole memory.
struct TableLimits {
  /// The most bars in one line.
  static let mostColumns = 200
  /// How many cells a document may hold, however small it is.
  static let cells = 500_000

  /// The line with too many columns, from 1; `nil` when tables can be read.
  private(set) var tooWide: Int?

  private var line = 1
  private var bars = 0
  private var isDelimiter = true
  private var mostBars = (count: 0, line: 1)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      // Most bytes are letters.
      let start = place
      while place < text.count, text[place] > UInt8(ascii: ">"), text[place] != UInt8(ascii: "|") {
        place += 1
      }
      if place > start { isDelimiter = false }
      guard place < text.count else { break }
      switch text[place] {
      case UInt8(ascii: "|"): bars += 1
      case 10, 13: endLine()
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 9, 32: break
      default: isDelimiter = false
      }
      place += 1
    }
    endLine()
    if tooWide == nil, mostBars.count * line > max(TableLimits.cells, text.count) {
      tooWide = mostBars.line
    }
  }

  /// Only a line of bars, dashes and colons can open a table.
  private mutating func endLine() {
    if bars > TableLimits.mostColumns, tooWide == nil { tooWide = line }
    if isDelimiter, bars > mostBars.count { mostBars = (bars, line) }
    line += 1
    bars = 0
    isDelimiter = true
  }
}
