import Foundation
import Grids
import Testing

@testable import Screens

/// What is said of keys: all of it comes from the tables by which keys are taken.
@Suite struct KeymapTests {
  @Test func theDocumentsListTheKeysOfASessionAsTheHelpDoes() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/session.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    let table = lines.drop { $0 != "| key | what it does |" }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let rows = SessionKeys.commands.help.map { row in
      "| \(row.label.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")) | \(row.words) |"
    }
    #expect(rows.count > 15)
    #expect(table.map(String.init) == rows)
  }

  @Test func theHelpNamesNoKeyTwice() {
    let screens = [
      SessionKeys.commands.help, HomeKeys.commands.help, ReviewKeys.help, DebriefKeys.help,
      ReadyKeys.commands.help,
    ]
    for labels in screens.map({ $0.map(\.label) }) {
      #expect(!labels.isEmpty)
      #expect(Set(labels).count == labels.count)
    }
  }

  @Test func theBottomLineOfASessionSaysHowToMarkAt80Columns() {
    let size = Size(width: 80, height: 24)
    let rows = Sample.screen(Sample.third(after: 86)).grid(size).text.split(separator: "\n")
    #expect(rows.contains { $0.hasSuffix("gsfr mark") })
  }
}
