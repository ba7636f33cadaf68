import Coaching
import Foundation
import Listings
import Storage
import TestSupport
import Testing

@testable import rehearse

/// What `stats` and `compare` print at several widths, of a made-up history.
@Suite struct LookingBackTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scripts/make-history").path
  /// 2026-11-25.
  private static let today = 20_782

  private func history(_ count: Int, in sandbox: Sandbox) throws -> TranscriptLibrary {
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    let made = try sandbox.execute([
      "/usr/bin/env", "python3", LookingBackTests.script, String(count), folder, "--seed", "3",
      "--until", "2026-11-24",
    ])
    try #require(made.status == 0)
    return try TranscriptLibrary([SessionFolder(folder)])
  }

  @Test func statisticsOfOneStructureAtFourWidths() throws {
    let library = try history(80, in: try Sandbox())
    var filter = SessionFilter()
    filter.structure = "technical"
    let review = Review(filter.keep(library.sessions), today: LookingBackTests.today)
    for width in [120, 80, 60, 40] {
      let text = StatsText(width: width, today: LookingBackTests.today).text(review)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
      try expectSnapshot(text: text, named: "stats-\(width)")
    }
  }

  @Test func twoSessionsAtFourWidths() throws {
    let sessions = try history(80, in: try Sandbox()).sessions.filter {
      $0.summary.structure.hasPrefix("Technical")
    }
    let comparison = Comparison(sessions[sessions.count - 6], sessions[sessions.count - 1])
    for width in [120, 80, 60, 40] {
      let text = CompareText(width: width).text(comparison)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
      try expectSnapshot(text: text, named: "compare-\(width)")
    }
  }

  @Test func everyNumberThatIsMissingSaysWhatItNeeds() throws {
    let sandbox = try Sandbox()
    _ = try history(6, in: sandbox)
    let stats = try Run("stats", in: sandbox)
    #expect(stats.status == 0)
    #expect(stats.output.contains("more for medians, "))
    #expect(stats.output.contains("more for a trend"))
    let none = try Run("stats", "--structure", "nothing like it", in: sandbox)
    #expect(none.output == "None of the 6 sessions fits.\n")
    let empty = try Run("stats")
    #expect(empty.output.hasPrefix("No sessions in "))
  }
}
