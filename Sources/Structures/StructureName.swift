import Texts

/// Which structure: its title, and the name of its document's file.
///
/// A guide may be edited or moved; under the same two names it still holds the same structure.
public struct StructureName: Hashable, Sendable {
  /// The structure's title.
  public let title: String
  /// The document's file, without folders and line; empty when none was named.
  public let document: String

  /// Names a structure.
  ///
  /// - Parameters:
  ///   - title: its title.
  ///   - document: the file of its document, without folders and line.
  public init(_ title: String, document: String) {
    (self.title, self.document) = (title, document)
  }

  /// Names the structure of a place.
  ///
  /// - Parameters:
  ///   - title: its title.
  ///   - reference: where it came from, such as "folder/guide.md:12"; `nil` when that is not known.
  public init(_ title: String, at reference: String?) {
    self.init(title, document: StructureName.document(of: reference))
  }

  /// The document of a place.
  ///
  /// - Parameter reference: where a structure came from, such as "folder/guide.md:12".
  /// - Returns: the document's file, without folders and line; empty without a place.
  public static func document(of reference: String?) -> String {
    guard let reference else { return "" }
    let bytes = reference.utf8
    var end = bytes.endIndex
    if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex,
      bytes[bytes.index(after: colon)...].allSatisfy(\.isDigit)
    {
      end = colon
    }
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) }
    return String(reference[(start ?? bytes.startIndex)..<end])
  }
}
