import Foundation
import Sessions
import Storage
import Structures
import Testing
import Transcripts

/// A folder that goes when the test does; in memory where that can be, since many tests sync.
final class Folder {
  let url: URL
  var sessions: SessionFolder { SessionFolder(url.appendingPathComponent("a/b").path) }

  init() throws {
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    url = base.appendingPathComponent("s-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The oldest transcript of the folder for sessions, read whole.
  func reading() throws -> TranscriptReader.Reading {
    try TranscriptLibrary.read(#require(try TranscriptLibrary([sessions]).sessions.first).path)
  }

  func contents(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// The names in the folder for sessions, hidden ones too; none when it is missing.
  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: sessions.path)) ?? []).sorted()
  }
}

enum Sample {
  static let plan = Plan(
    structure: Structure(
      title: "Two Words More",
      phases: [Phase(title: "A", window: Window(StatedTime(.seconds(30))), prompts: ["p"])]))
}
