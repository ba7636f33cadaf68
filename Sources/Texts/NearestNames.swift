/// Finds the names that a mistyped one may have meant.
public enum NearestNames {
  /// No more names than this are offered.
  public static let most = 3
  /// Longer names are compared by their beginnings only, in characters.
  static let longest = 64

  /// The names nearest to a mistyped one.
  ///
  /// Near is what takes at most a third of its characters, and at least one, to be changed, left
  /// out, put in or swapped with its neighbour (Damerau's distance). Case and accents do not
  /// matter; a word of a name of several words counts like the whole.
  ///
  /// - Parameters:
  ///   - name: the name as typed.
  ///   - names: the names there are.
  /// - Returns: at most three names, the nearest first, each once.
  public static func nearest(to name: String, among names: [String]) -> [String] {
    let typed = Array(FoldedText.folded(name).prefix(longest))
    guard !typed.isEmpty else { return [] }
    let limit = max(1, typed.count / 3)
    var seen: Set<String> = []
    let near = names.filter { seen.insert($0).inserted }.compactMap { name in
      distance(from: typed, to: name, within: limit).map { (name: name, distance: $0) }
    }
    // The sort is stable, so that names equally near keep their order.
    return near.sorted { $0.distance < $1.distance }.prefix(most).map(\.name)
  }

  private static func distance(from typed: [Character], to name: String, within limit: Int) -> Int?
  {
    let whole = FoldedText.folded(name)
    let words = whole.split { !$0.isLetter && !$0.isNumber }
    let candidates = [whole[...]] + (words.count > 1 ? words : [])
    let distances = candidates.map { editDistance(typed, Array($0.prefix(longest))) }
    return distances.min().flatMap { $0 <= limit ? $0 : nil }
  }

  /// The number of changes, omissions, insertions and swaps of neighbours between two words.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = last[column] + (character == other ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
