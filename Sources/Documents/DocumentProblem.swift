/// Something wrong in a document, as a fact with its place.
public struct DocumentProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The front matter opens with "---" and never ends.
    case frontMatterUnterminated
    /// The text is no YAML; `detail` is libyaml's own wording.
    case yamlSyntax(detail: String)
    /// A value is given a name ("&name"); the name is left out.
    case yamlAnchor(name: String)
    /// A value refers to another one ("*name"); it is read as empty.
    case yamlAlias(name: String)
    /// Values lie deeper inside one another than is read.
    case yamlTooDeep(limit: Int)
    /// A key stands twice in one mapping; the first one counts.
    case yamlDuplicateKey(name: String)
    /// A key is itself a list or a mapping.
    case yamlKeyNotText
    /// A second YAML document follows the first; it is not read.
    case yamlSeveralDocuments
    /// Runs of characters were Mac Roman for UTF-8 and have been repaired.
    case macRomanRepaired(runs: Int)
    /// A line has too many columns for a table; no table of the document is read.
    case tableTooWide(limit: Int)
    /// A link definition is too long for how often links are named; no definition is read.
    case linkTooLong
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind

  /// Creates a problem.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
