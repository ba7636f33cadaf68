import Foundation
import TestSupport
import Testing
import Transcripts

/// `Scripts/make-history` makes up what the program would have written.
@Suite struct MadeUpHistoryTests {
  private func make(_ arguments: String..., in sandbox: Sandbox) throws -> Int32 {
    try sandbox.execute(sandbox.historyCommand(60) + arguments).status
  }

  private func texts(in sandbox: Sandbox) throws -> [String: String] {
    let folder = sandbox.folder.appendingPathComponent("Sessions")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try sandbox.read("Sessions/\($0)")) })
  }

  @Test(arguments: ["1", "2", "3"])
  func everyFileIsWhatTheProgramWouldWriteOfItsTimeline(seed: String) throws {
    let sandbox = try Sandbox()
    #expect(try make("--seed", seed, "--candidate", "No. \(seed)", in: sandbox) == 0)
    let texts = try texts(in: sandbox)
    #expect(texts.count == 60)
    for (name, text) in texts {
      let reading = try TranscriptReader.read(Array(text.utf8))
      #expect(reading.problems.isEmpty, "\(name): \(reading.problems.map(\.text))")
      #expect(reading.summary == Summary(reading.transcript), "\(name)")
      #expect(TranscriptWriter.whole(reading.transcript) == text, "\(name)")
      #expect(reading.summary.candidate == "No. \(seed)")
      #expect(name == "\(reading.summary.id).md")
      #expect(
        reading.summary.id
          == TranscriptName.id(
            started: reading.summary.started, structure: reading.summary.structure))
    }
    let days = Set(texts.keys.map { $0.prefix(10) })
    #expect(days.count > 20 && days.max() == "2026-11-24")
    let path = sandbox.folder.appendingPathComponent("Sessions/\(texts.keys.first ?? "")").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func equalSeedsGiveEqualFilesAndOthersOthers() throws {
    let (one, again, other) = (try Sandbox(), try Sandbox(), try Sandbox())
    for sandbox in [one, again] { #expect(try make("--seed", "7", in: sandbox) == 0) }
    #expect(try make("--seed", "8", in: other) == 0)
    #expect(try texts(in: one) == texts(in: again))
    #expect(try texts(in: one) != texts(in: other))
  }

  @Test func nothingMadeUpGetsAmongWhatIsThere() throws {
    let sandbox = try Sandbox()
    #expect(try make(in: sandbox) == 0)
    #expect(try make(in: sandbox) == 2)
    #expect(try texts(in: sandbox).count == 60)
  }
}
