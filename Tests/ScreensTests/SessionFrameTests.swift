import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

/// A second later only a part of the screen is drawn; it has to look as if all of it were.
@Suite struct SessionFrameTests {
  private static let keys: [Key] =
    "nnp>uigsreEat?q y12309c/owvkd+-~!".map(Key.character)
    + [.enter, .escape, .up, .interrupt, .pasted("漢字 é")]

  @Test(arguments: 0..<200) func aFrameLooksLikeTheWholeScreenDrawnAnew(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = Sample.screen(GeneratedSession(seed: seed, ends: false).session)
    screen.rehearsal.guidance = Sample.guidance(of: screen.session)
    var frame = SessionFrame()
    var size = Size(width: 120, height: 40)
    for step in 0..<80 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0:
        size = Size(
          width: Int.random(in: 0...150, using: &random),
          height: Int.random(in: 0...45, using: &random))
      case 1, 2, 3:
        let key = Self.keys.randomElement(using: &random) ?? .enter
        screen.press([key], size: size)
      case 4:
        screen.screen.message = Bool.random(using: &random) ? nil : GeneratedSession.text(&random)
      case 5:
        screen.screen.trouble = Bool.random(using: &random) ? nil : GeneratedSession.text(&random)
      case 6: screen.sleep(.seconds(step + 6))
      case 7: screen.pass(.seconds(Int.random(in: 1...4000, using: &random)))
      default: screen.pass(.milliseconds(Int.random(in: 1...2500, using: &random)))
      }
      let view = SessionView(screen.screen, screen.rehearsal)
      #expect(frame.grid(of: view, size) == view.grid(size), "seed \(seed), step \(step)")
    }
  }

  @Test(
    arguments: [Size(width: 120, height: 40), Size(width: 50, height: 14)],
    [Sample.plan, Self.longPlan])
  func everySecondOfASessionIsDrawnAsIfAnew(size: Size, plan: Plan) {
    var screen = Sample.screen(Sample.third(after: 0, of: plan))
    var frame = SessionFrame()
    for _ in 0..<700 {
      screen.pass(.seconds(1))
      let view = SessionView(screen.screen, screen.rehearsal)
      #expect(frame.grid(of: view, size) == view.grid(size))
    }
  }

  /// Its third phase counts down from five digits to four.
  private static let longPlan = Plan(
    structure: Structure(
      title: "Long", phases: (1...3).map { Sample.phase("Phase \($0)", (600, 660), ["One"]) }))
}
