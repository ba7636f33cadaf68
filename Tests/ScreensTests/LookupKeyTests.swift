import Grids
import Screens
import Sessions
import Structures
import Testing

private let size = Size(width: 80, height: 24)

/// Looking something up while a session runs.
@Suite struct LookupKeyTests {
  private func lookup(_ keys: [Key], lines: Int = 0) throws -> SessionScreen {
    var screen = Sample.screen(Sample.third(after: 86))
    for key in [Key.character("/")] + keys { #expect(screen.handle(key, size: size) == nil) }
    let request = try #require(screen.lookupRequest(size))
    screen.show((0..<lines).map { StyledLine("line \($0)") }, for: request)
    return screen
  }

  private func rows(_ screen: SessionScreen, _ size: Size = size) -> [String] {
    screen.grid(size).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingPrefix(" ") }.map(String.init)
  }

  @Test func whatIsTypedIsLookedUpAndNothingElse() throws {
    var screen = try lookup("nq 1g?".map(Key.character) + [.pasted("/x\nu"), .enter])
    #expect(screen.draft == nil)
    #expect(!screen.isInterruptible)
    #expect(rows(screen)[22].hasPrefix("look up nq 1g?/x"))
    #expect(screen.handle(.backspace, size: size) == nil)
    #expect(screen.lookupRequest(size)?.words == "nq 1g?/x\n")
    #expect(screen.handle(.escape, size: size) == nil)
    #expect(screen.lookupRequest(size) == nil)
    #expect(screen.isInterruptible)
    #expect(screen.handle(.character("g"), size: size) == .marked(.strong))
  }

  @Test func theTimeGoesOnInTheTopLine() throws {
    var screen = try lookup([])
    #expect(rows(screen)[0].hasSuffix("2:34 · window opens in 1:34"))
    _ = screen.session.advance(to: screen.session.now.advanced(by: .seconds(2)))
    #expect(rows(screen)[0].hasSuffix("2:32 · window opens in 1:32"))
    _ = screen.session.apply(Event(screen.session.now, .phaseEntered(3)))
    #expect(rows(screen)[0].hasPrefix("4/5 Scale and Trade-offs"))
    _ = screen.session.apply(Event(screen.session.now, .paused(nil)))
    #expect(rows(screen)[0].hasSuffix("paused 0:00"))
    #expect(rows(screen, Size(width: 20, height: 5))[0].hasPrefix("4/5 2:00 paused"))
  }

  @Test func keysScrollAndStopAtTheEnds() throws {
    var screen = try lookup([.character("a")], lines: 50)
    func top() -> String { rows(screen)[2] }
    func press(_ keys: Key...) { for key in keys { _ = screen.handle(key, size: size) } }
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
    _ = screen.handle(.pageDown, size: size)
    let wide = Size(width: 120, height: 24)
    let request = try #require(screen.lookupRequest(wide))
    #expect(request.width == 100)
    screen.show((0..<50).map { StyledLine("wide \($0)") }, for: request)
    #expect(screen.lookupRequest(wide) == nil)
    #expect(rows(screen, wide)[2] == "wide 18")
    _ = screen.handle(.character("b"), size: wide)
    let other = try #require(screen.lookupRequest(wide))
    screen.show((0..<50).map { StyledLine("other \($0)") }, for: other)
    #expect(rows(screen, wide)[2] == "other 0")
  }

  @Test func timeAwayIsAskedAboutFirst() throws {
    var screen = try lookup("abc".map(Key.character))
    let now = screen.session.now
    screen.away = now..<now.advanced(by: .seconds(60))
    #expect(rows(screen)[22].hasPrefix("away 1:00: count it, drop it, or end?"))
    #expect(screen.handle(.character("d"), size: size) == .slept(.seconds(60), .dropped))
    #expect(rows(screen)[22].hasPrefix("look up abc"))
  }

  @Test func zeroTicksTheNextPrompt() {
    var screen = Sample.screen(Sample.third(after: 86))
    #expect(screen.handle(.character("0"), size: size) == .promptTicked(2))
    for prompt in 2...3 {
      _ = screen.session.apply(Event(screen.session.now, .promptTicked(prompt)))
    }
    #expect(screen.handle(.character("0"), size: size) == nil)
    #expect(screen.message == "there is no prompt left to tick")
  }
}
