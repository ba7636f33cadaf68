import Grids

/// One line of text that is being typed.
///
/// The cursor stands between characters as a reader sees them; an accent that arrives on its own
/// joins the character before it.
public struct LineEditor: Hashable, Sendable {
  private var before = ""
  private var after = ""

  /// How long a line can get, in bytes of UTF-8; what is typed beyond that is not taken.
  public static let longest = 4000

  /// Creates a line with the cursor at its end.
  public init(_ text: String = "") { insert(text) }

  /// Whether there is no room for more.
  public var isFull: Bool { text.utf8.count > LineEditor.longest - 4 }

  /// The text typed so far.
  public var text: String { before + after }

  /// Takes in a key.
  ///
  /// - Returns: whether the key belongs to editing a line.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .pasted(let text): insert(text)
    case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .backspace: takeBack()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .deleteWord: deleteWord()
    case .deleteLine: before = ""
    default: return false
    }
    return true
  }

  /// Draws the line with its cursor; a line that is longer than its room is shown around the cursor.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - row: the row, from 0.
  ///   - columns: the columns to use.
  public func draw(on grid: inout Grid, row: Int, columns: Range<Int>) {
    guard columns.count > 1 else { return }
    var shown = Symbol.symbols(in: before)[...]
    var used = shown.reduce(0) { $0 + $1.width }
    let room = columns.count - 1
    let isCut = used > room
    while used > (isCut ? room - 1 : room), let first = shown.popFirst() { used -= first.width }
    var place = columns.lowerBound
    if isCut { place = grid.write("…", row: row, column: place, style: .muted) }
    place = grid.write(String(shown.map(\.character)), row: row, column: place)
    grid.cursor = Grid.Position(row: row, column: min(place, columns.upperBound - 1))
    grid.write(after, row: row, column: place, width: columns.upperBound - place)
  }

  /// Takes what there is room for.
  private mutating func insert(_ text: String) {
    let room = LineEditor.longest - self.text.utf8.count
    guard text.utf8.count > room else {
      before += text
      return
    }
    var used = 0
    for character in text {
      used += character.utf8.count
      guard used <= room else { return }
      before.append(character)
    }
  }

  /// Takes back what one key has typed: the last vowel or tone mark in scripts that type them one by
  /// one (Thai, Devanagari, Arabic and others), elsewhere the character as a reader sees it.
  private mutating func takeBack() {
    guard let last = before.popLast(), let scalar = last.unicodeScalars.last else { return }
    let isTypedInPieces =
      (0x0590..<0x1AB0).contains(scalar.value) || (0x1B00..<0x1C80).contains(scalar.value)
      || (0xA800..<0xAC00).contains(scalar.value)
    if isTypedInPieces { before.unicodeScalars += last.unicodeScalars.dropLast() }
  }

  private mutating func deleteWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }
}
