import Documents
import Structures
import Texts

/// Reads a table as a rubric: the first column holds what is scored, the others the bands.
///
/// Rule: [rubric].
struct RubricReader {
  /// What a column stands for.
  private struct Column: Hashable {
    let place: Int
    let band: Int
    let level: String?
  }

  /// The rubric; `nil` when no column is a band, or no row has an anchor.
  private(set) var rubric: Rubric?
  /// The names of the columns that are no band, or one that stands there already.
  private(set) var odd: [String] = []
  /// The names of dimensions that another row before had, with the line of the row.
  private(set) var repeated: [(name: String, line: Int)] = []

  /// Whether what stands below a heading is a rubric.
  static func isNamed(in heading: String) -> Bool {
    Words.of(heading).contains(where: rubrics.contains)
  }

  private static let rubrics = Vocabulary.words(.rubrics)
  private static let links = Vocabulary.words(.bandLinks)

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - table: the place of its block.
  ///   - title: the heading that names the rubric.
  ///   - level: the level that a heading names; `nil` without one.
  ///   - levels: the levels that the document knows.
  init(
    _ document: Document, table: Int, title: String, level: String?, _ levels: KnownLevels
  ) {
    let rows = document.children(of: table).map { row in
      document.children(of: row).map { document.text(of: document.blocks[$0]) }
    }
    guard let head = rows.first, head.count > 1 else { return }
    var columns: [Column] = []
    for (place, name) in head.enumerated().dropFirst() {
      let own = levels.named(in: name)
      let band = RubricReader.band(levels.words(of: name, without: own))
      let column = band.map { Column(place: place, band: $0, level: own ?? level) }
      let isNew = !columns.contains { $0.band == band && $0.level == column?.level }
      if let column, isNew {
        columns.append(column)
      } else {
        odd.append(name)
      }
    }
    var dimensions: [Rubric.Dimension] = []
    for (row, cells) in zip(document.children(of: table), rows).dropFirst() {
      guard let dimension = RubricReader.dimension(cells, columns) else { continue }
      // Scores are told apart by the names.
      let words = FoldedText.words(dimension.name)
      if dimensions.contains(where: { FoldedText.words($0.name) == words }) {
        repeated.append((dimension.name, document.blocks[row].line))
      } else {
        dimensions.append(dimension)
      }
    }
    guard dimensions.contains(where: { !$0.anchors.isEmpty }) else { return }
    rubric = Rubric(
      title: TitleText.structure(title), dimensions: dimensions, line: document.blocks[table].line)
  }

  private static func dimension(_ cells: [String], _ columns: [Column]) -> Rubric.Dimension? {
    guard let name = cells.first.map({ Decoration.trimmed($0) }), !name.isEmpty else { return nil }
    let anchors = columns.compactMap { column -> Rubric.Anchor? in
      guard let text = cells[safe: column.place], !text.isEmpty else { return nil }
      return Rubric.Anchor(band: column.band, level: column.level, text: text)
    }
    return Rubric.Dimension(name: name, anchors: anchors)
  }

  /// The names of the bands, from the lowest.
  private static let names = [Vocabulary.Role.strongNoHire, .noHire, .hire, .strongHire]
    .map(Vocabulary.phrases)

  /// The band that the words of a column's name stand for: its name, its number, or both.
  private static func band(_ words: [String]) -> Int? {
    var words = words.filter { !links.contains($0) }
    let number = words.first.flatMap(Int.init)
    if number != nil { words.removeFirst() }
    let named = names.firstIndex { $0.contains(words) }.map { $0 + 1 }
    guard let number else { return named }
    guard Rubric.bands.contains(number), words.isEmpty || named == number else { return nil }
    return number
  }
}
