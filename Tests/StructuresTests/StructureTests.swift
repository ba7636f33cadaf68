import Structures
import Testing

@Suite struct StructureTests {
  @Test func aSingleTimeOpensItsWindowAtFourFifths() {
    let window = Window(StatedTime(.seconds(30)))
    #expect(window == Window(earliest: .seconds(24), latest: .seconds(30)))
    #expect(window.text == "0:30")
  }

  @Test func aRangeIsAWindowAsItStands() {
    let window = Window(StatedTime(min: .seconds(240), max: .seconds(180)))
    #expect(window == Window(earliest: .seconds(180), latest: .seconds(240)))
    #expect(window.text == "3:00–4:00")
  }

  @Test func windowsWithoutAnEndAreReadAloudAsSuch() {
    #expect(Window(StatedTime(min: .zero, max: .seconds(300))).text == "up to 5:00")
    #expect(Window(StatedTime(min: .seconds(300), max: nil)).text == "5:00+")
  }

  @Test func theTargetFollowsThePace() {
    let window = Window(earliest: .seconds(180), latest: .seconds(240))
    #expect(Pace.allCases.map(window.target) == [.seconds(180), .seconds(210), .seconds(240)])
    #expect(Window(earliest: .seconds(60), latest: nil).target(.latest) == .seconds(60))
  }

  @Test func shorteningBelowTheEarliestTakesTheEarliestAlong() {
    let window = Window(earliest: .seconds(24), latest: .seconds(30)).extended(by: .seconds(-20))
    #expect(window == Window(earliest: .seconds(10), latest: .seconds(10)))
  }

  @Test func scalingAddsUpToTheTotalExactly() {
    let structure = Structure(
      title: "Three",
      phases: [
        Phase(title: "A", window: Window(StatedTime(.seconds(100)))),
        Phase(title: "B", window: Window(earliest: .seconds(50), latest: .seconds(100))),
        Phase(title: "Open", window: nil),
        Phase(title: "C", window: Window(StatedTime(.seconds(100)))),
      ])
    let scaled = structure.scaled(toTotal: .seconds(1000))
    #expect(scaled.total?.latest == .seconds(1000))
    #expect(
      scaled.phases.map { $0.window?.latest } == [.seconds(333), .seconds(334), nil, .seconds(333)])
    #expect(scaled.phases[1].window?.earliest == .seconds(167))
  }

  @Test func theTotalIsOpenWhenOnePhaseIs() {
    let open = Structure(
      title: "Open",
      phases: [
        Phase(title: "A", window: Window(StatedTime(.seconds(60)))),
        Phase(title: "B", window: Window(earliest: .seconds(300), latest: nil)),
      ])
    #expect(open.total == Window(earliest: .seconds(348), latest: nil))
    #expect(Structure(title: "None", phases: [Phase(title: "A", window: nil)]).total == nil)
  }
}
