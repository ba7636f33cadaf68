/// Finds what is in parentheses or brackets.
struct Brackets: Sequence, IteratorProtocol {
  /// What is in one pair of them.
  struct Group {
    /// Where the opening one is.
    let start: String.Index
    let inside: Range<String.Index>
    /// The place after the closing one.
    let end: String.Index
  }

  private let text: String
  /// Where the pair that is not closed yet begins, and the one around it.
  private var open: String.Index?
  private var outer: String.Index?
  private var place: String.Index

  init(in text: String) {
    self.text = text
    place = text.startIndex
  }

  /// The next pair, innermost first; of more than two inside one another, the inner two.
  mutating func next() -> Group? {
    let utf8 = text.utf8
    while place < utf8.endIndex {
      let byte = utf8[place]
      let here = place
      utf8.formIndex(after: &place)
      // Wide ones, as in Chinese, have three bytes, the last of which tells them apart.
      let wide = byte == 0xEF ? text.unicodeScalars[here] : " "
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || wide == "（" {
        (outer, open) = (open, here)
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || wide == "）",
        let start = open
      {
        (open, outer) = (outer, nil)
        if wide == "）" { place = text.unicodeScalars.index(after: here) }
        let inside = text.unicodeScalars.index(after: start)..<here
        return Group(start: start, inside: inside, end: place)
      }
    }
    return nil
  }
}
