import Coaching
import Sessions
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

/// What is found, and that looking at bytes first loses none of it.
@Suite struct SearchTests {
  private func transcript(
    question: String? = nil, notes: [Note] = [], _ reflection: Reflection = Reflection()
  ) -> Transcript {
    let plan = Plan(
      structure: Structure(
        title: "Design", phases: [Phase(title: "A", window: nil), Phase(title: "B", window: nil)]),
      question: question)
    var transcript = Transcript(
      id: "x", started: Stamp(seconds: 1_795_457_051, offset: 0), plan: plan)
    transcript.notes = notes
    transcript.reflection = reflection
    return transcript
  }

  private func note(_ text: String, phase: Int = 0, at seconds: Int = 5) -> Note {
    Note(phase: phase, stamp: .seconds(seconds), content: .text(text))
  }

  private func hits(_ words: String..., in transcript: Transcript) -> [TranscriptSearch.Hit] {
    TranscriptSearch(words)?.hits(in: transcript) ?? []
  }

  @Test func allWordsHaveToOccurInOneText() {
    let transcript = transcript(
      question: "Design a cache",
      notes: [
        note("cache aside, per key", at: 12), note("key"), note("the key of the CACHE", phase: 1),
        Note(phase: 1, stamp: .seconds(9), content: .followUp("which cache key?")),
        Note(phase: 1, stamp: .seconds(10), content: .mark(.strong)),
      ], Reflection(wentWell: "cached", toChange: "one key a cache"))
    let found = hits("cache", "key", in: transcript)
    #expect(found.map(\.kind) == [.note, .note, .followUp, .toChange])
    #expect(found.map(\.phase) == [0, 1, 1, nil])
    #expect(found.map(\.time) == [.seconds(12), .seconds(5), .seconds(9), nil])
    #expect(found.map(\.start) == [0, 4, 6, 4])
    #expect(hits("cache", in: transcript).map(\.kind).first == .question)
    #expect(hits("strong", in: transcript).isEmpty)
  }

  @Test func evidenceAndTheQuestionsOfPhasesAreFound() {
    var reflection = Reflection()
    reflection.scores = [.init(dimension: "Depth", points: 3, evidence: "the cache note")]
    var transcript = transcript(question: nil, notes: [], reflection)
    transcript.plan.structure = Structure(
      title: "Design",
      phases: [
        Phase(title: "A", window: nil), Phase(title: "B", window: nil, question: "Which cache?"),
      ])
    transcript.events = [
      Event(.start, .started), Event(.start, .phaseEntered(0)),
      Event(.start, .questionAsked("Why a cache?")),
    ]
    let found = hits("cache", in: transcript)
    #expect(found.map(\.kind) == [.question, .question, .evidence])
    #expect(found.map(\.phase) == [0, 1, nil])
    let bytes = Array(TranscriptWriter.whole(transcript).utf8)
    #expect(TranscriptSearch(["cache"])?.mayHit(bytes) == true)
  }

  @Test(arguments: [
    ("CAFE", "ein Café"), ("café", "CAFE"), ("strasse", "in der Strasse"), ("漢字", "das 漢字 da"),
    ("p99", "P99 is high"), ("c++", "in C++"), ("cache aside", "a cache aside"),
    ("  key ", "keys"), ("ЖУК", "ein жук"), ("kelvin", "3 \u{212A}elvin"), ("ete", "l'e\u{301}té"),
  ])
  func caseAndAccentsDoNotMatter(word: String, text: String) {
    let transcript = transcript(notes: [note(text)])
    #expect(hits(word, in: transcript).count == 1)
    let bytes = Array(TranscriptWriter.whole(transcript).utf8)
    #expect(TranscriptSearch([word])?.mayHit(bytes) == true)
  }

  @Test func wordsInQuotesFollowEachOther() {
    let transcript = transcript(notes: [note("aside of the cache")])
    #expect(hits("cache", "aside", in: transcript).count == 1)
    #expect(hits("cache aside", in: transcript).isEmpty)
    #expect(TranscriptSearch(["", "  "]) == nil)
  }

  @Test func aFileWithoutTheWordsIsNotRead() {
    let bytes = Array(TranscriptWriter.whole(transcript(notes: [note("token bucket – ok")])).utf8)
    #expect(TranscriptSearch(["redis"])?.mayHit(bytes) == false)
    #expect(TranscriptSearch(["bucket", "redis"])?.mayHit(bytes) == false)
    #expect(TranscriptSearch(["漢"])?.mayHit(bytes) == false)
    #expect(TranscriptSearch(["bucket", "tok"])?.mayHit(bytes) == true)
  }

  @Test func textThatIsWrittenByItsNumbersIsFound() {
    let yaml = Array("---\nrehearse: 1\nquestion: \"c\\u0061che\"\n---\n".utf8)
    #expect(TranscriptSearch(["cache"])?.mayHit(yaml) == true)
    let note = Array("---\nrehearse: 1\n---\n## 1. A\n\n- 0:12 c&#97;che\n".utf8)
    #expect(TranscriptSearch(["cache"])?.mayHit(note) == true)
  }

  /// Texts of few letters in all their forms, words cut out of them: every hit's file passes.
  @Test func everyFileWithAHitPassesTheLookAtItsBytes() throws {
    var random = SeededGenerator(seed: 11)
    let letters = Array("aAäÄàeéÉkK\u{212A}sſßzżoøØıİi漢 -*_<&;.\u{301}\u{FE0F}ſ🙂\n")
    var found = 0
    for _ in 0..<3000 {
      let text = String((0..<12).map { _ in letters.randomElement(using: &random) ?? "a" })
      let start = Int.random(in: 0..<6, using: &random)
      let part = String(text.dropFirst(start).prefix(Int.random(in: 1...5, using: &random)))
      let word = Bool.random(using: &random) ? part.uppercased() : FoldedText.folded(part)
      guard let search = TranscriptSearch([word]) else { continue }
      let written = Array(TranscriptWriter.whole(transcript(notes: [note(text)])).utf8)
      let transcript = try TranscriptReader.read(written).transcript
      guard !search.hits(in: transcript).isEmpty else { continue }
      found += 1
      #expect(search.mayHit(written), "\(word.debugDescription) in \(text.debugDescription)")
    }
    #expect(found > 1000)
  }
}
