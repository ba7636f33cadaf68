/// Something that can be looked up in a document, or the part of it that a query asks for.
public struct LookupEntry: Hashable, Sendable {
  /// What an entry is.
  public enum Kind: String, Hashable, Sendable {
    /// A table.
    case table
    /// A heading with its text: a definition, a concept, a pattern.
    case concept
    /// A list of boxes to tick.
    case checklist
    /// Code or a configuration without any text.
    case code
  }

  /// What an entry holds.
  public enum Content: Hashable, Sendable {
    /// A table.
    case table(LookupTable)
    /// Lines of text and code.
    case parts([LookupPart])
  }

  /// What the entry is.
  public let kind: Kind
  /// The headings above it, the outermost first, without the title of the document.
  public let headings: [String]
  /// The lines of text above a checklist that name it, the outermost first: one that has the word
  /// "checklist", and the one right above.
  public let captions: [String]
  /// The line of the file on which the entry, or its heading, begins, from 1.
  public let line: Int
  /// What it holds.
  public let content: Content

  /// The heading directly above; empty when there is none.
  public var title: String { headings.last ?? "" }

  /// The words by which a heading says that what is below it is a checklist.
  static let checklistWords = Vocabulary.words(.checklists)

  /// The same entry with other content.
  func with(_ content: Content) -> LookupEntry {
    LookupEntry(kind: kind, headings: headings, captions: captions, line: line, content: content)
  }
}
