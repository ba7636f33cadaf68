/// A document inside the program, which is there when no file is.
///
/// It is read when it is first needed: a session must not wait for documents that it has no use for.
public enum BuiltInReference: String, CaseIterable, Hashable, Sendable {
  /// Designing systems.
  case systemDesign = "system-design"
  /// Leadership, past behaviour and product sense.
  case leadership
  /// Solving problems in code.
  case coding

  /// The name that stands for a file's: "built-in/coding".
  public var name: String { "built-in/\(rawValue)" }

  /// The document, read.
  public var reference: Reference {
    switch self {
    case .systemDesign: BuiltInReference.systemDesignRead
    case .leadership: BuiltInReference.leadershipRead
    case .coding: BuiltInReference.codingRead
    }
  }

  /// Whether a structure with all these words in its title may be in the document.
  ///
  /// Every structure of these documents stands under a heading that is its title, so that looking
  /// through the headings tells which documents need not be read.
  ///
  /// - Parameter words: parts of words, in small letters without accents.
  /// - Returns: whether a heading holds all of them.
  func mayHold(_ words: [String]) -> Bool {
    let text = bytes
    return text.split(separator: UInt8(ascii: "\n")).contains { line in
      guard line.first == UInt8(ascii: "#") else { return false }
      let heading = String(decoding: line, as: UTF8.self).lowercased()
      return words.allSatisfy { heading.contains($0) }
    }
  }

  /// The whole document as Markdown.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The document up to its questions, which come last and take most of the room.
  var textBeforeQuestions: String {
    let bytes = bytes
    let heading = Array("\n## Question".utf8)
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: heading[0]) {
      if bytes[end...].starts(with: heading) {
        return String(decoding: bytes[..<(end + 1)], as: UTF8.self)
      }
      start = end + 1
    }
    return text
  }

  private var bytes: [UInt8] {
    switch self {
    case .systemDesign: PackageResources.system_design_md
    case .leadership: PackageResources.leadership_md
    case .coding: PackageResources.coding_md
    }
  }

  private static let systemDesignRead = Reference(systemDesign)
  private static let leadershipRead = Reference(leadership)
  private static let codingRead = Reference(coding)
}
