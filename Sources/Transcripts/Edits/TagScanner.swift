/// Finds the items of a list of tags in the lines of its key.
struct TagScanner {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let line: Int

  /// Prepares for the lines from the key up to the next one.
  init(_ bytes: [UInt8], _ range: Range<Int>, line: Int) {
    (self.bytes, self.range, self.line) = (bytes, range, line)
  }

  /// Where the value of the key begins, and whether nothing but a remark stands behind the colon;
  /// then it is the place right behind that.
  func value() throws(TagEdit.Refusal) -> (place: Int, isLineEnd: Bool) {
    let key = Array("tags:".utf8)
    guard bytes[range].starts(with: key) else { throw .init(line: line) }
    let colon = range.lowerBound + key.count
    let place = bytes[colon..<range.upperBound].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? colon
    switch bytes[place] {
    case 0x0A, 0x0D: return (colon, true)
    case UInt8(ascii: "#") where place > colon: return (colon, true)
    default: return (place, false)
    }
  }

  /// The items between the brackets that open at a place.
  func items(from place: Int) throws(TagEdit.Refusal) -> [Range<Int>] {
    guard bytes[place] == UInt8(ascii: "[") else { throw .init(line: line) }
    var items: [Range<Int>] = []
    var item: Range<Int>?
    var place = place + 1
    while place < range.upperBound {
      let start = place
      switch bytes[place] {
      case UInt8(ascii: "]"): return items + [item].compactMap(\.self)
      case UInt8(ascii: ","):
        if let item { items.append(item) }
        item = nil
        place += 1
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: "#") where [0x20, 0x09, 0x0A].contains(bytes[place - 1]):
        place = bytes[place..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      case UInt8(ascii: "["), UInt8(ascii: "{"): throw .init(line: line)
      default:
        let isQuote = item == nil && [0x22, 0x27].contains(bytes[place])
        place = isQuote ? endOfQuote(from: place) : place + 1
        item = (item?.lowerBound ?? start)..<place
      }
    }
    throw .init(line: line)
  }

  /// Where a text lies that begins at a place and ends on its line.
  func text(from place: Int) throws(TagEdit.Refusal) -> Range<Int> {
    if [0x22, 0x27].contains(bytes[place]) { return place..<endOfQuote(from: place) }
    guard !"&*!|>%@`".utf8.contains(bytes[place]) else { throw .init(line: line) }
    var end = place
    for index in place..<range.upperBound {
      let isRemark = bytes[index] == UInt8(ascii: "#") && [0x20, 0x09].contains(bytes[index - 1])
      if isRemark || bytes[index] == 0x0A { break }
      if ![0x20, 0x09, 0x0D].contains(bytes[index]) { end = index + 1 }
    }
    return place..<end
  }

  /// The place behind the quote that closes the one at a place.
  private func endOfQuote(from place: Int) -> Int {
    let quote = bytes[place]
    var place = place + 1
    while place < range.upperBound, bytes[place] != quote {
      place += quote == 0x22 && bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, range.upperBound)
  }
}
