import Grids

/// Lines of styled text, broken for a width, of which a screen shows a part.
struct Page: Hashable, Sendable {
  /// One line: texts one behind the other.
  typealias Line = [StyledLine]

  /// More lines than anybody reads on a screen; what is beyond is left to the file.
  static let longest = 5000
  /// More columns than anybody reads of one text.
  private static let longestText = 20_000

  /// How long lines are, in columns.
  let width: Int
  private(set) var lines: [Line] = []
  /// Whether there are as many lines as it takes.
  private let isWhole: Bool

  /// An empty page.
  init(width: Int, isWhole: Bool = false) { (self.width, self.isWhole) = (max(1, width), isWhole) }

  /// All lines, each with its end, in the characters that a grid would show.
  var text: StyledText { lines.map { StyledText($0).fitted(nil).trimmed + "\n" }.joined() }

  private var isFull: Bool { !isWhole && lines.count > Page.longest }

  /// Adds an empty line, unless there is one already or nothing above it.
  mutating func addGap() {
    if lines.last?.isEmpty == false { lines.append([]) }
  }

  /// Adds a line as it stands.
  mutating func add(_ line: Line) {
    guard !isFull else { return }
    let isLast = !isWhole && lines.count == Page.longest
    lines.append(isLast ? [StyledLine("… the rest is in the file", .muted)] : line)
  }

  /// Adds a text in as many lines as it takes.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - style: what it means.
  ///   - first: what stands before the first line; the others are indented as far.
  mutating func add(_ text: String, _ style: Style = .plain, after first: Line = []) {
    guard !isFull else { return }
    let indent = first.reduce(0) { $0 + Symbol.columns(in: $1.text) }
    let isShort = isWhole || text.utf8.count <= Page.longestText
    let short = isShort ? text : String(text.prefix(Page.longestText))
    let broken = TextWrap.lines(short, width: max(8, width - indent), most: .max)
    for (number, part) in broken.enumerated() {
      let margin = indent == 0 ? [] : [StyledLine(String(repeating: " ", count: indent))]
      add((number == 0 ? first : margin) + [StyledLine(part, style)])
    }
  }

  /// Adds what is drawn into some rows.
  mutating func add(rows: Int, _ draw: (inout Grid, Range<Int>) -> Void) {
    var grid = Grid(Size(width: width, height: rows))
    draw(&grid, 0..<width)
    for row in 0..<rows { add(grid.pieces(of: row)) }
  }

  /// Draws the lines from one on into some rows.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - rows: the rows to use.
  ///   - columns: the columns to use.
  ///   - top: the first line that is drawn.
  ///   - words: what is searched for, and shown where it stands.
  func draw(
    on grid: inout Grid, rows: Range<Int>, columns: Range<Int>, from top: Int, finding words: String
  ) {
    for (row, line) in zip(rows, lines.dropFirst(max(0, top))) {
      var place = columns.lowerBound
      for part in words.isEmpty ? line : Page.marked(line, words) {
        guard place < columns.upperBound else { break }
        place = grid.write(
          part.text, row: row, column: place, style: part.style, width: columns.upperBound - place)
      }
    }
  }

  /// The first line with some words, at or after one, or at or before it; `nil` where none has them.
  func line(with words: String, from start: Int, backwards: Bool = false) -> Int? {
    let wanted = Page.folded(words)
    guard !wanted.isEmpty, !lines.isEmpty else { return nil }
    let found = lines.indices.filter { !Page.places(of: wanted, in: lines[$0]).isEmpty }
    return backwards
      ? found.last { $0 <= start } ?? found.last : found.first { $0 >= start } ?? found.first
  }

  private static func folded(_ text: String) -> [String] { text.map { $0.lowercased() } }

  /// Where words begin in a line, counted in characters.
  private static func places(of wanted: [String], in line: Line) -> [Int] {
    let text = folded(line.map(\.text).joined())
    guard text.count >= wanted.count else { return [] }
    return (0...(text.count - wanted.count)).filter {
      text[$0] == wanted[0] && text[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  /// A line with the places of words shown.
  private static func marked(_ line: Line, _ words: String) -> Line {
    let wanted = folded(words)
    let places = places(of: wanted, in: line)
    guard !places.isEmpty else { return line }
    let marked = Set(places.flatMap { $0..<($0 + wanted.count) })
    var result: Line = []
    var index = 0
    for part in line {
      for character in part.text {
        let style = marked.contains(index) ? Style.selected : part.style
        if let last = result.last, last.style == style {
          result[result.count - 1] = StyledLine(last.text + String(character), style)
        } else {
          result.append(StyledLine(String(character), style))
        }
        index += 1
      }
    }
    return result
  }
}
