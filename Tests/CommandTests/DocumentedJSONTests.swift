import Foundation
import TestSupport
import Testing

/// The names in what `--json` prints are those of docs/json.md.
@Suite struct DocumentedJSONTests {
  /// The names in the tables below the headings of the document, by what the heading begins with.
  private func documented(_ heading: String) throws -> Set<String> {
    let page = try Sandbox.page("docs/json.md")
    let section = try #require(
      page.components(separatedBy: "\n### ").first { $0.hasPrefix("`\(heading)`") })
    let cells = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
      $0.dropFirst().prefix { $0 != "|" }
    }
    let names = cells.flatMap { cell in
      cell.split(separator: ",").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
    }
    #expect(names.count > 3)
    return Set(names)
  }

  /// The names in the first sentence of the paragraph that begins so; what stands in brackets tells of
  /// their values.
  private func documented(sentence beginning: String) throws -> Set<String> {
    let page = try Sandbox.page("docs/json.md")
    let paragraph = try #require(
      page.components(separatedBy: "\n\n").first { $0.hasPrefix(beginning) })
    var (sentence, depth) = ("", 0)
    for character in paragraph {
      depth -= character == ")" ? 1 : 0
      if depth == 0 { sentence.append(character) }
      depth += character == "(" ? 1 : 0
    }
    let words = sentence.components(separatedBy: ". ")[0].components(separatedBy: "`")
    return Set(words.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
  }

  private func history() throws -> Sandbox {
    let sandbox = try Sandbox()
    for day in 20...22 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-talk", front: "tags: [aloud]\n", notes: "- 0:12 a bucket\n")
    }
    return sandbox
  }

  @Test func aSessionOfTheLog() throws {
    let session = try history().run("log", "--json", output: .some).list().first
    #expect(Set(try #require(session).keys) == (try documented("log")))
    let phases = try #require(session?["phases"] as? [[String: Any]])
    #expect(Set(try #require(phases.first).keys) == (try documented(sentence: "A phase has")))
  }

  @Test func aWholeSession() throws {
    let session = try history().run("show", "last", "--json", output: .some).object()
    #expect(Set(session.keys) == (try documented("log").union(documented("show"))))
  }

  @Test func aHitOfASearch() throws {
    let hit = try history().run("search", "bucket", "--json", output: .some).list().first
    #expect(Set(try #require(hit).keys) == (try documented("search")))
  }

  @Test func whatTheCoachSays() throws {
    let said = try history().run("coach", "--json", output: .some).object()
    #expect(Set(said.keys) == (try documented("coach")))
    let over = try Sandbox()
    for day in 10...19 {
      try over.writeSession("2026-11-\(day)T190411-talk", active: (50, 150 + day))
    }
    let findings = try over.run("coach", "--json", output: .some).object()["findings"]
    let finding = try #require((findings as? [[String: Any]])?.first)
    let action = try #require(finding["action"] as? [String: Any])
    #expect(
      Set(finding.keys).union(action.keys).union(["null"])
        == (try documented(sentence: "A finding has")))
  }

  @Test func theStatistics() throws {
    let review = try history().run("stats", "--json", output: .some).object()
    #expect(Set(review.keys) == (try documented("stats")))
  }

  @Test func aUnitOfThePlan() throws {
    let plan = try history().run("plan", "--json", output: .some).object()
    #expect(Set(plan.keys) == (try documented(sentence: "`today`")))
    let unit = try #require((plan["units"] as? [[String: Any]])?.first)
    #expect(Set(unit.keys) == (try documented("plan")))
  }
}
