import Sessions
import Testing

@testable import Storage

/// The table of cues in the settings.
@Suite struct CueSettingsTests {
  @Test func whatIsNamedTakesItsRowAndTheRestKeepsTheStandard() {
    let settings = Settings(
      """
      cues:
        closing: [bell, speech]
        opening: flash
        over: off
        latest: []
      speech: espeak-ng --stdin
      """)
    #expect(settings.problems.isEmpty)
    #expect(settings.cues[.closing] == [.bell, .speech])
    #expect(settings.cues[.opening] == [.flash])
    #expect(settings.cues[.over] == [] && settings.cues[.latest] == [])
    #expect(settings.cues[.followUp] == CueTable.standard[.followUp])
    #expect(settings.speech == "espeak-ng --stdin" && settings.speechLine == 6)
  }

  @Test(arguments: ["off", "\"off\"", "false", "[]"])
  func aBareOffIsUnderstood(word: String) {
    let settings = Settings("cues: {follow-up: \(word)}\n")
    #expect(settings.cues[.followUp] == [] && settings.problems.isEmpty)
  }

  @Test(arguments: [
    (
      "cues:\n  closng: [bell]\n", 2,
      "there is no cue `closng`; known are start, phase, opening, closing, latest, over, follow-up, end"
    ),
    (
      "cues:\n  over: [bell]\n  latest: [bell, bel]\n", 3,
      "there is no channel `bel`; known are band, bell, flash, title, speech, notification, hook, and off"
    ),
    (
      "cues:\n  phase: band\n", 2,
      "`band` cannot tell `phase`, only opening, closing, latest; leave it out"
    ),
    (
      "cues: {opening: [off, bell]}\n", 1,
      "`off` stands alone: write `opening: off`, or leave it out of the list"
    ),
    (
      "cues: [bell]\n", 1, "`cues` is a table such as {over: off, closing: [band, bell]}"
    ),
    (
      "cues: {end: {a: b}}\n", 1,
      "`end` is off, or a list of band, bell, flash, title, speech, notification, hook"
    ),
    ("speech: [a, b]\n", 1, "`speech` is a command, such as espeak-ng --stdin"),
  ])
  func whatIsWrongIsToldWithItsLineAndChangesNothing(text: String, line: Int, words: String) {
    let settings = Settings(text)
    #expect(settings.problems.map(\.line) == [line])
    #expect(settings.problems.first?.text == words)
    #expect(settings.cues[.latest] == CueTable.standard[.latest])
    #expect(settings.cues[.phase] == CueTable.standard[.phase])
  }
}
