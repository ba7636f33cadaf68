import Foundation
import Storage
import Testing

/// The list of questions that a person does not want to be asked again.
@Suite struct RefusedQuestionTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("refused-\(UUID().uuidString.prefix(8))").path
  private var environment: Environment { Environment(["XDG_DATA_HOME": folder]) }
  private var list: String { "\(folder)/rehearse/refused-questions.txt" }

  @Test func theListSaysWhatItIsAndHoldsEachQuestionOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var refused = try RefusedQuestions(environment)
    #expect(refused.questions == [])
    try refused.add("Why [this]?")
    try refused.add("Two\nlines?")
    try refused.add("Why [this]?")
    let text = try String(contentsOfFile: list, encoding: .utf8)
    #expect(text.hasPrefix("# Questions that rehearse is not to draw again, one a line"))
    #expect(text.hasSuffix("asked its question again.\nWhy [this]?\nTwo lines?\n"))
    #expect(try RefusedQuestions(environment).questions == ["Why [this]?", "Two lines?"])
  }

  @Test func whatThePersonOrAnotherProgramWroteMeanwhileStays() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var refused = try RefusedQuestions(environment)
    try refused.add("First?")
    try "# mine\r\nSecond?\r\n".write(toFile: list, atomically: true, encoding: .utf8)
    try refused.add("Third?")
    #expect(try String(contentsOfFile: list, encoding: .utf8) == "# mine\nSecond?\nThird?\n")
    #expect(refused.questions == ["Second?", "Third?"])
  }
}
