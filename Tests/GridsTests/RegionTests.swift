import Grids
import Testing

/// Regions and frames: a second later what moves is drawn again, and nothing else.
@Suite struct RegionTests {
  /// A sign that counts how often it is drawn.
  private struct Counted: Drawable {
    let sign: Unicode.Scalar
    let counter: Counter

    func draw(on grid: inout Grid, in area: Area) {
      counter.count += 1
      Fill(sign).draw(on: &grid, in: area)
    }
  }

  private final class Counter: Equatable {
    var count = 0
    static func == (one: Counter, other: Counter) -> Bool { one === other }
  }

  /// A screen of two rows with a sign that moves in the first, one that stands over a part of it, and
  /// one in the second row.
  private struct Screen: Screenful {
    struct Scene: Equatable {
      var over: Unicode.Scalar
      let counters: [Counter]
    }

    let scene: Scene
    let time: Unicode.Scalar

    static func layout(_ scene: Scene, _ size: Size) -> Size { size }

    static func standing(_ scene: Scene, _ size: Size) -> [Region] {
      [
        Region(
          Area(row: 0, columns: 2..<4), Counted(sign: scene.over, counter: scene.counters[1])),
        Region(
          Area(row: 1, columns: 0..<size.width), Counted(sign: "c", counter: scene.counters[2])),
      ]
    }

    func moving(_ size: Size) -> [Region] {
      [
        Region(
          Area(row: 0, columns: 0..<size.width), Counted(sign: time, counter: scene.counters[0]))
      ]
    }
  }

  private let size = Size(width: 6, height: 2)
  private let counters = (0..<3).map { _ in Counter() }

  private func screen(_ time: Unicode.Scalar, over: Unicode.Scalar = "b") -> Screen {
    Screen(scene: .init(over: over, counters: counters), time: time)
  }

  private var counts: [Int] { counters.map(\.count) }

  @Test func whatMovesIsDrawnAgainWithWhatLiesOverIt() {
    var frame = Frame<Screen>()
    #expect(frame.grid(of: screen("1"), size).text == "11bb11\ncccccc")
    #expect(frame.grid(of: screen("2"), size).text == "22bb22\ncccccc")
    #expect(counts == [2, 2, 1])
  }

  @Test func anotherSceneOrSizeIsDrawnAnew() {
    var frame = Frame<Screen>()
    _ = frame.grid(of: screen("1"), size)
    #expect(frame.grid(of: screen("1", over: "d"), size).text == "11dd11\ncccccc")
    #expect(frame.grid(of: screen("1"), Size(width: 4, height: 2)).text == "11bb\ncccc")
    #expect(counts == [3, 3, 3])
  }

  @Test func aRegionLeavesNothingOfWhatStoodThere() {
    var grid = Grid(Size(width: 6, height: 1))
    grid.write("漢字 ab", row: 0, column: 0)
    grid.cursor = Grid.Position(row: 0, column: 3)
    Region(Area(row: 0, columns: 0..<6), Lines("x")).draw(on: &grid)
    var expected = Grid(grid.size)
    expected.write("x", row: 0, column: 0)
    #expect(grid == expected)
  }
}
