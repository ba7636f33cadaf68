import Foundation
import Storage

extension Folder {
  /// Writes a transcript into the folder for sessions; nobody but its keys speaks of it.
  ///
  /// - Parameters:
  ///   - name: the file's name without its ending.
  ///   - keys: lines of front matter.
  ///   - folder: where it goes, in place of the folder for sessions.
  /// - Throws: when the file cannot be written.
  func write(
    _ name: String, _ keys: [String: String] = [:], in folder: SessionFolder? = nil
  ) throws {
    let path = (folder ?? sessions).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let usual = [
      "rehearse": "1", "id": "2026-11-01T090000-talk", "started": "2026-11-01T09:00:00+00:00",
      "outcome": "completed", "structure": "Talk", "active": "60",
    ]
    let lines = usual.merging(keys) { $1 }.filter { !$0.value.isEmpty }
      .map { "\($0.key): \($0.value)\n" }.sorted()
    let text =
      "---\n\(lines.joined())phases:\n  - title: All\n    notes: \(keys["notes"] ?? "0")\n---\n"
    try text.replacing("\nnotes: ", with: "\nmood: ")
      .write(toFile: "\(path)/\(name).md", atomically: false, encoding: .utf8)
  }

  /// When a file of the folder for sessions was changed last.
  func touch(_ name: String, _ date: Date) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: sessions.path(of: "\(name).md"))
  }
}
