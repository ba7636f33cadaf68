/// Text of any length of which parts mean something.
///
/// It is a plain text with marks on it, so that where nothing shows what parts mean it costs no more
/// than the text.
public struct StyledText: Hashable, Sendable {
  /// The whole text.
  public private(set) var text: String
  /// The parts that are not plain, in their order.
  private var marks: [Mark] = []

  /// A part that is not plain.
  private struct Mark: Hashable {
    /// Where it stands, in bytes of UTF-8.
    var bytes: Range<Int>
    let style: Style
  }

  /// Takes a text that means one thing throughout.
  public init(_ text: String = "", _ style: Style = .plain) {
    self.text = text
    if style != .plain, !text.isEmpty { marks = [Mark(bytes: 0..<text.utf8.count, style: style)] }
  }

  /// Takes texts one behind the other.
  public init(_ pieces: [StyledLine]) {
    self.init()
    for piece in pieces { self += StyledText(piece.text, piece.style) }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// All of it as texts one behind the other that mean one thing each.
  public var pieces: [StyledLine] {
    var pieces: [StyledLine] = []
    var end = 0
    func add(upTo next: Int, _ style: Style) {
      guard next > end else { return }
      pieces.append(StyledLine(slice(end..<next), style))
      end = next
    }
    for mark in marks {
      add(upTo: mark.bytes.lowerBound, .plain)
      add(upTo: mark.bytes.upperBound, mark.style)
    }
    add(upTo: text.utf8.count, .plain)
    return pieces
  }

  /// One text behind another.
  public static func + (lhs: StyledText, rhs: StyledText) -> StyledText {
    var sum = lhs
    sum += rhs
    return sum
  }

  /// Adds a text at the end.
  public static func += (lhs: inout StyledText, rhs: StyledText) {
    let start = lhs.text.utf8.count
    lhs.text += rhs.text
    for mark in rhs.marks {
      let bytes = start + mark.bytes.lowerBound..<start + mark.bytes.upperBound
      let last = lhs.marks.indices.last
      if let last, lhs.marks[last].style == mark.style,
        lhs.marks[last].bytes.upperBound == bytes.lowerBound
      {
        lhs.marks[last].bytes = lhs.marks[last].bytes.lowerBound..<bytes.upperBound
      } else {
        lhs.marks.append(Mark(bytes: bytes, style: mark.style))
      }
    }
  }

  /// The text with each of its pieces changed; what they mean stays.
  public func mapped(_ change: (String) -> String) -> StyledText {
    StyledText(pieces.map { StyledLine(change($0.text), $0.style) })
  }

  /// The text, of which all that is plain means something now.
  public func styled(_ style: Style) -> StyledText {
    guard !marks.isEmpty else { return StyledText(text, style) }
    return StyledText(
      pieces.map { StyledLine($0.text, $0.style == .plain ? style : $0.style) })
  }

  /// The text without spaces at its end.
  public var trimmed: StyledText {
    let end = text.utf8.lastIndex { $0 != 0x20 }.map { text.utf8.index(after: $0) }
    return prefix(end.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0)
  }

  /// As much of the text as fits a width; what does not fit ends in "…".
  ///
  /// - Parameter width: the room, in columns; `nil` cuts nothing.
  /// - Returns: the text, of which each character is drawn alike everywhere.
  public func fitted(_ width: Int?) -> StyledText {
    let symbols = width.map { Symbol.fitted(text, width: $0) } ?? Symbol.symbols(in: text)
    guard !marks.isEmpty else { return StyledText(String(symbols.map(\.character))) }
    var rest = symbols[...]
    var (end, column) = (0, 0)
    return StyledText(
      pieces.map { piece in
        end += Symbol.columns(in: piece.text)
        var characters = ""
        while let symbol = rest.first, column < end {
          characters.append(symbol.character)
          column += symbol.width
          rest.removeFirst()
        }
        return StyledLine(characters, piece.style)
      })
  }

  private func prefix(_ count: Int) -> StyledText {
    guard count < text.utf8.count else { return self }
    var prefix = StyledText(slice(0..<count))
    prefix.marks = marks.compactMap { mark in
      let bytes = mark.bytes.clamped(to: 0..<count)
      return bytes.isEmpty ? nil : Mark(bytes: bytes, style: mark.style)
    }
    return prefix
  }

  private func slice(_ bytes: Range<Int>) -> String {
    let all = text.utf8
    let start = all.index(all.startIndex, offsetBy: bytes.lowerBound)
    let end = all.index(all.startIndex, offsetBy: bytes.upperBound)
    return String(text[start..<end])
  }
}

extension Sequence<StyledText> {
  /// All texts one behind the other.
  ///
  /// - Parameter separator: what stands between them.
  /// - Returns: one text.
  public func joined(separator: StyledText = "") -> StyledText {
    var joined = StyledText()
    for (place, text) in enumerated() {
      if place > 0 { joined += separator }
      joined += text
    }
    return joined
  }
}
