import Structures
import Texts

/// A document inside the program, which is there when no file is.
///
/// It is read when it is first needed: a session must not wait for documents that it has no use for.
public enum BuiltInReference: String, CaseIterable, Hashable, Sendable {
  /// Designing systems.
  case systemDesign = "system-design"
  /// Leadership and past behaviour.
  case leadership
  /// Products and their measures.
  case product
  /// Solving problems in code.
  case coding
  /// Days of interviews; what is run in their rounds stands in the others.
  case loops
  /// Numbers, patterns and words; nothing in it is run or asked.
  case quickReference = "quick-reference"

  /// Those with structures and questions: no session waits for what is only looked up in.
  public static let practised: [BuiltInReference] = [.systemDesign, .leadership, .product, .coding]

  /// The name that stands for a file's: "built-in/coding".
  public var name: String { "built-in/\(rawValue)" }

  /// The document, read.
  public var reference: Reference {
    switch self {
    case .systemDesign: BuiltInReference.systemDesignRead
    case .leadership: BuiltInReference.leadershipRead
    case .product: BuiltInReference.productRead
    case .coding: BuiltInReference.codingRead
    case .loops, .quickReference: Reference(self, text: text)
    }
  }

  /// As much of the document as a structure with all these words in its title may stand in.
  ///
  /// Every structure of these documents stands in a section of its own, under its title: a session
  /// must not wait for the others to be read.
  ///
  /// - Parameter words: what the title has to hold.
  /// - Returns: the front matter and those sections, read; `nil` when no title holds the words.
  func reference(holding words: [FoldedPattern]) -> Reference? {
    var isFound = false
    let text = text { title in
      let isHolding = words.allSatisfy { $0.occurs(in: title) }
      isFound = isFound || isHolding
      return isHolding
    }
    return isFound ? Reference(self, text: text) : nil
  }

  /// The whole document as Markdown.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The document with some of its sections, each line on its own number; what answers are scored by
  /// and the questions, which come last and take most of the room, are never among them.
  private func text(keeping isKept: (_ title: UnsafeBufferPointer<UInt8>) -> Bool) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      var isShown = true
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count)
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = bytes[start..<end]
        if line.starts(with: "## ".utf8) {
          let title = UnsafeBufferPointer(rebasing: line.dropFirst(3))
          if title.starts(with: "Rubric".utf8) || title.starts(with: "Question".utf8) { break }
          isShown = isKept(title)
        }
        if isShown { text += line }
        text.append(UInt8(ascii: "\n"))
        start = end + 1
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private var bytes: [UInt8] {
    switch self {
    case .systemDesign: PackageResources.system_design_md
    case .leadership: PackageResources.leadership_md
    case .product: PackageResources.product_md
    case .coding: PackageResources.coding_md
    case .loops: PackageResources.loops_md
    case .quickReference: PackageResources.quick_reference_md
    }
  }

  private static let systemDesignRead = Reference(
    systemDesign, text: systemDesign.text { _ in true })
  private static let leadershipRead = Reference(leadership, text: leadership.text { _ in true })
  private static let productRead = Reference(product, text: product.text { _ in true })
  private static let codingRead = Reference(coding, text: coding.text { _ in true })
}
