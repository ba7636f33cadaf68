import Foundation

/// A file that stands for a standard stream.
final class StreamFile {
  /// Its descriptor, open for reading and writing.
  let file: Int32
  private let path: String

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - folder: Where it lies.
  ///   - text: What it holds at first.
  /// - Throws: When it cannot be written.
  init(in folder: URL, holding text: String = "") throws {
    path = folder.appendingPathComponent(UUID().uuidString).path
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw POSIXError(.EIO) }
  }

  deinit { close(file) }

  /// What it holds.
  var text: String {
    get throws { try String(contentsOfFile: path, encoding: .utf8) }
  }
}
