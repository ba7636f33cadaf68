import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

private let size = Size(width: 80, height: 24)

@Suite struct ReadyGoldenTests {
  private func name(_ state: String, _ size: Size) -> String {
    "ready-\(state)-\(size.width)x\(size.height)"
  }

  @Test(arguments: Sample.sizes) func withAQuestionAndAResolution(size: Size) throws {
    try expectSnapshot(
      ReadyScreen(ReadySample.content).grid(size), named: name("question", size))
  }

  @Test(arguments: Sample.sizes) func phasesWithQuestionsOfTheirOwn(size: Size) throws {
    try expectSnapshot(ReadyScreen(ReadySample.round).grid(size), named: name("phases", size))
  }

  @Test(arguments: Sample.sizes) func withoutAQuestion(size: Size) throws {
    try expectSnapshot(ReadyScreen(ReadySample.nothing).grid(size), named: name("nothing", size))
  }

  @Test(arguments: Sample.sizes) func beforeTheQuestionIsDrawn(size: Size) throws {
    try expectSnapshot(ReadyScreen(ReadySample.first).grid(size), named: name("first", size))
  }

  @Test(arguments: Sample.sizes) func reading(size: Size) throws {
    var screen = ReadyScreen(ReadySample.content)
    _ = screen.handle(.character("r"), size: size)
    screen.read(for: .seconds(18))
    try expectSnapshot(screen.grid(size), named: name("reading", size))
  }

  @Test(arguments: Sample.sizes) func choosingAStory(size: Size) throws {
    var screen = ReadyScreen(ReadySample.content)
    for key in [Key.character("s"), .down] { _ = screen.handle(key, size: size) }
    try expectSnapshot(screen.grid(size), named: name("stories", size))
  }

  @Test(arguments: Sample.sizes) func fillingABlank(size: Size) throws {
    var screen = ReadyScreen(ReadySample.content)
    screen.fill(
      QuestionTemplate("How would you bring [specific system] to ten times as many users?"),
      defaults: ["a booking service for trains"])
    try expectSnapshot(screen.grid(size), named: name("filling", size))
  }
}

@Suite struct ReadyKeyTests {
  /// What was decided by some keys.
  private func after(_ keys: [Key], _ screen: inout ReadyScreen) -> [ReadyScreen.Action] {
    keys.compactMap { screen.handle($0, size: size) }
  }

  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func enterBeginsAndEscapeGoesBack() {
    var screen = ReadyScreen(ReadySample.content)
    #expect(after([.enter], &screen) == [.begin])
    #expect(after([.escape], &screen) == [.back])
    #expect(after(typed("dxq"), &screen) == [.draw, .refuse, .quit])
  }

  @Test func aQuestionIsWrittenOrWantedNoMore() {
    var screen = ReadyScreen(ReadySample.nothing)
    #expect(after(typed("wWhy?") + [.enter], &screen) == [.ask("Why?")])
    #expect(after(typed("-"), &screen) == [.ask(nil)])
    #expect(after(typed("x"), &screen) == [])
    #expect(screen.message == "nothing is asked; d draws a question")
  }

  @Test func blanksAreFilledWithWhatIsTypedOrUsual() {
    var screen = ReadyScreen(ReadySample.nothing)
    screen.fill(QuestionTemplate("Why [this] and not [that]?"), defaults: ["a cache", "a queue"])
    #expect(screen.grid(size).text.contains("Why [this] and not [that]?"))
    #expect(after(typed("tea") + [.enter, .enter], &screen) == [.ask("Why tea and not a queue?")])
  }

  @Test func theLevelGoesThroughThoseOfTheDocumentAndNone() {
    var screen = ReadyScreen(ReadySample.content)
    #expect(after(typed("l"), &screen) == [.change(level: nil)])
    screen.content.plan.level = nil
    #expect(after(typed("l"), &screen) == [.change(level: "L6")])
    screen.content.levels = []
    #expect(after(typed("l"), &screen) == [])
    #expect(screen.message == "the document of this structure names no levels")
  }

  @Test func aStoryIsChosenFromThoseThatThereAre() {
    var screen = ReadyScreen(ReadySample.content)
    #expect(after(typed("sj") + [.enter], &screen) == [.tell(story: "A pager for nobody")])
    #expect(
      after(typed("s") + [.down, .down, .down, .down, .enter], &screen) == [.tell(story: nil)])
    screen.content.stories = []
    #expect(after(typed("s"), &screen) == [])
    #expect(screen.message?.contains("rehearse stories new") == true)
  }

  @Test func aReadingMinuteIsCountedDownAndNoLongerThanThat() {
    var screen = ReadyScreen(ReadySample.content)
    screen.read(for: .seconds(5))
    #expect(screen.reading == .zero && screen.nextChange == nil)
    #expect(after(typed("r"), &screen) == [])
    screen.read(for: .milliseconds(18_200))
    #expect(screen.grid(size).text.contains("reading, 0:42 left"))
    #expect(screen.nextChange == .milliseconds(800))
    #expect(after(typed("r"), &screen) == [])
    screen.read(for: .seconds(30))
    #expect(screen.grid(size).text.contains("read for 0:18"))
    #expect(after(typed("r"), &screen) == [])
    screen.read(for: .seconds(90))
    #expect(screen.reading == ReadyScreen.readingTime && !screen.isReading)
    #expect(screen.grid(size).text.contains("the reading minute is over"))
  }

  @Test func whatDoesNotFitIsReachedByTheArrows() {
    let small = Size(width: 40, height: 12)
    var screen = ReadyScreen(ReadySample.content)
    #expect(screen.grid(small).text.contains("more"))
    for _ in 0..<60 { _ = screen.handle(.down, size: small) }
    #expect(screen.grid(small).text.contains("Q&A and Extensions"))
    for _ in 0..<60 { _ = screen.handle(.up, size: small) }
    #expect(screen.grid(small).text.contains("Tell me about a time"))
  }

  @Test func manyCharactersAtOnceAreNoKeys() {
    var screen = ReadyScreen(ReadySample.content)
    var burst = Burst(.burst("xdq xdq"))
    #expect(burst.next(for: &screen) == nil)
    #expect(screen.message?.hasPrefix("7 characters at once") == true)
  }

  @Test(arguments: [20, 40, 80]) func theKeyThatListsTheKeysIsAlwaysTold(width: Int) {
    let size = Size(width: width, height: 24)
    #expect(ReadyScreen(ReadySample.content).grid(size).text.hasSuffix("? keys") || width > 20)
    #expect(ReadyScreen(ReadySample.content).grid(size).text.contains("? keys"))
    #expect(HomeScreen(HomeSample.content).grid(size).text.contains("? keys"))
  }
}
