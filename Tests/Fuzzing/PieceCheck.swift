import Documents

/// Markdown parsed in pieces, which is to be the same as parsed at once.
enum PieceCheck {
  static func check(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let whole = Document(markdown: text, firstLine: 3)
    let pieces = Document(markdown: text, firstLine: 3, pieceSize: 1)
    try expect(pieces.problems == whole.problems, "other problems in pieces")
    try expect(pieces.links == whole.links, "other links in pieces")
    try expect(pieces.lines == whole.lines, "other lines in pieces")
    try expect(pieces == whole, "another document in pieces")
  }
}
