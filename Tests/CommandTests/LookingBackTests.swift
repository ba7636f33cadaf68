import Foundation
import TestSupport
import Testing

/// What `stats` and `compare` print at several widths, of a made-up history.
@Suite struct LookingBackTests {
  private func history(_ count: Int) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeHistory(count, "--seed", "3")
    return sandbox
  }

  @Test func statisticsOfOneStructureAtFourWidths() throws {
    let sandbox = try history(80)
    for width in [120, 80, 60, 40] {
      let text = try sandbox.run(
        "stats", "--structure", "technical", width: width, output: .some
      ).output
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
      try expectSnapshot(text: text, named: "stats-\(width)")
    }
  }

  @Test func twoSessionsAtFourWidths() throws {
    let sandbox = try history(80)
    let ids = try sandbox.run("log", "--structure", "technical", "--json", output: .some).list()
      .compactMap { $0["id"] as? String }
    for width in [120, 80, 60, 40] {
      let text = try sandbox.run("compare", ids[5], ids[0], width: width, output: .some).output
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
      try expectSnapshot(text: text, named: "compare-\(width)")
    }
  }

  @Test func timesOfOtherWindowsAreSaidToBeBroughtToTheNewest() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-a")
    try sandbox.writeSession("2026-11-21T190411-b")
    let said = "1 of 2 sessions had other windows"
    try sandbox.run("stats", output: .holding("Design", without: [said]))
    let file = "Sessions/2026-11-20T190411-a.md"
    try sandbox.write(sandbox.read(file).replacing("latest: 60", with: "latest: 90"), to: file)
    try sandbox.run("stats", output: .holding(said))
  }

  @Test func everyNumberThatIsMissingSaysWhatItNeeds() throws {
    let sandbox = try history(6)
    try sandbox.run("stats", output: .holding("more for medians, ", "more for a trend"))
    try sandbox.run(
      "stats", "--structure", "nothing like it", output: "None of the 6 sessions fits.\n")
    let empty = try Sandbox()
    let folder = "\(empty.home)/data/rehearse/Sessions"
    try empty.run("stats", output: "No sessions in \(folder) yet; rehearse start begins one.\n")
  }
}
