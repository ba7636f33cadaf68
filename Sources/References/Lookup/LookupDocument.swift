import Documents

/// A document as a quick reference: its entries.
public struct LookupDocument: Hashable, Sendable {
  /// The file's name, or a word for a document that is no file.
  public let name: String
  /// The title of the front matter, else the first heading, else the name.
  public let title: String
  /// The levels that the document is written for, as its front matter lists them.
  public let levels: [String]
  /// The entries, in the order of their lines.
  public let entries: [LookupEntry]
  /// Whether the document is one of those inside the program.
  let isBuiltIn: Bool

  /// The documents inside the program.
  public static var builtIns: [LookupDocument] {
    BuiltInReference.allCases.map { LookupDocument(text: $0.text, name: $0.name, isBuiltIn: true) }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the file's contents; a byte-order mark and any line endings are fine.
  ///   - name: the file's name.
  /// - Returns: the document's entries.
  /// - Throws: ``UnreadableDocument`` when the bytes are no UTF-8 text.
  public static func read(
    bytes: [UInt8], name: String
  ) throws(UnreadableDocument) -> LookupDocument {
    let zeros = ZeroBytes(in: bytes)
    guard zeros.areStray, let text = String(validating: zeros.replaced, as: UTF8.self) else {
      throw .notText(line: TextCheck.firstBadLine(in: bytes))
    }
    return LookupDocument(text: text, name: name)
  }

  private init(text: String, name: String, isBuiltIn: Bool = false) {
    let document = Document(text: text, showsAddresses: true)
    let front = document.frontMatter.map { FrontMatterReader($0).frontMatter }
    let reader = LookupReader(document)
    self.name = name
    title = front?.title ?? reader.firstHeading ?? name
    levels = front?.audience ?? []
    entries = reader.entries
    self.isBuiltIn = isBuiltIn
  }
}

extension LookupDocument {
  /// Whether the document knows a level: from its front matter or the heading of a column.
  public func knows(level: String) -> Bool {
    let names = LevelNames(level, among: levels)
    return levels.contains(where: names.isNamed)
      || entries.contains { entry in
        guard case .table(let table) = entry.content else { return false }
        return table.columns.contains(where: names.isNamed)
      }
  }
}
