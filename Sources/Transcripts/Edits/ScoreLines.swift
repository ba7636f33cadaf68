import Documents
import Sessions
import Texts

/// Puts the score of the whole among the lines of the front matter, and changes no other one.
struct ScoreLines {
  /// Lines to be taken out, by their indices, and what comes in their place.
  struct Change {
    let range: Range<Int>
    let lines: [String]
  }

  private let lines: [Substring]
  private let end: Int
  private let block: Range<Int>
  private let value: YAMLValue?
  private let odd: Set<Int>

  /// Prepares for the lines of a file.
  ///
  /// - Parameters:
  ///   - lines: the lines without their ends.
  ///   - end: the index of the line that closes the front matter.
  init(_ lines: [Substring], end: Int) {
    let text = OwnKeys.yaml(lines[1..<end])
    let yaml = YAML.parse(text, firstLine: 2)
    let pairs = yaml.value?.pairs ?? []
    (self.lines, self.end) = (lines, end)
    guard let index = pairs.firstIndex(where: { $0.key == "scores" }) else {
      (value, block, odd) = (nil, end..<end, [])
      return
    }
    let start = pairs[index].line - 1
    let next = index + 1 < pairs.count ? max(start + 1, pairs[index + 1].line - 1) : end
    // What stands behind a value belongs to what follows.
    let last = (start..<next).last { lines[$0].after("#") == nil && !lines[$0].trimmed.isEmpty }
    value = pairs[index].value
    block = start..<(last ?? start) + 1
    odd = OwnKeys.oddLines(yaml, lines, end: end)
  }

  /// What has to change for the score to be another one; `nil` when there are none, or that
  /// cannot change alone.
  ///
  /// Other scores in the same mapping are the person's own. What could not be read, and remarks, become
  /// comments.
  func change(to band: HireBand) -> Change? {
    guard let value else { return nil }
    let header = lines[block.lowerBound].after("scores:")?.trimmed
    let isAlone = header.map { $0.isEmpty || $0.after("#") != nil } ?? false
    let change = isAlone ? change(value.pairs ?? [], to: band) : nil
    if let change, isSound(change, band) { return change }
    // What stands on one line with other scores cannot change alone.
    if value.pairs != nil { return nil }
    return self.change(value, to: band)
  }

  /// Whether the score is read as it should be when lines are changed.
  private func isSound(_ change: Change, _ band: HireBand) -> Bool {
    var lines = lines
    lines.replaceSubrange(change.range, with: change.lines.map { $0[...] })
    let end = end + change.lines.count - change.range.count
    guard let root = YAML.parse(OwnKeys.yaml(lines[1..<end])).value else { return false }
    return root["scores"]?["overall"]?.string == band.rawValue
  }

  /// Puts a score in place of a value on the line of the key.
  private func change(_ value: YAMLValue, to band: HireBand) -> Change {
    let isUnderstood = isUnderstood(value, block)
    let rest = isUnderstood ? [] : OwnKeys.comments(lines[block].map { String($0) })
    return Change(range: block, lines: FrontMatterWriter.score(band) + rest)
  }

  /// Puts a score among others below the key.
  private func change(_ pairs: [YAMLPair], to band: HireBand) -> Change {
    let margin = pairs.first.map { lines[$0.line - 1].prefix { $0 == " " } } ?? "  "
    let new = ["\(margin)overall: \(band.rawValue)"]
    guard let old = pairs.firstIndex(where: { $0.key == "overall" }) else {
      let place = block.lowerBound + 1
      return Change(range: place..<place, lines: new)
    }
    let end = old + 1 < pairs.count ? pairs[old + 1].line - 1 : block.upperBound
    let range = pairs[old].line - 1..<end
    if isUnderstood(pairs[old].value, range) { return Change(range: range, lines: new) }
    return Change(range: range, lines: new + lines[range].map { "\(margin)# \($0.trimmed)" })
  }

  /// Whether a value is a score, and nothing else stands on its lines.
  private func isUnderstood(_ value: YAMLValue, _ range: Range<Int>) -> Bool {
    ValueForm<HireBand>.choice.read(value) != nil && odd.isDisjoint(with: range.map { $0 + 1 })
  }
}
