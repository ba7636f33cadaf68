/// Parts a long text before headings where nothing is open, so that its pieces can be parsed one
/// after another: a tree takes twenty times the memory of its text.
///
/// A heading at the margin ends everything but a fence at the margin and HTML. Where it is not
/// certain whether one of those is open, the rest stays in one piece; and so does a text that may
/// define links, which hold everywhere.
struct TextPieces {
  /// A part of the text.
  struct Piece: Hashable {
    let bytes: Range<Int>
    /// How many lines come before it.
    let linesBefore: Int
  }

  /// Shorter pieces gain nothing.
  static let usualSize = 1 << 18

  private(set) var all: [Piece] = []

  private let text: UnsafeBufferPointer<UInt8>
  private var context = Context.plain
  /// Whether a fence inside a list or a quote may be open.
  private var mayBeInside = false

  /// What a line stands in, as far as it may go on behind a heading.
  private enum Context: Equatable {
    case plain
    /// HTML that ends at a blank line.
    case html
    case fence(Fence)
    /// One or the other.
    case unknown
  }

  /// A fence; an indented one may be inside the item of a list or not.
  private struct Fence: Equatable {
    let sign: UInt8
    let length: Int
    let indent: Int
  }

  /// Parts a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8 text.
  ///   - size: the least size of a piece but the last, in bytes.
  init(of text: UnsafeBufferPointer<UInt8>, size: Int = usualSize) {
    self.text = text
    var (start, startLine, place, line) = (0, 0, 0, 0)
    var wasBlank = false
    let mayPart = text.count > size && !definesLinks
    while mayPart, place < text.count, context != .unknown {
      var end = place
      while end < text.count, text[end] > 13 || text[end] != 10 && text[end] != 13 { end += 1 }
      if wasBlank, place - start >= size, context == .plain, !mayBeInside,
        isHeading(place..<end)
      {
        all.append(Piece(bytes: start..<place, linesBefore: startLine))
        (start, startLine) = (place, line)
      }
      wasBlank = read(place..<end)
      let isPair = end + 1 < text.count && text[end] == 13 && text[end + 1] == 10
      (place, line) = (end + (isPair ? 2 : 1), line + 1)
    }
    all.append(Piece(bytes: start..<text.count, linesBefore: startLine))
  }

  /// Whether there may be a link definition, "[name]: target", in a quote or a list as well.
  private var definesLinks: Bool {
    var place = 1
    while place < text.count {
      if text[place] == UInt8(ascii: ":"), text[place - 1] == UInt8(ascii: "]"),
        isName(before: place - 1)
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether the text before a closing bracket may be a name that begins its line.
  ///
  /// Source: CommonMark 0.30, section 4.7; a name has at most 999 bytes here, and no bracket in it
  /// but those behind a backslash.
  private func isName(before end: Int) -> Bool {
    for place in (max(0, end - 1000)..<end).reversed() {
      let isBracket = text[place] == UInt8(ascii: "[") || text[place] == UInt8(ascii: "]")
      if isBracket, place == 0 || text[place - 1] != UInt8(ascii: "\\") {
        return text[place] == UInt8(ascii: "[") && opensLine(place)
      }
    }
    return false
  }

  /// Whether nothing but signs of quotes and lists comes before a place in its line.
  private func opensLine(_ place: Int) -> Bool {
    for byte in text[..<place].reversed() where !TextPieces.isMarker(byte) {
      return byte == 10 || byte == 13
    }
    return true
  }

  /// Whether a byte is one of spaces and the signs of quotes and lists.
  private static func isMarker(_ byte: UInt8) -> Bool {
    switch byte {
    case 9, 32, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether a line may open a fence in a list or a quote, or close it.
  private func opensInside(_ line: Range<Int>) -> Bool {
    let content = text[line].drop(while: TextPieces.isMarker)
    guard content.startIndex > line.lowerBound, let first = content.first else { return false }
    return (first == UInt8(ascii: "`") || first == UInt8(ascii: "~"))
      && content.prefix { $0 == first }.count >= 3
  }

  private func isHeading(_ line: Range<Int>) -> Bool {
    let signs = text[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(signs), signs < line.count else { return false }
    return text[line.lowerBound + signs] == 32
  }

  /// Takes a line into account; tells whether it is blank.
  private mutating func read(_ line: Range<Int>) -> Bool {
    let content = text[line].drop { $0 == 32 }
    guard let first = content.first, !content.allSatisfy({ $0 == 32 || $0 == 9 }) else {
      if context == .html { context = .plain }
      return true
    }
    let indent = content.startIndex - line.lowerBound
    if opensInside(line) {
      mayBeInside = true
    } else if indent == 0, first != 9, first != UInt8(ascii: ">") {
      mayBeInside = false
    }
    let signs = content.prefix { $0 == first }.count
    let isFence = signs >= 3 && (first == UInt8(ascii: "`") || first == UInt8(ascii: "~"))
    if case .fence(let fence) = context {
      let isEnd =
        isFence && first == fence.sign && signs >= fence.length
        && content.dropFirst(signs).allSatisfy { $0 == 32 || $0 == 9 }
      if indent < fence.indent || isEnd && indent > 3 && fence.indent > 0 {
        context = .unknown
      } else if isEnd, indent <= 3 {
        context = .plain
      }
    } else if isFence, indent <= 3,
      first == UInt8(ascii: "~") || !content.dropFirst(signs).contains(first)
    {
      let fence = Fence(sign: first, length: signs, indent: indent)
      context = context == .html ? .unknown : .fence(fence)
    } else if first == UInt8(ascii: "<"), indent <= 3 {
      context = html(content)
    }
    return false
  }

  /// What follows a line that begins with "<".
  ///
  /// Source: CommonMark 0.30, section 4.6.
  private func html(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Context {
    let text = String(decoding: line.prefix(12), as: UTF8.self).lowercased()
    if text.hasPrefix("<!--"), holdsEndOfComment(line) { return context }
    let lasting = ["<!", "<?", "<pre", "<script", "<style", "<textarea"]
    return lasting.contains(where: text.hasPrefix) ? .unknown : .html
  }

  private func holdsEndOfComment(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.indices.dropLast(2).contains { line[$0...].starts(with: "-->".utf8) }
  }
}
