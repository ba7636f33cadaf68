import Documents

/// The lines of a key that has keys below it, taken apart: those of `scores` and `marks`, and of each
/// phase.
struct NestedKeys {
  /// A key with its lines.
  private struct Part {
    /// The index of the phase; 0 below `scores` and `marks`.
    let item: Int
    let key: String
    let lines: [String]
    /// Whether the format has this key.
    let isKnown: Bool
    /// Whether all of it was understood.
    let isUnderstood: Bool
  }

  private let isList: Bool
  private let parts: [Part]

  /// Takes the lines of a key apart; `nil` where the keys below do not stand on lines of their own.
  init?(_ block: [String], under key: String) {
    let text = OwnKeys.yaml(block.map { $0[...] }[...])
    let yaml = YAML.parse(text)
    guard let root = yaml.value, let value = root[key],
      let (known, isList, takesOthers) = TranscriptKeys.below(key)
    else { return nil }
    let mappings = (isList ? value.values : [value])?.compactMap(\.pairs) ?? []
    let pairs = mappings.enumerated().flatMap { item, pairs in pairs.map { (item: item, pair: $0) }
    }
    let places = [1] + pairs.map(\.pair.line)
    guard !pairs.isEmpty, zip(places, places.dropFirst()).allSatisfy(<) else { return nil }
    let odd = OwnKeys.oddLines(yaml, text, root)
    let ends = places.dropFirst(2) + [block.count + 1]
    self.isList = isList
    parts = zip(pairs, ends).map { found, end in
      let lines = found.pair.line..<end
      return Part(
        item: found.item, key: found.pair.key, lines: Array(block[lines.lowerBound - 1..<end - 1]),
        isKnown: takesOthers || known.contains(found.pair.key),
        isUnderstood: !lines.contains(where: odd.contains))
    }
  }

  /// Puts the person's own keys below those of rehearse.
  ///
  /// - Parameter ours: the lines that rehearse writes.
  /// - Returns: them with what could be put there, and what is left and was not understood.
  func join(_ ours: [String]) -> (lines: [String], rest: [String]) {
    var items = NestedKeys.items(ours, isList: isList)
    let taken = items.map { Set($0.compactMap(NestedKeys.name)) }
    var rest: [String] = []
    for part in parts where !(part.isKnown && part.isUnderstood) {
      let place = part.item + (isList ? 1 : 0)
      if items.indices.contains(place), !taken[place].contains(part.key) {
        items[place] += NestedKeys.moved(part.lines, to: isList ? "    " : "  ")
      } else {
        rest += part.lines
      }
    }
    return (items.flatMap(\.self), rest)
  }

  /// The key of a line of ours.
  private static func name(_ line: String) -> String? {
    let text = line.utf8.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    if text.first == UInt8(ascii: "\"") {
      let pair = YAML.parse(String(Substring(text))).value?.pairs?.first
      return pair?.key
    }
    return text.firstIndex(of: UInt8(ascii: ":")).map { String(Substring(text[..<$0])) }
  }

  /// The line of the key and, of a list, the lines of each item.
  private static func items(_ lines: [String], isList: Bool) -> [[String]] {
    lines.reduce(into: []) { items, line in
      if items.isEmpty || isList && line.hasPrefix("  - ") {
        items.append([line])
      } else {
        items[items.endIndex - 1].append(line)
      }
    }
  }

  /// Lines that begin with a key, so that the key stands in another column.
  private static func moved(_ lines: [String], to margin: String) -> [String] {
    let first = lines[0].utf8
    // The first key of an item stands behind its sign.
    let column = first.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
    return lines.enumerated().map { index, line in
      let strip = index == 0 ? column : line.utf8.prefix(column).prefix { $0 == 0x20 }.count
      return margin + String(Substring(line.utf8.dropFirst(strip)))
    }
  }
}
