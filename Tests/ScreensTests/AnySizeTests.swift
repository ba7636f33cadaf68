import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

/// Whatever is pressed on whatever screen: it is drawn, at its size, with nothing but clean cells.
@Suite struct AnySizeTests {
  private static let keys: [Key] =
    "n p>uigsfrceEat?q y123456789hjkl/wéx".map(Key.character) + [
      .character("\u{301}"), .enter, .escape, .tab, .backTab, .left, .right, .up, .down, .home,
      .end,
      .pageUp, .pageDown, .backspace, .delete, .deleteWord, .deleteLine, .redraw, .resize,
      .click(row: 3, column: 3), .click(row: 17, column: 40), .scroll(1), .scroll(-1),
      .pasted("two\nlines \u{1B}[31m 漢字"), .burst("many at once"), .character("ж"),
    ]

  private func isClean(_ grid: Grid, _ size: Size) -> Bool {
    let row = (0..<size.height).map { grid.row($0) }
    return grid.size == size
      && row.allSatisfy { $0.allSatisfy { $0.character?.unicodeScalars.first?.value ?? 32 >= 32 } }
      && (grid.cursor.map { $0.row < size.height && $0.column < size.width } ?? true)
  }

  private func sizes(_ random: inout SeededGenerator) -> Size {
    Size(
      width: Int.random(in: 0...130, using: &random), height: Int.random(in: 0...45, using: &random)
    )
  }

  @Test(arguments: 0..<60) func theSessionScreenTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = Sample.screen(GeneratedSession(seed: seed, ends: false).session)
    for _ in 0..<60 {
      let size = sizes(&random)
      let key = Self.keys.randomElement(using: &random) ?? .enter
      screen.press([key], size: size, each: .seconds(3))
      #expect(isClean(screen.grid(size), size))
    }
  }

  @Test(arguments: 0..<30) func theScreenOfADayTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = DayScreen(DayTests.day, now: DayTests.later(Int64(seed) * 400))
    for _ in 0..<60 {
      let size = sizes(&random)
      let key = Self.keys.randomElement(using: &random) ?? .enter
      switch screen.handle(key, size: size) {
      case .begin(let place): screen.day.finish(place, at: screen.now)
      case .endBreak: screen.day.endBreak()
      case .leaveOut(let place): screen.day.leaveOut(place)
      case .quit, nil: break
      }
      #expect(isClean(screen.grid(size), size))
    }
  }

  @Test(arguments: 0..<40) func theHomeScreenTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let content =
      seed % 4 == 0
      ? HomeContent(
        choices: [], recent: [], unfinished: [], practised: "",
        folder: "Sessions") : HomeSample.content
    var screen = HomeScreen(content)
    for _ in 0..<60 {
      let size = sizes(&random)
      _ = screen.handle(Self.keys.randomElement(using: &random) ?? .enter, size: size)
      #expect(isClean(screen.grid(size), size))
    }
  }

  @Test(arguments: 0..<40) func theReadyScreenTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = ReadyScreen(seed % 2 == 0 ? ReadySample.content : ReadySample.round)
    if seed % 5 == 0 {
      screen.fill(QuestionTemplate("Why [this] and [that]?"), defaults: ["one"])
    } else if seed % 5 < 3 {
      _ = screen.handle(.character("c"), size: Size(width: 80, height: 24))
    }
    screen.secondOfDay = 86_399
    for _ in 0..<60 {
      let size = sizes(&random)
      _ = screen.handle(Self.keys.randomElement(using: &random) ?? .enter, size: size)
      screen.read(for: .milliseconds(Int.random(in: 0...9000, using: &random)))
      #expect(isClean(screen.grid(size), size))
      #expect(screen.nextChange.map { $0 > .zero } ?? true)
    }
  }

  @Test(arguments: 0..<40) func theDebriefTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var debrief = Debrief(GeneratedSession(seed: seed).session)
    debrief.take(DebriefSample.guidance, suggestion: "say the result first")
    var screen = DebriefScreen(debrief, saved: "Saved: x.md")
    for step in 0..<80 {
      let size = sizes(&random)
      if step % 10 == 9 { _ = screen.handle(.escape, size: size) }
      _ = screen.handle(Self.keys.randomElement(using: &random) ?? .enter, size: size)
      #expect(isClean(screen.grid(size), size))
    }
  }

  @Test(arguments: 0..<60) func theReviewTakesEveryKeyAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen =
      seed % 6 == 0
      ? ReviewScreen([], folder: "Sessions", today: SampleHistory.today) : ReviewSample.screen()
    for _ in 0..<60 {
      let size = sizes(&random)
      let key = (Self.keys + "cCoGJKNb/ ".map(Key.character)).randomElement(using: &random)
      ReviewSample.press([key ?? .enter], on: &screen, size)
      #expect(isClean(screen.grid(size), size))
    }
  }

  @Test func smallestSizesSayThatTheyAreTooSmall() {
    let screen = Sample.screen(Sample.third(after: 86))
    #expect(screen.grid(Size(width: 19, height: 4)).text == "3/5 2:34 on time i…\nnote\n\n")
    #expect(screen.grid(Size(width: 11, height: 1)).text == "too small")
  }
}
