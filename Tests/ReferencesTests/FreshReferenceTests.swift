import References
import Structures
import Testing
import Texts

@Suite struct FreshReferenceTests {
  private func fresh(_ topic: String) throws -> FreshReference {
    let today = try #require(CalendarDate("2026-11-24"))
    let review = try #require(CalendarDate("2026-12-24"))
    return try #require(FreshReference(topic, today: today, review: review))
  }

  @Test(arguments: ["Rate limiting", "Say \"no\"", "C:\\ and {{today}}", "- [x] #1: a|b", "限流"])
  func itReadsWithoutAProblemWhateverTheTopic(topic: String) throws {
    let read = try reference(try fresh(topic).text)
    #expect(read.title == topic)
    #expect(read.problems == [])
    #expect(read.structures.map { $0.structure.phases.count } == [5, 4])
    #expect(read.frontMatter?.unknownKeys == [])
    #expect(read.frontMatter?.status == .draft)
    #expect(read.frontMatter?.audience == ["L6", "L7"])
    #expect(read.frontMatter?.lastUpdated?.text == "2026-11-24")
    #expect(read.frontMatter?.reviewDate?.text == "2026-12-24")
  }

  @Test func everySectionCanBeLookedUp() throws {
    let document = try LookupDocument.read(
      bytes: Array(try fresh("Caches").text.utf8), name: "caches.md")
    for word in ["quick", "concepts", "patterns", "anti", "scale", "yaml", "checklist", "latency"] {
      let query = try #require(LookupQuery([word], level: "L6"))
      #expect(!query.matches(in: [document]).isEmpty, "\(word)")
    }
  }

  @Test(
    arguments: [
      ("Rate limiting", "rate-limiting.md"), ("  Éclair / CAFÉ  ", "eclair-cafe.md"),
      ("../../etc/passwd", "etc-passwd.md"), ("++", "reference.md"), ("限流", "限流.md"),
      (
        String(repeating: "long ", count: 40),
        "long-long-long-long-long-long-long-long-long-long-long-long.md"
      ),
      ("a\nb", "a-b.md"),
    ])
  func theFileIsNamedForItsTopic(topic: String, name: String) throws {
    #expect(try fresh(topic).fileName == name)
  }

  @Test func aBlankTopicMakesNone() throws {
    let day = try #require(CalendarDate("2026-11-24"))
    #expect(FreshReference(" \n\u{0}", today: day, review: day) == nil)
  }
}
