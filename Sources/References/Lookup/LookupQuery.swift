import Structures
import Texts

/// What is looked for, and how it finds entries.
public struct LookupQuery: Sendable {
  /// A document's entries that match.
  public struct Match: Hashable, Sendable {
    /// How well an entry matches.
    enum Rank: Int, Comparable {
      case title, headings, content, columns

      static func < (lhs: Rank, rhs: Rank) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The document.
    public let document: LookupDocument
    /// What of the entry matches.
    public let entry: LookupEntry
    let rank: Rank

    /// Whether it is no table: rows say most in the fewest words, and come first.
    var isText: Bool { if case .table = entry.content { false } else { true } }
  }

  /// An entry of more lines than these is shown by the lines that match.
  static let longest = 24
  /// No more headings than this are offered.
  static let mostHeadings = 3

  private let typed: [String]
  private let words: [String]
  private let level: String?

  /// Prepares a query; `nil` when the words have neither letters nor digits.
  ///
  /// - Parameters:
  ///   - words: what was typed.
  ///   - level: leaves out what is marked for other levels.
  public init?(_ words: [String], level: String? = nil) {
    typed = words
    self.words = words.flatMap(FoldedText.words)
    self.level = level
    guard !self.words.isEmpty else { return nil }
  }

  /// The entries that hold all words, best first: in the heading, in the headings above, in the
  /// text, in the headings of columns.
  ///
  /// Case and accents do not matter; the beginning of a word stands for the word. Of a table the
  /// rows that match are left, of a long text the lines.
  public func matches(in documents: [LookupDocument]) -> [Match] {
    matches(in: documents) { _, _ in true }
  }

  /// The same entries, found faster.
  public func matches(in index: LookupIndex) -> [Match] {
    let needles = words.map(LookupIndex.needle)
    return matches(in: index.documents) { document, entry in
      needles.allSatisfy { LookupIndex.holds(index.texts[document][entry], $0) }
    }
  }

  /// The entries that match among those that may, by the places of their documents and their own.
  private func matches(
    in documents: [LookupDocument], among mayMatch: (Int, Int) -> Bool
  ) -> [Match] {
    let all = documents.enumerated().flatMap { (place, document) in
      let names = level.map { LevelNames($0, among: document.levels) }
      return document.entries.enumerated().compactMap { (number, entry) -> Match? in
        guard mayMatch(place, number), let entry = names.map({ entry.reduced(to: $0) }) ?? entry
        else { return nil }
        return match(entry).map { Match(document: document, entry: $0, rank: $1) }
      }
    }
    // The sort is stable: what is equal keeps the order of the documents.
    return all.sorted { ($0.rank, $0.isText ? 1 : 0) < ($1.rank, $1.isText ? 1 : 0) }
  }

  /// The headings that come nearest when nothing matches: those with some of the words, then those
  /// with a word of similar letters.
  public func nearest(in documents: [LookupDocument]) -> [String] {
    var seen: Set = [""]
    let headings = documents.flatMap(\.entries).map(\.title).filter { seen.insert($0).inserted }
    let counts = headings.map { heading in
      let found = FoldedText.words(heading)
      return (heading, words.count { LookupQuery.isIn(found, $0) })
    }
    let some = counts.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map(\.0)
    // Every short word is one letter away from another.
    let long = (typed + words).filter { $0.utf8.count > 2 }
    let similar = long.flatMap { NearestNames.nearest(to: $0, among: headings) }
    var nearest: [String] = []
    for heading in some + similar where !nearest.contains(heading) { nearest.append(heading) }
    return Array(nearest.prefix(LookupQuery.mostHeadings))
  }

  private func match(_ entry: LookupEntry) -> (LookupEntry, Match.Rank)? {
    if missing(in: [entry.title] + entry.captions).isEmpty { return (entry, .title) }
    let rest = missing(in: entry.headings + entry.captions)
    if rest.isEmpty { return (entry, .headings) }
    switch entry.content {
    case .table(let table): return rows(of: table, rest).map { (entry.with(.table($0)), $1) }
    case .parts(let parts):
      guard missing(in: parts.flatMap(\.texts), of: rest).isEmpty else { return nil }
      return (entry.with(.parts(LookupQuery.excerpt(of: parts, rest))), .content)
    }
  }

  private func rows(
    of table: LookupTable, _ rest: [String]
  ) -> (LookupTable, Match.Rank)? {
    let beyondColumns = missing(in: table.columns, of: rest)
    let rows = table.rows.filter { row in
      let absent = missing(in: row.cells, of: rest)
      // Words of the columns alone would match every row.
      return absent.count < rest.count && missing(in: table.columns, of: absent).isEmpty
    }
    if !rows.isEmpty {
      // What names a row is as good as a heading.
      let isNamed = rows.contains { missing(in: [$0.cells.first ?? ""], of: rest).isEmpty }
      return (table.with(rows: rows), isNamed ? .title : .content)
    }
    return beyondColumns.isEmpty ? (table, .columns) : nil
  }

  private static func excerpt(of parts: [LookupPart], _ words: [String]) -> [LookupPart] {
    guard parts.reduce(0, { $0 + $1.height }) > longest else { return parts }
    let hits = parts.indices.filter { place in
      let found = parts[place].texts.flatMap(FoldedText.words)
      return words.contains { isIn(found, $0) }
    }
    // A line alone is often half a sentence; code is long enough by itself.
    let around = hits.flatMap { [$0 - 1, $0 + 1] }.filter { parts[safe: $0]?.isLine ?? false }
    return Set(hits + around).sorted().map { parts[$0] }
  }

  /// The words that are in none of the texts.
  private func missing(in texts: [String], of some: [String]? = nil) -> [String] {
    let found = texts.flatMap(FoldedText.words)
    return (some ?? words).filter { !LookupQuery.isIn(found, $0) }
  }

  private static func isIn(_ found: [String], _ word: String) -> Bool {
    // A single letter begins too many words; scripts without spaces have words inside words.
    if word.utf8.count == 1 { return found.contains(word) }
    let isLatin = word.utf8.allSatisfy { $0 < 0x80 }
    return found.contains { isLatin ? $0.hasPrefix(word) : $0.contains(word) }
  }
}

extension LookupEntry {
  /// The entry without what is marked for other levels; `nil` when nothing is left.
  fileprivate func reduced(to level: LevelNames) -> LookupEntry? {
    switch content {
    case .table(let table): return with(.table(table.with(columns: level.kept(of: table.columns))))
    case .parts(let parts):
      let kept = parts.filter { part in
        guard case .line(let line) = part, let label = line.label else { return true }
        return !level.isForOthers(label)
      }
      return kept.isEmpty ? nil : with(.parts(kept))
    }
  }
}
