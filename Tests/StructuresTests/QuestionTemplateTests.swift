import Structures
import Testing

@Suite struct QuestionTemplateTests {
  @Test func blanksStandInBracketsAndAreFilledInOrder() {
    let template = QuestionTemplate("Why [option A] and not [option B]?")
    #expect(template.blanks == ["option A", "option B"])
    #expect(template.filled(with: ["x", "y"]) == "Why x and not y?")
    #expect(template.filled(with: ["x"]) == "Why x and not [option B]?")
    #expect(template.filled(with: ["[x]", "y", "z"]) == "Why [x] and not y?")
  }

  @Test(arguments: ["Why?", "a[0] or a[i]?", "[ ] done?", "] [", "[[x", "", "[]"])
  func whatIsNoBlankStays(text: String) {
    #expect(QuestionTemplate(text).blanks.isEmpty)
    #expect(QuestionTemplate(text).filled(with: ["x"]) == text)
  }
}
