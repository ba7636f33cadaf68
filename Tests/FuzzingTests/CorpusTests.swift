import Foundation
import Fuzzing
import Testing

/// Every file of the corpora goes in by the door it was made for, and everything that has to hold
/// holds; among them is each input that once broke it.
@Suite struct CorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Corpora")

  private static let files: [String] = FuzzTarget.allCases.flatMap { target in
    let inside = folder.appendingPathComponent(target.rawValue).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: inside)) ?? []
    return names.sorted().map { "\(target.rawValue)/\($0)" }
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasACorpus(target: FuzzTarget) {
    #expect(CorpusTests.files.contains { $0.hasPrefix("\(target.rawValue)/") })
  }

  @Test(arguments: files)
  func nothingInTheCorporaBreaksAnything(file: String) throws {
    let target = try #require(FuzzTarget(rawValue: String(file.prefix { $0 != "/" })))
    let bytes = [UInt8](try Data(contentsOf: CorpusTests.folder.appendingPathComponent(file)))
    try target.check(bytes)
  }
}
