import Grids
import Screens
import Sessions
import TestSupport
import Testing

private let size = Size(width: 100, height: 30)

/// Keys that came at once: a paste that the terminal did not mark, or a script.
@Suite struct BurstTests {
  private func events(_ text: String) -> (screen: SessionScreen, events: [Event.Kind]) {
    var stage = Sample.screen(Sample.third(after: 100))
    let events = stage.burst(text)
    return (stage.screen, events)
  }

  @Test(arguments: ["delete the session", "snap a i /", "q\nypast", "ssh host", "nn gg ss 123"])
  func noneOfThemIsACommandAndThatIsTold(text: String) {
    let (screen, events) = events(text)
    #expect(events == [])
    let count = text.filter { $0 != "\n" }.count
    #expect(
      screen.message
        == "\(count) characters at once were not taken as keys; press i before you paste")
    #expect(screen.attention == .free)
  }

  @Test func aKeyThatOpensALineMakesTheRestItsText() {
    #expect(events("ia whole note\n").events == [.noteTaken("a whole note")])
    #expect(events("\nfrom a script\n").events == [.noteTaken("from a script")])
    #expect(events("awhy not?\n").events == [.followUpAsked("why not?")])
    #expect(events("nn/hedging").events == [.phaseEntered(3), .phaseEntered(4)])
    #expect(events("шна русском\n").events == [.noteTaken("на русском")])
  }

  @Test func behindThatLineFewAreKeysAndManyAreNot() {
    #expect(
      events("inote\ng1").events == [.noteTaken("note"), .marked(.strong), .promptUnticked(0)])
    let (screen, events) = events("ione\nquit now\n")
    #expect(events == [.noteTaken("one")])
    #expect(screen.message?.hasPrefix("8 characters at once") == true)
  }

  @Test func whereTextIsTypedTheyAreText() {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.press([.enter], size: size)
    screen.burst("quite a lot")
    #expect(screen.screen.attention == .busy(draft: .note("quite a lot")))
  }

  @Test func theQuestionAboutTimeAwayIsNotAnsweredByThem() {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.sleep(.seconds(252))
    #expect(screen.burst("cdq cdq") == [])
    #expect(screen.rehearsal.away != nil)
  }

  @Test func theHomeScreenTheDebriefAndTheReviewHoldThemBackAsWell() {
    func left(_ screen: inout some KeyTaking, _ text: String) -> [Key] {
      var burst = Burst(.burst(text))
      var keys: [Key] = []
      while keys.count < 100, let key = burst.next(for: &screen) { keys.append(key) }
      return keys
    }
    var home = HomeScreen(HomeSample.content)
    #expect(left(&home, "\nstart it") == [])
    #expect(home.grid(size).text.contains("8 characters at once"))
    var review = ReviewSample.screen()
    #expect(left(&review, "11;rgb:1d1d/2020/2121") == [])
    #expect(review.grid(size).text.contains("21 characters at once"))
    var debrief = DebriefSample.screen(.wentWell)
    #expect(left(&debrief, "text") == "text".map(Key.character))
    debrief = DebriefSample.screen(.next)
    #expect(left(&debrief, "haqv haqv") == [])
    #expect(debrief.grid(size).text.contains("9 characters at once"))
  }

  @Test func whatWasPressedOnItsOwnIsAKey() {
    var screen = Sample.screen(Sample.third(after: 100)).screen
    var burst = Burst(.character("g"))
    #expect(burst.next(for: &screen) == .character("g"))
    #expect(burst.next(for: &screen) == nil)
  }
}
