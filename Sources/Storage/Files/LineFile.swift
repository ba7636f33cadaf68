import Texts

/// A text file that is a list, one entry a line.
enum LineFile {
  /// Reads the lines; there are none where there is no file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the largest file that is read, in bytes.
  /// - Returns: the lines, without their ends.
  /// - Throws: ``FileProblem`` when there is a file that cannot be read.
  static func lines(of path: String, limit: Int) throws(FileProblem) -> [String] {
    do {
      let bytes = try Files.read(path, limit: limit).withoutByteOrderMark
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    } catch {
      guard error.kind == .missing else { throw error }
      return []
    }
  }

  /// Writes the lines, in one step; the folder is made.
  ///
  /// - Throws: ``FileProblem`` when it cannot be written; what was there is as it was.
  static func write(_ lines: [String], to path: String) throws(FileProblem) {
    try Files.makeFolder(Files.folder(of: path))
    let file = try Files.target(of: path)
    try Files.replace(file, with: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
