import Foundation
import Sessions
import Structures
import Testing

@testable import Transcripts

/// The table of keys and the documents say the same.
@Suite struct KeyTableTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func document(_ name: String) throws -> String {
    try String(contentsOf: Self.project.appendingPathComponent(name), encoding: .utf8)
  }

  /// The part of a text behind one of its texts, up to another one.
  private func part(_ text: String, from start: String, to end: String) throws -> String {
    let start = try #require(text.firstRange(of: start)).upperBound
    return String(text[start..<(try #require(text[start...].firstRange(of: end)).lowerBound)])
  }

  /// The words in backticks, each where it stands first.
  private func names(_ text: String) -> [String] {
    let words = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    return words.filter { $0.offset % 2 == 1 }.map { String($0.element) }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// The names in the first column of a table with the second one, which may tell of each by itself.
  private func rows(_ text: String) -> [(name: String, type: String)] {
    text.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = names(cells[0])
      let types = cells[1].components(separatedBy: ", ")
      return names.enumerated().map { index, name in
        (name, types.count == names.count ? types[index] : cells[1])
      }
    }
  }

  /// What docs/json.md calls a value.
  private func type(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): "text" + (text == nil ? "?" : "")
    case .number(let number): "count" + (number == nil ? "?" : "")
    case .time(let time): "time" + (time == nil ? "?" : "")
    case .times: "array of time"
    case .points(let points): "number" + (points == nil ? "?" : "")
    case .flag(let flag): "true or false" + (flag == nil ? "?" : "")
    case .list: "array of text"
    case .numbers: "array of count"
    case .members: "object"
    case .items: "array"
    }
  }

  /// What docs/export.md calls a value.
  private func columnType(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): "text" + (text == nil ? ", optional" : "")
    case .number(let number): "number" + (number == nil ? ", optional" : "")
    case .time(let time): "time" + (time == nil ? ", optional" : "")
    case .times: "list"
    case .points(let points): "decimal" + (points == nil ? ", optional" : "")
    case .flag(let flag): "flag" + (flag == nil ? ", optional" : "")
    case .list, .numbers, .members: "list"
    case .items: "number"
    }
  }

  @Test func formatListsEachKeyInItsOrder() throws {
    let format = try document("FORMAT.md")
    let table = try part(format, from: "\n| key | meaning |\n", to: "\n\n")
    #expect(rows(table).map(\.name) == TranscriptKeys.all.map(\.name))
    let phase = try part(format, from: "\nA phase has ", to: "\n\n")
    #expect(names(phase) == TranscriptKeys.phase.map(\.name))
    let guide = try part(format, from: "and `guide` holds all", to: "was changed")
    #expect(
      names(guide).filter { $0 != "phases" } == TranscriptKeys.guidePhase.map(\.name))
    for (name, key) in zip(
      ["marks", "scores"], [Mark.allCases.map(\.rawValue), ["overall", "overall_points"]]
    ) {
      let row = try #require(table.split(separator: "\n").first { $0.hasPrefix("| `\(name)`") })
      let words = names(String(row)).dropFirst()
      #expect(words.filter(key.contains) == key)
      #expect(TranscriptKeys.below(name)?.keys == key)
    }
  }

  @Test func whileTheSessionRunsThereIsOnlyWhatFormatSays() throws {
    let format = try document("FORMAT.md")
    let phase = try part(format, from: "While the session runs the phases have ", to: " only")
    let first = Phase(
      title: "One", window: Window(StatedTime(.seconds(30))),
      stated: StatedTime(.seconds(30)), question: "Why?", prompts: ["one"])
    let bare = Transcript(
      id: "x", started: Example.transcript.started,
      plan: Plan(structure: Structure(title: "S", phases: [first])))
    let lines = FrontMatterWriter.items(
      "phases", Summary(bare).phases, TranscriptKeys.phase, isEnded: false
    ).dropFirst()
    #expect(
      lines.map { names("`" + $0.drop { " -".contains($0) }.prefix { $0 != ":" } + "`")[0] }
        == names(phase))
    let written = FrontMatterWriter.lines(Summary(bare))
    for key in ["ended", "active", "paused", "away", "overrun", "marks"] {
      #expect(written[key] == nil)
    }
  }

  @Test func theJSONHasTheNamesAndTypesThatAreDocumented() throws {
    let page = try document("docs/json.md")
    let table = try part(page, from: "### `log`", to: "### `show`")
    // A time of the calendar is a text.
    let documented = rows(table).map {
      ($0.name, $0.type.replacingOccurrences(of: "stamp", with: "text"))
    }
    #expect(documented.prefix(2).map(\.0) == ["id", "file"])
    let keys = TranscriptKeys.ofSession
    #expect(documented.dropFirst(2).map(\.0) == keys.map(\.name))
    for (row, key) in zip(documented.dropFirst(2), keys) {
      #expect(row.1 == type(key.value(.blank)), "\(key.name)")
    }
    let phase = try part(page, from: "A phase has ", to: "\n\n")
    #expect(names(phase) == TranscriptKeys.phase.map(\.name))
  }

  @Test func theColumnsHaveTheTypesThatAreDocumented() throws {
    let page = try document("docs/export.md")
    let tables = page.components(separatedBy: "\n## ").dropFirst().map(rows)
    try #require(tables.count == 3)
    func check<Subject>(
      _ keys: [FrontMatterKey<Subject>], _ subject: Subject, _ rows: [(name: String, type: String)]
    ) {
      for key in keys {
        let documented = rows.first { $0.name == key.name }?.type
        #expect(documented == columnType(key.value(subject)), "\(key.name)")
      }
    }
    check(TranscriptKeys.ofSession.flatMap(\.columns), .blank, tables[0] + tables[1])
    check(TranscriptKeys.phase, Summary.Phase(title: ""), tables[2])
  }
}
