import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

/// From the first key to the last, as somebody rehearses, without terminal, disk or clock.
@Suite struct WholeSessionTests {
  /// The phases of the sample, begun, with questions to throw in and to ask for.
  private func stage(_ curveballs: [Int: Duration] = [:]) -> Stage {
    var stage = Stage(Session(plan: Sample.plan))
    stage.rehearsal = Rehearsal(
      Session(plan: Sample.plan), curveballs: Curveballs(["Half of it fails?"], at: curveballs))
    _ = stage.rehearsal.begin()
    return stage
  }

  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func anEveningByItsKeys() {
    var stage = stage()
    stage.rehearsal.guidance = Guidance(probes: ["And then?"])
    stage.pass(.seconds(20))
    var happened = stage.press(typed("12") + [.enter] + typed("first note") + [.enter])
    stage.pass(.seconds(7))
    happened += stage.press([.right] + typed("g") + [.character(" ")])
    stage.pass(.seconds(30))
    happened += stage.press([.character(" "), .character("o"), .enter])
    #expect(stage.grid(Size(width: 80, height: 24)).text.contains("? And then?"))
    happened += stage.press([.enter, .up] + typed("!") + [.enter])
    happened += stage.press(typed(">qn") + typed("nny"))
    #expect(
      happened == [
        .promptTicked(0), .promptTicked(1), .noteTaken("first note"), .phaseEntered(1),
        .marked(.strong), .paused(nil), .resumed, .followUpAsked("And then?"),
        .noteAmended(0, "first note!"), .phaseEntered(3), .phaseEntered(4), .ended(.completed),
      ])
    #expect(stage.session.pausedTime == .seconds(30))
    #expect(stage.session.results.map(\.active.wholeSeconds) == [27, 0, 0, 0, 0])
  }

  @Test func whatWasTypedBeforeTheQuestionAboutTimeAwayBelongsToTheTimeBefore() {
    var stage = stage()
    stage.pass(.seconds(10))
    stage.press([.enter] + typed("half a"))
    stage.sleep(.seconds(300))
    #expect(stage.press(typed("xyz") + [.enter]) == [])
    #expect(stage.press([.character("c")]) == [.slept(.seconds(300), .counted)])
    #expect(stage.press(typed(" note") + [.enter]) == [.noteTaken("half a note")])
    #expect(stage.session.notes.map(\.stamp) == [.seconds(310)])
  }

  @Test func aQuestionIsThrownInOnceTheLineIsLeftAndShown() {
    var stage = stage([1: .seconds(5)])
    stage.press([.right, .enter])
    stage.pass(.seconds(20))
    #expect(stage.session.notes.isEmpty)
    stage.press([.escape])
    stage.pass(.seconds(1))
    #expect(stage.session.notes.map(\.content) == [.followUp("Half of it fails?")])
    #expect(stage.grid(Size(width: 80, height: 24)).text.contains("Half of it fails?"))
  }

  @Test func cutShortWhileTypingNothingIsLost() {
    var stage = stage()
    stage.pass(.seconds(10))
    stage.press(typed("a") + typed("why so"))
    let happened = stage.handle(.cutShort)
    #expect(happened == [.followUpAsked("why so"), .ended(.interrupted)])
  }

  @Test func itGoesOnFromItsRecordWithTheSameKeys() {
    var first = stage()
    var record = [Event(.start, .started), Event(.start, .phaseEntered(0))]
    for key in typed("1n2") {
      let intent = first.screen.handle(key, first.rehearsal, size: Size(width: 80, height: 24))
      guard let intent else { continue }
      record += first.rehearsal.handle(intent, at: Moment(.seconds(9))).recorded
    }
    var second = Stage(Session(replaying: record, of: Sample.plan))
    _ = second.rehearsal.begin(after: .seconds(600))
    #expect(second.session.phase == 1)
    #expect(second.press(typed("2")) == [.promptUnticked(1)])
    #expect(second.session.awayTime == .seconds(600))
  }
}
