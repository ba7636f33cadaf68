import Foundation
import FoundationXML

/// A page or a chart as a parser of XML sees it.
struct Parsed {
  private let document: XMLDocument

  init(_ bytes: [UInt8]) throws {
    // Paths with names of a namespace would be hard to read.
    let text = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: " xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    document = try XMLDocument(data: Data(text.utf8), options: [.nodePreserveWhitespace])
  }

  /// The elements of a path.
  func elements(_ path: String) throws -> [XMLElement] {
    try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
  }

  /// The texts of the elements of a path.
  func texts(_ path: String) throws -> [String] {
    try elements(path).map { $0.stringValue ?? "" }
  }

  /// The rows of a table with this in its caption, each with its cells.
  func rows(of caption: String) throws -> [[String]] {
    try elements("//table[contains(caption, '\(caption)')]/tbody/tr").map { row in
      (row.children ?? []).map { $0.stringValue ?? "" }
    }
  }
}
