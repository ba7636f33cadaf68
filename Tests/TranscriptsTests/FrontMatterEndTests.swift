import Documents
import Fuzzing
import Sessions
import Testing

@testable import Transcripts

/// All that reads or changes front matter agrees where it ends.
@Suite struct FrontMatterEndTests {
  /// The example with another line in place of the one that closes its front matter.
  private func example(closedBy line: String) -> String {
    Example.text.replacing("\n---\n\n# Two", with: "\n\(line)\n\n# Two")
  }

  @Test(arguments: ["---", "--- ", "---\t", "---\r", "--- \t\r"])
  func hyphensAtTheMarginEndItWhateverBlanksStandBehindThem(line: String) throws {
    let text = example(closedBy: line)
    let bytes = Array(text.utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let number = try #require(lines.dropFirst().firstIndex { $0.elementsEqual(line.utf8) })
    #expect(FrontMatterBlock(bytes)?.end == number)
    #expect(TranscriptLines(bytes).frontMatterEnd == number)
    #expect(try SummaryCheck.scan(bytes, count: bytes.count) == Summary(Example.transcript))
    #expect(Document(text: text).frontMatter?["structure"]?.string == "Two Phases")
    let tagged = try TagEdit.bytes(bytes, ["aloud"], isRemoval: false)
    let expected = lines[..<number] + [Array("tags: [\"aloud\"]".utf8)[...]] + lines[number...]
    #expect(tagged == Array(expected.joined(separator: [0x0A])))
  }

  @Test(arguments: [" ---", "----", "--", "---x", "--- # a", "- - -", "***", "..."])
  func noOtherLineEndsIt(line: String) throws {
    let text = example(closedBy: line)
    let bytes = Array(text.utf8)
    #expect(FrontMatterBlock(bytes) == nil && TranscriptLines(bytes).frontMatterEnd == nil)
    let refusal = #expect(throws: TranscriptRefusal.self) { try TranscriptReader.read(bytes) }
    #expect(refusal?.text.hasPrefix("the front matter is never closed") == true)
    #expect(try SummaryCheck.scan(bytes, count: bytes.count) == nil)
    try SummaryCheck.sum(bytes)
  }

  @Test func hyphensInATextOfOnesOwnDoNotEndIt() throws {
    let own = "mood: |\n  good\n  ---\n  so-so\n"
    let text = Example.text.replacing("marks:\n", with: own + "marks:\n")
    let reading = try TranscriptReader.read(Array(text.utf8))
    #expect(reading.problems.isEmpty && reading.summary == Summary(Example.transcript))
    #expect(TranscriptWriter.whole(reading.transcript).contains(own))
    #expect(Document(text: text).frontMatter?["mood"]?.string == "good\n---\nso-so\n")
  }

  @Test func aFinishedTranscriptIsSummedUpByItsFrontMatterAlone() throws {
    let own = "mood: |\n  good\n"
    let text = Example.text.replacing("marks:\n", with: own + "marks:\n")
    let end = try #require(text.firstRange(of: "---\n\n# Two"))
    let front = Array(text[..<end.lowerBound].utf8) + Array("---\n".utf8)
    let whole = try TranscriptReader.read(Array(text.utf8)).summary
    #expect(try TranscriptReader.summary(front).summary == whole)
  }
}
