import Documents

/// Where the tags stand in the bytes of a transcript.
struct FrontMatterTags {
  /// The ways in which they may be written.
  private enum Form {
    /// There is no such key; a line of its own goes to this place.
    case missing(Int)
    /// The key has no value; one goes to this place.
    case empty(Int)
    /// `[a, b]`, with the place behind the bracket and the items.
    case flow(Int, [Range<Int>])
    /// `- a`, with the lines of the items.
    case block([Range<Int>])
    /// `a, b`, with the place of the text and the tags in it.
    case text(Range<Int>, [String])
  }

  /// The line of the key, from 1; of the end of the front matter where it is missing.
  let line: Int
  private let bytes: [UInt8]
  private let form: Form
  /// The indices of the items that are tags.
  private let tags: [Int]
  private let lineEnd: [UInt8]

  /// Finds them.
  ///
  /// - Throws: ``TagEdit/Refusal`` when they are written in no way that can be changed.
  init(_ bytes: [UInt8]) throws(TagEdit.Refusal) {
    self.bytes = bytes
    guard let block = FrontMatterBlock(bytes) else { throw .init(line: 1) }
    let lines = TextLines.split(String(decoding: bytes[..<block.size], as: UTF8.self))
    let end = block.end
    let pairs = YAML.parse(OwnKeys.yaml(lines[1..<end]), firstLine: 2).value?.pairs ?? []
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    let first = bytes[..<starts[1]]
    lineEnd = first.dropLast().last == 0x0D ? [0x0D, 0x0A] : [0x0A]
    guard let index = pairs.firstIndex(where: { $0.key == "tags" }) else {
      (line, form, tags) = (end + 1, .missing(starts[end]), [])
      return
    }
    let pair = pairs[index]
    line = pair.line
    let next = index + 1 < pairs.count ? pairs[index + 1].line - 1 : end
    guard pair.line > 1, pair.line <= next, next <= end else { throw .init(line: pair.line) }
    let scanner = TagScanner(bytes, starts[pair.line - 1]..<starts[next], line: pair.line)
    let key = try scanner.value()
    let values = pair.value.values
    tags = (values ?? []).indices.filter { values?[$0].string.flatMap(TagText.tag) != nil }
    if pair.value.isNull, key.isLineEnd {
      form = .empty(key.place)
    } else if key.isLineEnd, let values {
      let isInside = values.allSatisfy { pair.line < $0.line && $0.line <= next }
      guard isInside else { throw .init(line: pair.line) }
      form = .block(values.map { starts[$0.line - 1]..<starts[$0.line] })
    } else if let values {
      let items = try scanner.items(from: key.place)
      guard items.count == values.count else { throw .init(line: pair.line) }
      form = .flow(key.place + 1, items)
    } else if let text = pair.value.string {
      form = .text(try scanner.text(from: key.place), TagText.tags(text))
    } else {
      throw .init(line: pair.line)
    }
  }

  /// The bytes with one more tag.
  func adding(_ word: String) throws(TagEdit.Refusal) -> [UInt8] {
    let quoted = Array(YAMLText.quoted(word).utf8)
    switch form {
    case .missing(let place):
      return inserting(Array("tags: [".utf8) + quoted + [0x5D] + lineEnd, place)
    case .empty(let place): return inserting(Array(" [".utf8) + quoted + [0x5D], place)
    case .flow(let place, let items):
      guard let last = items.last else { return inserting(quoted, place) }
      let text = bytes[last.lowerBound] == UInt8(ascii: "\"") ? quoted : plain(word)
      return inserting(Array(", ".utf8) + text, last.upperBound)
    case .block(let items):
      guard let last = items.last else { throw .init(line: line) }
      let margin = Array(bytes[last].prefix { $0 == 0x20 } + Array("- ".utf8))
      return inserting(margin + plain(word) + lineEnd, last.upperBound)
    case .text(let range, let tags): return replacing(range, with: tags + [word])
    }
  }

  /// The bytes without one of the tags.
  func removing(_ index: Int) throws(TagEdit.Refusal) -> [UInt8] {
    var bytes = bytes
    if case .text(let range, var words) = form, words.indices.contains(index) {
      words.remove(at: index)
      return replacing(range, with: words)
    }
    guard tags.indices.contains(index) else { throw .init(line: line) }
    let index = tags[index]
    switch form {
    case .flow(_, let items) where items.indices.contains(index):
      let item = items[index]
      let isLast = index == items.count - 1
      let start = isLast && index > 0 ? items[index - 1].upperBound : item.lowerBound
      let end = isLast ? item.upperBound : items[index + 1].lowerBound
      // A remark between two items is not ours to remove.
      guard !bytes[start..<end].contains(0x0A) || !bytes[start..<end].contains(0x23) else {
        throw .init(line: line)
      }
      bytes.removeSubrange(start..<end)
    case .block(let items) where items.indices.contains(index):
      guard bytes[items[index]].first(where: { $0 != 0x20 }) == UInt8(ascii: "-") else {
        throw .init(line: line)
      }
      bytes.removeSubrange(items[index])
    default: throw .init(line: line)
    }
    return bytes
  }

  private func replacing(_ range: Range<Int>, with words: [String]) -> [UInt8] {
    let list = Array("[".utf8) + words.map(plain).joined(separator: Array(", ".utf8)) + [0x5D]
    return Array(bytes[..<range.lowerBound] + list + bytes[range.upperBound...])
  }

  private func inserting(_ text: [UInt8], _ place: Int) -> [UInt8] {
    Array(bytes[..<place] + text + bytes[place...])
  }

  /// A word without quotes, where every version of YAML takes that for text.
  private func plain(_ word: String) -> [UInt8] {
    let letters = word.utf8.map { $0 | 0x20 }
    let isPlain = letters.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "-") == byte
    }
    let isText = letters.count > 3 && isPlain && word.utf8.first != UInt8(ascii: "-")
    let isMeant = ["true", "false", "null"].contains(word.lowercased())
    return Array((isText && !isMeant ? word : YAMLText.quoted(word)).utf8)
  }
}
