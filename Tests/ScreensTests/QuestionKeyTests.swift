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
    screen.take(drawn: "Why?")
    #expect(rows(screen.grid(size), with: "answering: Why?") == [22])
    #expect(
      screen.handle(.enter, size: size) == .start(choice: 0, level: "L7", question: "Why?"))
  }

  @Test func blanksAreAskedForOneByOne() {
    var screen = HomeScreen(HomeSample.content)
    screen.take(drawn: "Why [option A] or [option B]?")
    #expect(rows(screen.grid(size), with: "option A ") == [22])
    #expect(screen.handle(.enter, size: size) == nil)
    for key in [Key.character("t"), .enter] { _ = screen.handle(key, size: size) }
    #expect(rows(screen.grid(size), with: "Why t or [option B]?") == [21])
    #expect(rows(screen.grid(size), with: "option B ") == [22])
    for key in [Key.character("q"), .enter] { _ = screen.handle(key, size: size) }
    #expect(
      screen.handle(.enter, size: size)
        == .start(choice: 0, level: nil, question: "Why t or q?"))
  }

  @Test func escapeLeavesTheQuestionAsItWas() {
    var screen = HomeScreen(HomeSample.content, question: "Old?")
    screen.take(drawn: "Why [this]?")
    _ = screen.handle(.escape, size: size)
    #expect(rows(screen.grid(size), with: "answering: Old?") == [22])
    screen.take(drawn: nil)
    #expect(rows(screen.grid(size), with: "there is no question to draw") == [22])
  }

  @Test func oOffersAFollowUpWhileTimeIsLeft() {
    let window = Window(earliest: .seconds(30), latest: .seconds(60))
    let phase = Phase(title: "A", window: window)
    let plan = Plan(structure: Structure(title: "S", phases: [phase]))
    var session = Session(plan: plan)
    _ = session.start()
    var stage = Stage(session)
    #expect(stage.press([.character("o")]) == [])
    #expect(stage.screen.message == "there is no follow-up left")
    stage.rehearsal.followUps = ["What else?", "And then?"]
    #expect(stage.press([.character("o")]) == [.followUpAsked("What else?")])
    #expect(stage.screen.message == "What else?")
    stage.pass(.seconds(61))
    #expect(stage.press([.character("o")]) == [])
    #expect(stage.screen.message == "there is no time left for a follow-up")
  }
}
