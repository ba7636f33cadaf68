import Foundation
import Storage
import Testing

/// The newest transcripts can be had before all are read.
@Suite struct NewestTests {
  private func folder(_ count: Int) throws -> SessionFolder {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let start = Date(timeIntervalSince1970: 1_780_000_000 + Double(number) * 3600)
      let stamp = start.formatted(.iso8601)
      let text = """
        ---
        rehearse: 1
        started: \(stamp.dropLast())+00:00
        ended: \(stamp.dropLast())+00:00
        outcome: completed
        structure: "Talk"
        phases:
          - title: "All"
        ---
        """
      let name = stamp.replacingOccurrences(of: ":", with: "") + ".md"
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return SessionFolder(folder.path)
  }

  @Test func theyAreTheLastOnesOfAll() throws {
    let folder = try folder(50)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let all = try TranscriptLibrary([folder]).sessions
    let newest = try #require(try TranscriptLibrary(newest: 10, of: [folder])).sessions
    #expect(all.count == 50 && newest == all.suffix(10))
  }

  @Test func whereAllAreHardlyMoreThereIsNoNeed() throws {
    let folder = try folder(40)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    #expect(try TranscriptLibrary(newest: 10, of: [folder]) == nil)
  }
}
