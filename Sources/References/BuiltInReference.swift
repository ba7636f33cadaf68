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

  fileprivate var bytes: [UInt8] {
    switch self {
    case .systemDesign: PackageResources.system_design_md
    case .leadership: PackageResources.leadership_md
    case .coding: PackageResources.coding_md
    }
  }

  private static let systemDesignRead = Reference(builtIn: systemDesign)
  private static let leadershipRead = Reference(builtIn: leadership)
  private static let codingRead = Reference(builtIn: coding)
}

extension Reference {
  fileprivate init(builtIn: BuiltInReference) {
    self.init(
      text: String(decoding: builtIn.bytes, as: UTF8.self), name: builtIn.name, isBuiltIn: true)
  }
}
