import Grids
import Sessions
import Testing

@testable import Screens

/// Keys that a person chose are taken and told, and no others in their place.
@Suite struct OwnKeysTests {
  private func keys(_ wishes: (String, String)..., screen: String = "session") -> OwnKeys {
    OwnKeys(
      wishes.enumerated().map {
        KeyWish(screen: screen, key: $1.0, chosen: $1.1, line: $0 + 1)
      })
  }

  private func action(_ character: Character) -> SessionKeys.Action? {
    SessionKeys.commands.action(for: .character(character))
  }

  @Test func theChosenKeyDoesWhatTheOtherDid() {
    let own = keys(("n", "z"), ("space", "y"))
    #expect(own.problems.isEmpty)
    OwnKeys.$current.withValue(own) {
      #expect(action("z") == .intent(.next) && action("n") == nil)
      #expect(action("Z") == .intent(.next))
      #expect(action("y") == .intent(.togglePause) && action(" ") == nil)
      #expect(SessionKeys.commands.action(for: .right) == .intent(.next))
      #expect(action("p") == .intent(.back))
      // Other screens keep theirs.
      #expect(HomeKeys.commands.action(for: .character("n")) == .next)
    }
    #expect(action("n") == .intent(.next) && action("z") == nil)
  }

  @Test func twoCanBeExchanged() {
    let own = keys(("n", "p"), ("p", "n"))
    #expect(own.problems.isEmpty)
    OwnKeys.$current.withValue(own) {
      #expect(action("p") == .intent(.next) && action("n") == .intent(.back))
    }
  }

  @Test func theScreenAndTheHelpNameTheChosenOnes() {
    let size = Size(width: 120, height: 40)
    let own = keys(("n", "z"), ("g", "h"), ("e", "+"), ("+", "e"))
    #expect(own.problems.isEmpty)
    OwnKeys.$current.withValue(own) {
      let text = Sample.screen(Sample.third(after: 86)).grid(size).text
      #expect(text.contains("z next") && !text.contains("n next"))
      #expect(text.contains("hsfr mark"))
      #expect(text.contains("+/E ±30 s"))
      let labels = SessionKeys.commands.help.map(\.label)
      #expect(labels.contains("z →") && labels.contains("+ E") && labels.contains("h e"))
      #expect(labels.contains("window") && labels.contains("click"))
    }
    #expect(Sample.screen(Sample.third(after: 86)).grid(size).text.contains("n next"))
  }

  @Test(arguments: [
    ("n", "p", "`p` is a key of session already (back to the phase before)"),
    ("n", "1", "`1` is no key"), ("n", "?", "`?` is no key"), ("n", "ä", "`ä` is no key"),
    ("n", "xy", "`xy` is no key"), ("y", "z", "`y` is no key of session that can be changed"),
    ("?", "z", "`?` is no key of session that can be changed"),
    ("Enter", "z", "`Enter` is no key of session that can be changed"),
  ])
  func whatCannotBeIsToldAndChangesNothing(key: String, chosen: String, text: String) {
    let own = keys((key, chosen))
    #expect(own.problems.map(\.line) == [1])
    #expect(own.problems.first?.text.hasPrefix(text) == true, "\(own.problems)")
    OwnKeys.$current.withValue(own) { #expect(action("n") == .intent(.next)) }
  }

  @Test func oneKeyCannotStandForTwo() {
    let own = keys(("n", "z"), ("p", "z"))
    #expect(own.problems.map(\.line) == [2])
    #expect(own.problems.first?.text.hasPrefix("`z` stands for `n` already") == true)
  }

  @Test func thereHasToBeSuchAScreen() {
    let own = keys(("n", "z"), screen: "timer")
    #expect(
      own.problems.first?.text.hasPrefix("there is no screen `timer`; known are home") == true)
  }

  @Test(arguments: OwnKeys.Place.allCases)
  func everyKeyOfAScreenCanBeMovedToOneThatIsFree(place: OwnKeys.Place) {
    let taken = Set(place.taken.map(\.key))
    #expect(!taken.isEmpty)
    let free = (0x21..<0x7F).map { Character(Unicode.Scalar($0)) }
      .first { !taken.contains($0) && $0 != "?" && !("0"..."9").contains($0) }
    for key in taken {
      let name = key == " " ? "space" : String(key)
      #expect(keys((name, free.map(String.init) ?? ""), screen: place.rawValue).problems.isEmpty)
    }
  }
}
