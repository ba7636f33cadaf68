import Foundation
import Grids
import Screens
import Testing

/// What is said of keys: all of it comes from the tables by which keys are taken.
@Suite struct KeymapTests {
  private static let topics: [HelpView.Topic] = [.home, .session, .debrief, .review]

  @Test func theReadmeListsTheKeysOfASessionAsTheHelpDoes() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n")
    let table = lines.drop { $0 != "| key | what it does |" }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let rows = HelpView.keys(.session).map { row in
      "| \(row.label.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")) | \(row.words) |"
    }
    #expect(rows.count > 15)
    #expect(table.map(String.init) == rows)
  }

  @Test(arguments: topics) func theHelpNamesNoKeyTwice(topic: HelpView.Topic) {
    let labels = HelpView.keys(topic).map(\.label)
    #expect(!labels.isEmpty)
    #expect(Set(labels).count == labels.count)
  }

  @Test func theBottomLineOfASessionSaysHowToMarkAt80Columns() {
    let size = Size(width: 80, height: 24)
    let rows = Sample.screen(Sample.third(after: 86)).grid(size).text.split(separator: "\n")
    #expect(rows.contains { $0.hasSuffix("gsfr mark") })
  }
}
