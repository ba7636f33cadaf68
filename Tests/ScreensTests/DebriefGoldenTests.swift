import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

@Suite struct DebriefGoldenTests {
  private func expect(_ screen: DebriefScreen, _ state: String, _ size: Size) throws {
    try expectSnapshot(
      screen.grid(size), named: "debrief-\(state)-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func scoring(size: Size) throws {
    try expect(DebriefSample.screen(), "score", size)
  }

  @Test(arguments: Sample.sizes) func scoringWithoutARubric(size: Size) throws {
    try expect(DebriefSample.screen(guidance: Guidance()), "hire", size)
  }

  @Test(arguments: Sample.sizes) func betweenTwo(size: Size) throws {
    var screen = DebriefSample.screen()
    for key in "3b".map(Key.character) { _ = screen.handle(key, size: size) }
    try expect(screen, "between", size)
  }

  @Test(arguments: Sample.sizes) func whatHappened(size: Size) throws {
    try expect(DebriefSample.screen(.happened), "happened", size)
  }

  @Test(arguments: Sample.sizes) func whatWentWrong(size: Size) throws {
    try expect(DebriefSample.screen(.pitfalls), "pitfalls", size)
  }

  @Test(arguments: Sample.sizes) func whatWasLeftOut(size: Size) throws {
    try expect(DebriefSample.screen(.leftOut), "left-out", size)
  }

  @Test(arguments: Sample.sizes) func whatAGoodAnswerHolds(size: Size) throws {
    try expect(DebriefSample.screen(.answer), "answer", size)
  }

  @Test(arguments: Sample.sizes) func whetherTheResolutionWasKept(size: Size) throws {
    try expect(DebriefSample.screen(.resolution), "resolution", size)
  }

  @Test(arguments: Sample.sizes) func whatWentWell(size: Size) throws {
    try expect(DebriefSample.screen(.wentWell), "went-well", size)
  }

  @Test(arguments: Sample.sizes) func whatToChange(size: Size) throws {
    try expect(DebriefSample.screen(.toChange), "to-change", size)
  }

  @Test(arguments: Sample.sizes) func whatComesNext(size: Size) throws {
    try expect(DebriefSample.screen(.next), "next", size)
  }

  @Test(arguments: Sample.sizes) func aNoteIsAdded(size: Size) throws {
    var screen = DebriefSample.screen(.happened)
    for key in [Key.down] + "iasked about cost".map(Key.character) {
      _ = screen.handle(key, size: size)
    }
    try expect(screen, "note", size)
  }

  @Test(arguments: Sample.sizes) func anotherFolderIsAskedFor(size: Size) throws {
    var screen = DebriefScreen(
      Debrief(Sample.ended), saved: "", otherFolder: "/home/ada/.local/share/rehearse/Sessions")
    screen.trouble = "held in memory, not on the disk: No space left on device"
    try expect(screen, "trouble", size)
  }
}
