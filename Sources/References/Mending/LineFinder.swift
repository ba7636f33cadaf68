/// Finds the lines that were named when a guide was mended in the guide as it is now.
///
/// Rule: [mended-lines].
struct LineFinder {
  private let lines: GuideLines
  /// The numbers of the lines with these words, rising.
  private var places: [[String]: [Int]] = [:]
  /// The same without the numbers before them.
  private var unnumbered: [[String]: [Int]] = [:]

  init(_ lines: GuideLines) {
    self.lines = lines
    for number in stride(from: 1, through: lines.count, by: 1) {
      guard let words = lines.quoted(number)?.words, !words.isEmpty else { continue }
      places[words, default: []].append(number)
      unnumbered[LineFinder.withoutNumber(words), default: []].append(number)
    }
  }

  /// Where lines stand now.
  ///
  /// - Parameter quoted: the lines, in the order in which they were named.
  /// - Returns: the number of each; `nil` for one that is found no more.
  func numbers(of quoted: [QuotedLine]) -> [Int?] {
    let places = quoted.map { self.places(of: $0) }
    var found = places.map { $0.count == 1 ? $0.first : nil }
    complete(&found, quoted) { index, number in nearest(to: number, among: places[index]) }
    let taken = Set(found.compactMap(\.self))
    complete(&found, quoted) { index, number in
      taken.contains(number) || !isChanged(quoted[index], at: number) ? nil : number
    }
    return found
  }

  /// Finds those that are not found yet, given where each stands when it was moved as far as the one
  /// before it, or the first one that was found.
  private func complete(
    _ found: inout [Int?], _ quoted: [QuotedLine], _ find: (_ index: Int, _ number: Int) -> Int?
  ) {
    let first = found.indices.first { found[$0] != nil }
    var shift = first.flatMap { index in found[index].map { $0 - quoted[index].number } } ?? 0
    for (index, line) in quoted.enumerated() {
      let number = found[index] ?? find(index, line.number + shift)
      found[index] = number
      if let number { shift = number - line.number }
    }
  }

  private func places(of line: QuotedLine) -> [Int] {
    let bare = LineFinder.withoutNumber(line.words)
    return places[line.words] ?? (bare.isEmpty ? nil : unnumbered[bare]) ?? []
  }

  private func nearest(to number: Int, among places: [Int]) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < number { low = middle + 1 } else { high = middle }
    }
    let near = [places[safe: low - 1], places[safe: low]].compactMap(\.self)
    return near.min { abs($0 - number) < abs($1 - number) }
  }

  /// Whether a line still has half of its words, besides numbers and units.
  private func isChanged(_ line: QuotedLine, at number: Int) -> Bool {
    let words = Set(line.words.filter(LineFinder.says))
    guard let now = lines.quoted(number)?.words, !words.isEmpty else { return false }
    return words.intersection(now).count * 2 >= words.count
  }

  private static func says(_ word: String) -> Bool {
    TimeUnits.seconds[word] == nil && !word.allSatisfy(\.isNumber)
  }

  private static func withoutNumber(_ words: [String]) -> [String] {
    Array(words.drop { $0.allSatisfy(\.isNumber) })
  }
}
