import Grids
import Screens
import Sessions
import Structures
import Testing

private let size = Size(width: 80, height: 24)

/// Looking something up while a session runs.
@Suite struct LookupKeyTests {
  private func lookup(_ keys: [Key], lines: Int = 0) throws -> Stage {
    var screen = Sample.screen(Sample.third(after: 86))
    #expect(screen.press([Key.character("/")] + keys) == [])
    let request = try #require(screen.screen.lookupRequest(size))
    screen.screen.show((0..<lines).map { StyledLine("line \($0)") }, for: request)
    return screen
  }

  private func rows(_ screen: Stage, _ size: Size = size) -> [String] {
    screen.grid(size).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingPrefix(" ") }.map(String.init)
  }

  @Test func whatIsTypedIsLookedUpAndNothingElse() throws {
    var screen = try lookup("nq 1g?".map(Key.character) + [.pasted("/x\nu"), .enter])
    #expect(screen.screen.attention == .busy(draft: nil))
    #expect(rows(screen)[22].hasPrefix("look up nq 1g?/x"))
    #expect(screen.press([.backspace]) == [])
    #expect(screen.screen.lookupRequest(size)?.words == "nq 1g?/x\n")
    #expect(screen.press([.escape]) == [])
    #expect(screen.screen.lookupRequest(size) == nil)
    #expect(screen.screen.attention == .free)
    #expect(screen.press([.character("g")]) == [.marked(.strong)])
  }

  @Test func theTimeGoesOnInTheTopLine() throws {
    var screen = try lookup([])
    #expect(rows(screen)[0].hasSuffix("2:34 · on time from 3:00 on, in 1:34"))
    screen.pass(.seconds(2))
    #expect(rows(screen)[0].hasSuffix("2:32 · on time from 3:00 on, in 1:32"))
    screen.handle(.next)
    #expect(rows(screen)[0].hasPrefix("4/5 Scale and Trade-offs"))
    screen.handle(.pause(nil))
    #expect(rows(screen)[0].hasSuffix("paused 0:00"))
    #expect(rows(screen, Size(width: 20, height: 5))[0].hasPrefix("4/5 2:00 paused"))
  }

  @Test func keysScrollAndStopAtTheEnds() throws {
    var screen = try lookup([.character("a")], lines: 50)
    func top() -> String { rows(screen)[2] }
    func press(_ keys: Key...) { screen.press(keys) }
    press(.up, .pageUp)
    #expect(top() == "line 0")
    press(.down, .down)
    #expect(top() == "line 2")
    #expect(rows(screen)[22].hasSuffix("3–21 of 50"))
    press(.pageDown)
    #expect(top() == "line 20")
    press(.pageDown, .pageDown, .down)
    #expect(top() == "line 31")
    press(.up, .scroll(-1))
    #expect(top() == "line 27")
    press(.pageUp)
    #expect(top() == "line 9")
  }

  @Test func otherWordsBeginAtTheTopAndAnotherWidthStays() throws {
    var screen = try lookup([.character("a"), .pageDown], lines: 50)
    screen.press([.pageDown])
    let wide = Size(width: 120, height: 24)
    let request = try #require(screen.screen.lookupRequest(wide))
    #expect(request.width == 100)
    screen.screen.show((0..<50).map { StyledLine("wide \($0)") }, for: request)
    #expect(screen.screen.lookupRequest(wide) == nil)
    #expect(rows(screen, wide)[2] == "wide 18")
    screen.press([.character("b")], size: wide)
    let other = try #require(screen.screen.lookupRequest(wide))
    screen.screen.show((0..<50).map { StyledLine("other \($0)") }, for: other)
    #expect(rows(screen, wide)[2] == "other 0")
  }

  @Test func timeAwayIsAskedAboutFirst() throws {
    var screen = try lookup("abc".map(Key.character))
    screen.sleep(.seconds(60))
    #expect(rows(screen)[22].hasPrefix("away 1:00: count it, drop it, or end?"))
    #expect(screen.press([.character("d")]) == [.slept(.seconds(60), .dropped)])
    #expect(rows(screen)[22].hasPrefix("look up abc"))
  }

  @Test func zeroTicksTheNextPrompt() {
    var screen = Sample.screen(Sample.third(after: 86))
    #expect(screen.press(["0", "0"].map(Key.character)) == [.promptTicked(2), .promptTicked(3)])
    #expect(screen.press([.character("0")]) == [])
    #expect(screen.screen.message == "there is no prompt left to tick")
  }
}
