import Testing

@testable import Transcripts

/// The fast reader of front matter compares 16 bytes, and remembers keys as 64 bits: no key may be
/// longer than 15 bytes, and no place may have more than 64 of them.
@Suite struct KeyFinderTests {
  /// What the fast reader makes of a text: each key that it finds, and how far it goes with each.
  private func find<Subject>(
    _ text: String, in table: KeyTable<Subject>
  ) -> (keys: [Int], ends: [Int], isUnsure: Bool) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var (finder, lines) = (KeyFinder(), LineScanner(bytes, TextCache()))
      var (keys, ends) = ([Int](), [Int]())
      do {
        while let key = try finder.find(in: &lines, table) {
          keys.append(key)
          ends.append(lines.place)
        }
      } catch { return (keys, ends, true) }
      return (keys, ends, false)
    }
  }

  private func check<Subject>(_ keys: [FrontMatterKey<Subject>]) {
    let table = KeyTable(keys)
    for (index, key) in keys.enumerated() {
      let end = key.name.utf8.count + 1
      let twice = find("\(key.name):\(key.name):", in: table)
      #expect(twice.keys == [index], "\(key.name) is found once, and not again")
      #expect(twice.ends == [end], "\(key.name) is passed over with its colon")
      #expect(twice.isUnsure, "\(key.name) is noticed when it stands twice")
      #expect(find("\(key.name)s:", in: table).keys == [], "\(key.name) goes on")
      #expect(table.set(of: [key.name]) == 1 << UInt64(index), "\(key.name) has a bit")
      check(key.below)
    }
  }

  @Test func eachKeyOfASessionIsToldFromAllOthers() { check(TranscriptKeys.all) }

  @Test func eachKeyOfAPhaseIsToldFromAllOthers() {
    check(TranscriptKeys.phase)
    check(TranscriptKeys.guidePhase)
  }
}
