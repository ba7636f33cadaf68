import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

/// Only what has changed is drawn again; it has to look as if all of it were.
@Suite struct FrameTests {
  private static let keys: [Key] =
    "nnp>uigsreEat?q y12309c/owvkd+-~!".map(Key.character)
    + [.enter, .escape, .up, .interrupt, .pasted("漢字 é")]

  @Test(arguments: 0..<200) func aFrameLooksLikeTheWholeScreenDrawnAnew(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = Sample.screen(GeneratedSession(seed: seed, ends: false).session)
    screen.rehearsal.guidance = Sample.guidance(of: screen.session)
    var frame = Frame<SessionView>()
    var size = Size(width: 120, height: 40)
    var last = Grid(Size(width: 0, height: 0))
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
      let grid = frame.grid(of: view, size)
      #expect(grid == view.grid(size), "seed \(seed), step \(step)")
      // The terminal looks at these rows alone.
      if let changed = frame.changed {
        let others = (0..<size.height).filter { row in !changed.contains { $0.contains(row) } }
        #expect(
          others.allSatisfy { grid.row($0) == last.row($0) }, "seed \(seed), step \(step)")
      }
      last = grid
    }
  }

  /// A region that drew beside its area would leave signs behind that nobody takes away.
  @Test(arguments: Sample.sizes + [Size(width: 64, height: 17), Size(width: 33, height: 8)])
  func regionsKeepToTheirAreas(size: Size) {
    let regions = Self.screens.flatMap { view in
      let layout = SessionView.layout(view.scene, size)
      return SessionView.standing(view.scene, layout) + view.moving(layout)
    }
    for region in regions {
      var grid = Grid(size)
      for row in 0..<size.height { grid.fill("x", row: row, columns: 0..<size.width) }
      let before = grid
      region.draw(on: &grid)
      for (place, cell) in grid.cells.enumerated() where cell != before.cells[place] {
        let position = Grid.Position(row: place / size.width, column: place % size.width)
        #expect(region.area.contains(position))
      }
    }
  }

  private static var screens: [SessionView] {
    var typing = Sample.screen(Sample.third(after: 100))
    typing.press("inote with 漢字".map(Key.character))
    var asked = Sample.hidden
    asked.pass(.seconds(40))
    var told = Sample.screen(Sample.third(after: 280))
    told.screen.message = String(repeating: "something long to be told ", count: 12)
    var lookup = Sample.screen(Sample.third(after: 198))
    lookup.press("/cache".map(Key.character))
    return [typing, asked, told, lookup, Sample.screen(Sample.against)].map {
      SessionView($0.screen, $0.rehearsal)
    }
  }

  @Test(
    arguments: [Size(width: 120, height: 40), Size(width: 50, height: 14)],
    [Sample.plan, Self.longPlan])
  func everySecondOfASessionIsDrawnAsIfAnew(size: Size, plan: Plan) {
    var screen = Sample.screen(Sample.third(after: 0, of: plan))
    var frame = Frame<SessionView>()
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
