import Documents
import Testing

@Suite struct MacRomanRepairTests {
  @Test(arguments: [
    ("## \u{F8FF}üîç Lookup", "## 🔍 Lookup"), ("a ‚Ä¢ b", "a • b"), ("caf√©", "café"),
    ("√†", "à"), ("¬© us", "© us"), ("ma√±ana", "mañana"), ("–ü—Ä–∏", "При"), ("√©√®", "éè"),
    ("\u{F8FF}üèóÔ∏è Patterns", "🏗️ Patterns"),
  ])
  func charactersOnceReadAsMacRomanAreRepaired(garbled: String, right: String) {
    let repair = MacRomanRepair.repaired(garbled)
    #expect(repair.text == right)
    #expect(repair.count == 1)
  }

  @Test(arguments: [
    "plain", "été à Noël", "«é»", "“Éa”", "—é", "… à", "√π r", "2√∞", "¬p", "日本語", "🔍", "Ωmega",
    "√", "‚Ä", "\u{F8FF}", "Å Ä Ö", "ÃÂ", "x ≈ µ", "È tutto", "‘Öl’",
  ])
  func ordinaryTextStaysAsItIs(text: String) {
    let repair = MacRomanRepair.repaired(text)
    #expect(repair.text == text)
    #expect(repair.count == 0)
    #expect(repair.firstLine == nil)
  }

  @Test func theDocumentSaysHowManyRunsWereRepairedAndWhere() {
    let document = Document(text: "---\na: 1\n---\nfine\n\ncaf√© ‚Ä¢ b\n")
    #expect(document.problems == [DocumentProblem(line: 6, kind: .macRomanRepaired(runs: 2))])
    #expect(outline(document).last == "p 6:café • b")
  }
}
