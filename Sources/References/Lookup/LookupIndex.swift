import Structures
import Texts

/// Documents that are looked up in again and again, with each key that is pressed: what cannot match
/// is passed over without looking at its words.
public struct LookupIndex: Sendable {
  /// The documents.
  public let documents: [LookupDocument]
  /// The words of each entry of each document, every one between spaces.
  let texts: [[[UInt8]]]

  /// Prepares documents.
  public init(_ documents: [LookupDocument]) {
    self.documents = documents
    texts = documents.map { $0.entries.map(LookupIndex.text) }
  }

  private static func text(_ entry: LookupEntry) -> [UInt8] {
    let content =
      switch entry.content {
      case .table(let table): table.columns + table.rows.flatMap(\.cells)
      case .parts(let parts): parts.flatMap(\.texts)
      }
    var text: [UInt8] = [space]
    for word in (entry.headings + entry.captions + content).lazy.flatMap(FoldedText.words) {
      text += word.utf8
      text.append(space)
    }
    return text
  }

  /// How a word stands in a text where it is found.
  static func needle(_ word: String) -> [UInt8] {
    if word.utf8.count == 1 { return [space] + word.utf8 + [space] }
    return (word.utf8.allSatisfy { $0 < 0x80 } ? [space] : []) + word.utf8
  }

  /// Whether a text holds a needle.
  static func holds(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        guard needle.count > 1, needle.count <= text.count else { return needle.isEmpty }
        return (0...text.count - needle.count).contains { start in
          // The second byte first: the first one is a space, of which there are many.
          text[start + 1] == needle[1]
            && needle.indices.allSatisfy { text[start + $0] == needle[$0] }
        }
      }
    }
  }

  private static let space = UInt8(ascii: " ")
}
