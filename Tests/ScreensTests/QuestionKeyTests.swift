import Grids
import Screens
import Sessions
import Structures
import Testing

private let size = Size(width: 80, height: 24)

/// Questions that are drawn, filled in, and followed by others.
@Suite struct QuestionKeyTests {
  /// The rows of a grid that hold a text.
  func rows(_ grid: Grid, with text: String) -> [Int] {
    (0..<size.height).filter { row in
      String(grid.row(row).compactMap(\.character)).contains(text)
    }
  }

  @Test func dDrawsAQuestionForTheSelectedStructureAndLevel() {
    var screen = HomeScreen(HomeSample.content, level: "l7")
    #expect(screen.handle(.character("d"), size: size) == .draw(choice: 0, level: "L7"))
    screen.take(drawn: QuestionTemplate("Why?"))
    #expect(rows(screen.grid(size), with: "answering: Why?") == [22])
    #expect(
      screen.handle(.enter, size: size) == .start(choice: 0, level: "L7", .drawn("Why?")))
  }

  @Test func aDrawnQuestionDoesNotStayWithAnotherStructure() {
    var screen = HomeScreen(HomeSample.content)
    screen.take(drawn: QuestionTemplate("Why?"))
    _ = screen.handle(.down, size: size)
    #expect(screen.handle(.enter, size: size) == .start(choice: 1, level: nil, .suiting))
    for key in [Key.character("w"), .character("M"), .enter, .up] {
      _ = screen.handle(key, size: size)
    }
    #expect(screen.handle(.enter, size: size) == .start(choice: 0, level: nil, .given("M")))
  }

  @Test func minusWantsNoQuestionAndOnceMoreOneAgain() {
    var screen = HomeScreen(HomeSample.content)
    _ = screen.handle(.character("-"), size: size)
    #expect(screen.handle(.enter, size: size) == .start(choice: 0, level: nil, .nothing))
    _ = screen.handle(.character("-"), size: size)
    #expect(screen.handle(.enter, size: size) == .start(choice: 0, level: nil, .suiting))
  }

  @Test func enterTakesWhatIsUsualForABlank() {
    var screen = HomeScreen(HomeSample.content)
    screen.take(
      drawn: QuestionTemplate("Scale [specific system]."), defaults: ["a news feed"])
    #expect(rows(screen.grid(size), with: "Scale [specific system].") == [21])
    #expect(rows(screen.grid(size), with: "specific system   Enter: a news feed") == [22])
    _ = screen.handle(.enter, size: size)
    #expect(
      screen.handle(.enter, size: size)
        == .start(choice: 0, level: nil, .drawn("Scale a news feed.")))
  }

  @Test func aLongQuestionStandsWholeOnTheHomeScreenAndAboveItsBlanks() {
    let long = Array(repeating: "why and how and for whom", count: 8).joined(separator: " ")
    var screen = HomeScreen(HomeSample.content, asking: .given(long + "?"))
    #expect(rows(screen.grid(size), with: "whom?") == [22])
    #expect(rows(screen.grid(size), with: "answering: why") == [20])
    screen.take(drawn: QuestionTemplate(long + " [this]?"))
    #expect(rows(screen.grid(size), with: "[this]?") == [21])
    #expect(rows(screen.grid(size), with: "why and how") == [19, 20, 21])
  }

  @Test func blanksAreAskedForOneByOne() {
    var screen = HomeScreen(HomeSample.content)
    screen.take(drawn: QuestionTemplate("Why [option A] or [option B]?"))
    #expect(rows(screen.grid(size), with: "option A ") == [22])
    #expect(screen.handle(.enter, size: size) == nil)
    for key in [Key.character("t"), .enter] { _ = screen.handle(key, size: size) }
    #expect(rows(screen.grid(size), with: "Why t or [option B]?") == [21])
    #expect(rows(screen.grid(size), with: "option B ") == [22])
    for key in [Key.character("q"), .enter] { _ = screen.handle(key, size: size) }
    #expect(
      screen.handle(.enter, size: size)
        == .start(choice: 0, level: nil, .drawn("Why t or q?")))
  }

  @Test func escapeLeavesTheQuestionAsItWas() {
    var screen = HomeScreen(HomeSample.content, asking: .given("Old?"))
    screen.take(drawn: QuestionTemplate("Why [this]?"))
    _ = screen.handle(.escape, size: size)
    #expect(rows(screen.grid(size), with: "answering: Old?") == [22])
    screen.take(drawn: nil)
    #expect(rows(screen.grid(size), with: "there is no question to draw") == [22])
  }

  @Test func oOffersAFollowUpWhileTimeIsLeft() {
    let window = Window(earliest: .seconds(30), latest: .seconds(60))
    let phase = Phase(title: "A", window: window)
    let plan = Plan(structure: Structure(title: "S", phases: [phase]), question: "Why?")
    var session = Session(plan: plan)
    _ = session.start()
    var stage = Stage(session)
    #expect(stage.press([.character("o")]) == [])
    #expect(stage.screen.message == "there is no follow-up left")
    stage.rehearsal.guidance = Guidance(probes: ["What else?", "And then?", "Why now?", "Who?"])
    #expect(stage.press([.character("o"), .escape]) == [])
    #expect(stage.press([.character("o"), .enter]) == [.followUpAsked("What else?")])
    #expect(rows(stage.grid(size), with: "? What else?").first == 2)
    #expect(rows(stage.grid(size), with: "asked 0:00 ago") == [2])
    stage.pass(.seconds(12))
    #expect(rows(stage.grid(size), with: "asked 0:12 ago") == [2])
    #expect(stage.press([.character("d")]) == [.followUpAnswered])
    #expect(rows(stage.grid(size), with: "asked 0:12 ago") == [])
    #expect(stage.press([.character("o"), .character("2")]) == [.followUpAsked("Why now?")])
    stage.pass(.seconds(61))
    #expect(stage.press([.character("o")]) == [])
    #expect(stage.screen.message == "there is no time left for a follow-up")
  }
}
