import Structures
import Texts

/// What the names of columns say about a table of times.
///
/// Rules: [column-names], [share-columns].
enum ColumnName {
  private static let times = Vocabulary.words(.timeColumns)
  private static let lengths = Vocabulary.words(.lengthColumns)
  /// Names for what is gone through one after the other.
  private static let sequences = Vocabulary.words(.sequenceColumns)
  private static let running = Vocabulary.words(.runningColumns)
  private static let titles = Vocabulary.words(.titleColumns)
  private static let grades = Vocabulary.words(.gradeColumns)
  private static let files = Vocabulary.words(.fileColumns)
  private static let exercises = Vocabulary.words(.exerciseColumns)
  private static let linked = Vocabulary.words(.linkColumns)
  private static let seniorities = Vocabulary.words(.seniorities)
  private static let kinds = Vocabulary.words(.kindColumns)
  private static let indexes = Vocabulary.words(.indexColumns)

  /// Whether a column may hold the times of phases.
  static func isTime(_ name: String) -> Bool {
    let words = words(name)
    if name.unicodeScalars.contains(where: { $0 == "⏱" || $0 == "⏰" }) {
      return true
    }
    return (holds(words, times) || isStart(name)) && !words.contains(where: running.contains)
  }

  private static let starts = Vocabulary.words(.startColumns)
  private static let shares = Vocabulary.words(.shareColumns)

  /// Whether a column holds the starts of what lasts until its end or the next start.
  static func isStart(_ name: String) -> Bool { words(name).first.map(starts.contains) == true }

  /// Whether a column holds shares of a whole, in percent.
  static func isShare(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "%")) || words(name).contains(where: shares.contains)
  }

  /// Whether a name speaks neither of what runs on nor of grades.
  static func mayBeAny(_ name: String) -> Bool {
    !words(name).contains { running.contains($0) || grades.contains($0) }
  }

  /// Whether a column says how often, how grave or how hard something is.
  static func isGrade(_ name: String) -> Bool { words(name).contains(where: grades.contains) }

  /// Whether a column names what is gone through one after the other.
  static func isSequence(_ name: String) -> Bool { words(name).contains(where: sequences.contains) }

  /// Whether a column names exercises or questions, of which one after another is tried on its own.
  static func areExercises(_ name: String) -> Bool {
    words(name).contains(where: exercises.contains)
  }

  /// Whether a column holds links to videos and their like.
  static func areLinks(_ name: String) -> Bool { words(name).contains(where: linked.contains) }

  /// Whether a column names files.
  static func areFiles(_ name: String) -> Bool { words(name).contains(where: files.contains) }

  /// Whether the column of titles says what kind of thing each row is, as "Type" and "Kind of round"
  /// do, and no other is named for titles.
  static func areKinds(_ column: Int, in header: [String]) -> Bool {
    let words = words(header[column])
    guard words.last.map(kinds.contains) == true || words.first.map(kinds.contains) == true else {
      return false
    }
    return !header.indices.contains {
      $0 != column && self.words(header[$0]).contains(where: titles.contains)
    }
  }

  /// Whether a table with a column of this name may hold times.
  static func mayHoldTimes(_ name: String) -> Bool {
    isTime(name) || level(name) != nil || total(name) != nil
  }

  /// The level that a column is for: "L6", "Time (L7)", "Senior".
  static func level(_ name: String) -> String? {
    let levels = Levels.named(in: name)
    if levels.count == 1 { return levels[0] }
    return seniorities.contains(name.lowercased()) ? name : nil
  }

  /// The length of the interview that a column is for: "45 min", "60-minute round".
  static func total(_ name: String) -> StatedTime? {
    guard let first = name.utf8.first, first.isDigit, name.utf8.count <= 60 else { return nil }
    let words = name.split(separator: " ")
    return (1...2).lazy.compactMap { TimeNotation.time(words.prefix($0).joined(separator: " ")) }
      .first
  }

  /// Whether a column holds lengths rather than moments.
  static func isLength(_ name: String) -> Bool {
    holds(words(name), lengths) && !isStart(name) && !isShare(name)
  }

  private static let least = Vocabulary.words(.leastColumns)
  private static let most = Vocabulary.words(.mostColumns)

  /// The column of the most time where another one holds the least; `nil` where there is none.
  static func most(besides column: Int, in header: [String]) -> Int? {
    guard words(header[column]).first.map(least.contains) == true else { return nil }
    return header.firstIndex { words($0).first.map(most.contains) == true }
  }

  /// The column of titles: the first that is named so, else the first of words.
  static func titleColumn(_ header: [String], _ rows: [[String]], besides times: [Int]) -> Int? {
    let others = header.indices.filter {
      !times.contains($0) && !isTime(header[$0])
        && !words(header[$0]).contains(where: indexes.contains)
        && !words(header[$0]).contains(where: running.contains)
    }
    let filled = others.filter { column in
      let texts = rows.count { ($0[safe: column] ?? "").contains(where: \.isLetter) }
      let first = rows.first?[safe: column]
      return texts * 4 >= rows.count * 3 && rows.contains { $0[safe: column] != first }
    }
    // Where one column holds but labels, "Part 1", another says what is done.
    let saying = filled.filter { column in
      !rows.allSatisfy { isLabel($0[safe: column] ?? "") }
    }
    let columns = saying.isEmpty ? filled : saying
    return columns.first { words(header[$0]).contains(where: titles.contains) } ?? columns.first
  }

  /// Whether a cell holds no more than a label or a letter.
  private static func isLabel(_ cell: String) -> Bool {
    let plain = Decoration.trimmed(cell)
    return plain.utf8.count == 1 || TitleLabel.isOnlyLabel(plain[...])
  }

  /// Reads a cell; a bare number takes its unit from the column's name.
  static func time(_ cell: String, in column: String) -> WrittenTime? {
    if let time = WrittenTimes.time(cell) { return time }
    if let open = cell.firstIndex(of: "("), open > cell.startIndex,
      let time = WrittenTimes.time(cell[..<open])
    {
      return time
    }
    if isShare(column) { return WrittenTimes.time(Decoration.trimmed(cell) + " %") }
    guard let unit = words(column).compactMap({ TimeUnits.seconds[$0] }).first else {
      return nil
    }
    return WrittenTimes.time(
      Decoration.trimmed(cell) + (unit == 1 ? " s" : unit == 60 ? " m" : " h"))
  }

  /// Whether a name has one of some words; in scripts without spaces it ends with one.
  private static func holds(_ words: [String], _ wanted: Set<String>) -> Bool {
    words.contains { word in
      wanted.contains(word)
        || word.unicodeScalars.last.map { $0.value >= 0x3000 } == true
          && wanted.contains(where: word.hasSuffix)
    }
  }

  private static func words(_ name: String) -> [String] {
    name.utf8.count <= 60 ? Words.of(name) : []
  }
}
