/// A table of what is scored, dimension by dimension, before the whole.
public struct Rubric: Hashable, Sendable {
  /// One row of a rubric.
  public struct Dimension: Hashable, Sendable {
    /// What is scored: "Trade-offs and Commitment".
    public let name: String
    /// The behaviour that bands stand for, in the order of the guide.
    public let anchors: [Anchor]

    /// Creates a dimension.
    public init(name: String, anchors: [Anchor]) {
      self.name = name
      self.anchors = anchors
    }

    /// The anchors that hold at a level: those of the level, and where a band has none, those of no
    /// level; from the lowest band to the highest.
    ///
    /// - Parameter level: the level that is rehearsed for; `nil` takes the first of each band.
    /// - Returns: one anchor a band at most.
    public func anchors(at level: String?) -> [Anchor] {
      Rubric.bands.compactMap { band in
        let all = anchors.filter { $0.band == band }
        guard let level = level?.lowercased() else { return all.first }
        return all.first { $0.level?.lowercased() == level } ?? all.first { $0.level == nil }
      }
    }
  }

  /// The behaviour that a band of a dimension stands for.
  public struct Anchor: Hashable, Sendable {
    /// The band, from 1 (strong no hire) to 4 (strong hire).
    public let band: Int
    /// The level that it belongs to; `nil` for all.
    public let level: String?
    /// What can be seen or heard.
    public let text: String

    /// Creates an anchor.
    public init(band: Int, level: String? = nil, text: String) {
      self.band = band
      self.level = level
      self.text = text
    }
  }

  /// The bands, from strong no hire to strong hire.
  public static let bands = 1...4

  /// "1 to 4".
  public static let bandSpan = "\(bands.lowerBound) to \(bands.upperBound)"

  /// The heading that the table stands below.
  public let title: String
  /// The rows.
  public let dimensions: [Dimension]
  /// The line of the table in the file, from 1.
  public let line: Int

  /// What the whole is called where it stands below the dimensions.
  public static let whole = "Overall"

  /// Creates a rubric.
  public init(title: String, dimensions: [Dimension], line: Int) {
    self.title = title
    self.dimensions = dimensions
    self.line = line
  }
}

extension [Rubric.Dimension] {
  /// The place of the dimension that somebody names.
  ///
  /// - Parameter name: its number from 1, its name, or as much of the beginning as fits one alone, in
  ///   whatever letters.
  /// - Returns: its place from 0; `nil` when none fits, or several do.
  public func place(named name: String) -> Int? {
    let (names, name) = (map { $0.name.lowercased() }, name.lowercased())
    if let number = Int(name), indices.contains(number - 1) { return number - 1 }
    if let exact = names.firstIndex(of: name) { return exact }
    let found = indices.filter { names[$0].hasPrefix(name) }
    return found.count == 1 ? found.first : nil
  }

  /// Whether somebody names the whole and no dimension, in whatever letters.
  public func isWhole(_ name: String) -> Bool {
    place(named: name) == nil && name.lowercased() == Rubric.whole.lowercased()
  }
}
