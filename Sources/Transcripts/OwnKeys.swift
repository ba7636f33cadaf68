import Documents

/// The person's own keys among the front matter, as they stand.
enum OwnKeys {
  /// The front matter with a space for what ends a line in YAML alone, so that both agree on lines.
  ///
  /// Source: YAML 1.1, section 4.1.4.
  static func yaml(_ lines: ArraySlice<Substring>) -> String {
    let text = lines.joined(separator: "\n") + "\n"
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(isLineEnd(scalar) ? " " : scalar)
    }
    return String(scalars)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    ["\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  /// Their lines, and comments.
  ///
  /// - Parameters:
  ///   - yaml: the front matter as it was read.
  ///   - lines: the lines of the file.
  ///   - end: the index of the line that closes the front matter.
  /// - Returns: the lines of keys that the format does not know, in order; as comments where keys
  ///   written behind them would not be read.
  static func lines(_ yaml: YAML.Reading, _ lines: [Substring], end: Int) -> [String] {
    let own = places(yaml, lines, end: end)
    let kept = (1..<end).filter { own.contains($0) || lines[$0].after("#") != nil }
      .map { lines[$0] }
    return (isSound(kept[...]) ? kept : kept.map { "# \($0)" }).map { String($0) }
  }

  /// The indices of the lines of their keys and values.
  private static func places(_ yaml: YAML.Reading, _ lines: [Substring], end: Int) -> Set<Int> {
    let pairs = yaml.value?.pairs ?? []
    let repeated = Set(yaml.problems.filter { isOurs($0.kind) }.map(\.line))
    var places: Set<Int> = []
    for (index, pair) in pairs.enumerated() where !FrontMatterReader.keys.contains(pair.key) {
      let next = index + 1 < pairs.count ? pairs[index + 1].line : end + 1
      guard pair.line >= 2, pair.line < next, next <= end + 1 else { continue }
      // A key of ours that stands there twice is not the person's own.
      let own = (pair.line..<next).prefix {
        !(repeated.contains($0) && lines[$0 - 1].after(" ") == nil)
      }
      places.formUnion(own.map { $0 - 1 })
    }
    return places
  }

  private static func isOurs(_ kind: DocumentProblem.Kind) -> Bool {
    guard case .yamlDuplicateKey(let name) = kind else { return false }
    return FrontMatterReader.keys.contains(name)
  }

  /// Whether keys of ours before and behind the lines are still read as keys.
  private static func isSound(_ lines: ArraySlice<Substring>) -> Bool {
    guard lines.contains(where: { $0.after("#") == nil }) else { return true }
    let value = YAML.parse("rehearse: 1\n\(yaml(lines))scores: 1\n").value
    return value?["rehearse"]?.content == .scalar("1", isPlain: true) && value?["scores"] != nil
  }
}
