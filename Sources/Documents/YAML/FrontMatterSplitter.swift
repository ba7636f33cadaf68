/// Finds the block between two lines of "---" that opens a document.
struct FrontMatterSplitter {
  /// What lies between the two lines, as places in the text.
  struct Split {
    let yaml: Range<Int>
    /// Where the Markdown begins.
    let body: Int
  }

  /// What the start of a document turned out to be.
  enum Outcome {
    case none
    case unterminated
    case found(Split)
  }

  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  func split() -> Outcome {
    guard let first = line(at: 0), FrontMatterMarker.isMarker(text[first.content]) else {
      return .none
    }
    var place = first.next
    while let line = line(at: place) {
      let content = text[line.content]
      if FrontMatterMarker.isMarker(content) || FrontMatterMarker.isEndOfGuide(content) {
        return .found(Split(yaml: first.next..<place, body: line.next))
      }
      place = line.next
    }
    return startsAsMapping(at: first.next) ? .unterminated : .none
  }

  /// Whether a line looks like "key: value"; else the first line is but a thematic break.
  private func startsAsMapping(at place: Int) -> Bool {
    guard let line = line(at: place), let colon = text[line.content].firstIndex(of: 0x3A) else {
      return false
    }
    let key = text[line.content.lowerBound..<colon]
    let isEnd = colon + 1 == line.content.upperBound || text[colon + 1] == 0x20
    return isEnd && !key.isEmpty && !key.contains(0x20)
  }

  private func line(at place: Int) -> (content: Range<Int>, next: Int)? {
    guard place < text.count else { return nil }
    guard let end = text[place...].firstIndex(where: { $0 == 10 || $0 == 13 }) else {
      return (place..<text.count, text.count)
    }
    let isPair = text[end] == 13 && end + 1 < text.count && text[end + 1] == 10
    return (place..<end, end + (isPair ? 2 : 1))
  }
}
