import Sessions
import Testing

@testable import Coaching
@testable import Transcripts

/// Findings of made-up histories, in the words that a person reads.
@Suite struct CoachTests {
  /// How times lie around what they are as a rule.
  private static let jitter = [1.0, 1.06, 0.95, 1.03, 0.92, 1.08, 0.97, 1.01]

  /// Sessions of three phases, of which nothing is to be said: one a day.
  private func sessions(
    _ count: Int, title: String = "Design", change: (Int, inout Summary) -> Void = { _, _ in }
  ) -> [PastSession] {
    (0..<count).map { day in
      let factor = CoachTests.jitter[day % 8]
      let phases = [("Ask", 60...120, 90.0), ("Draw", 180...240, 210), ("End", 48...60, 54)].map {
        History.phase($0, $1, Int($2 * factor))
      }
      return History.session(day: 20_000 + day, phases, title: title) { summary in
        summary.id = "\(title)-\(day)"
        for phase in summary.phases.indices {
          (summary.phases[phase].followUps, summary.phases[phase].pauses) = (0, 0)
          summary.phases[phase].stuck = 0
        }
        change(day, &summary)
      }
    }
  }

  private func coach(
    _ sessions: [PastSession], body: (Int, inout SessionBody) -> Void = { _, _ in }
  ) -> Coach {
    let bodies = sessions.enumerated().map { number, session in
      var own = SessionBody(
        summary: session.summary, prompts: [["scale", "limits"], ["boxes", "data"], ["sum"]])
      body(number, &own)
      return (session.path, own)
    }
    return Coach(
      sessions, bodies: Dictionary(bodies, uniquingKeysWith: { one, _ in one }),
      place: History.place)
  }

  private func set(_ seconds: Double, of phase: Int, in summary: inout Summary) {
    let window = summary.phases[phase].window
    summary.phases[phase].active = .seconds(seconds)
    summary.phases[phase].over = (.seconds(seconds) - (window?.latest ?? .zero)).clampedToZero
    summary.phases[phase].short = ((window?.earliest ?? .zero) - .seconds(seconds)).clampedToZero
  }

  @Test(arguments: [3, 8, 12, 20, 40]) func aHealthyPersonIsToldNoWeakness(count: Int) {
    let coach = coach(sessions(count))
    #expect(coach.findings.isEmpty)
    let silence = "no habit of time in the last \(min(count, 20)) sessions of Design; one"
    #expect(count < 8 ? coach.silence == nil : coach.silence?.hasPrefix(silence) == true)
  }

  @Test func aPhaseThatRunsOverIsNamedWithWhatToDo() throws {
    let sessions = sessions(8) { day, summary in
      set(150 * CoachTests.jitter[day], of: 0, in: &summary)
      summary.level = "L6"
    }
    let finding = try #require(coach(sessions).findings.first)
    #expect((finding.kind, finding.state) == (.over, .confirmed))
    #expect(
      finding.sentence.text == "Ask runs over: in 8 of 8, typically 2:30 with 2:00 at the latest")
    #expect(finding.places(most: 2) == "phase 1 of Design-7, Design-6 and 6 more")
    #expect(finding.action?.sentence == "Drill Ask at 90 % of its clock")
    #expect(
      finding.action?.command().map(PracticeCommand.line)
        == "rehearse drill Ask --of Design --level L6 --clock 90%")
    #expect(abs(finding.figures.cost - 30) < 1)
  }

  @Test func itIsNewAtFirstAndConfirmedByTheNextSession() {
    let all = sessions(7) { set(150 * CoachTests.jitter[$0], of: 0, in: &$1) }
    #expect(coach(Array(all.prefix(5))).findings.isEmpty)
    #expect(coach(Array(all.prefix(6))).findings.map(\.state) == [.new])
    #expect(coach(all).findings.map(\.state) == [.confirmed])
  }

  @Test func itFadesAndIsMendedWhichIsToldOnce() throws {
    func findings(_ count: Int) -> [Finding] {
      coach(
        sessions(count) { day, summary in
          if day < 8 { set(150 * CoachTests.jitter[day], of: 0, in: &summary) }
        }
      ).findings
    }
    #expect(findings(11).map(\.state) == [.fading])
    let mended = try #require(findings(12).first)
    #expect(mended.state == .mended && mended.isTold)
    #expect(
      mended.sentence.text == "Ask is mended: not over 4 times running; it was over in 8 of 10")
    #expect(findings(13).map(\.isTold) == [false])
  }

  @Test func aPhaseThatIsLeftTooEarlyIsToBeStayedIn() throws {
    let sessions = sessions(8) { set(130 * CoachTests.jitter[$0], of: 1, in: &$1) }
    let finding = try #require(coach(sessions).findings.first)
    #expect(
      finding.sentence.text
        == "Draw is left too early: in 8 of 8, typically 2:10 with 3:00 at the earliest")
    #expect(finding.action?.sentence == "Drill Draw, and do not leave it before 3:00")
  }

  @Test func aPromptThatIsLeftOutIsNamed() throws {
    let sessions = sessions(8) { day, summary in
      summary.phases[0].ticked = day == 3 ? [0, 1] : [0]
      summary.phases[1].ticked = [0, 1]
      summary.phases[2].tickedAfter = [0]
      for phase in 0..<3 {
        summary.phases[phase].covered = summary.phases[phase].ticked.count
        summary.phases[phase].coveredAfter = summary.phases[phase].tickedAfter.count
      }
    }
    let finding = try #require(coach(sessions).findings.first)
    #expect(finding.sentence.text == "“limits” in Ask stays uncovered: in 7 of 8 sessions")
    #expect(finding.action?.sentence == "Drill Ask, “limits” first of all")
    // Other words are another prompt.
    let reworded = coach(sessions) { number, body in
      if number > 4 { body.prompts[0][1] = "what limits there are" }
    }
    #expect(reworded.findings.isEmpty)
  }

  @Test func whatOldFilesDoNotTellIsNotJudged() {
    let sessions = sessions(12) { _, summary in
      for phase in 0..<3 {
        summary.phases[phase].covered = 1
        (summary.phases[phase].followUps, summary.phases[phase].pauses) = (nil, nil)
        summary.phases[phase].stuck = nil
      }
    }
    let coach = coach(sessions)
    #expect(coach.findings.isEmpty)
    let missing = coach.missing.filter { $0.structure?.title == "Design" }.map {
      ($0.kind, $0.more)
    }
    #expect(missing.map(\.0) == [.prompt, .curveball, .pause, .stuck, .firstOfDay, .scoreOver])
    #expect(missing.map(\.1) == [8, 12, 12, 12, 16, 16])
    #expect(
      coach.missingWords(most: 12).first?.sentence
        == "8 more sessions with ticks until prompts left out can be judged; "
        + "12 more sessions until follow-ups, pauses and where you get stuck can be judged")
  }

  @Test func guessesTellHowTimeIsFelt() throws {
    let coach = coach(
      sessions(8) { number, summary in
        let said = Duration.seconds(96 * CoachTests.jitter[number])
        summary.phases[0].guesses = [Guess(said: said, actual: .seconds(120))].compactMap(\.self)
      })
    let finding = try #require(coach.findings.first)
    #expect(
      finding.sentence.text
        == "Time passes more quickly than you think: you say 1:36 when 2:00 have passed, "
        + "over 8 guesses")
    #expect(finding.structure == nil)
    #expect(
      finding.action?.command().map(PracticeCommand.line)
        == "rehearse start --clock hidden Design")
  }

  @Test func followUpsAndPausesCostTimeWhereTheyDo() throws {
    let sessions = sessions(16) { day, summary in
      if day % 2 == 0 {
        summary.phases[1].followUps = 1
        set(290 * CoachTests.jitter[day % 7], of: 1, in: &summary)
      }
    }
    let findings = coach(sessions).findings.filter { $0.kind == .curveball }
    let finding = try #require(findings.first)
    #expect(
      finding.sentence.text.hasPrefix("Follow-ups cost you time: a phase with one takes "))
    #expect(finding.sentence.text.hasSuffix("% longer; 8 of 16 sessions had one"))
    #expect(
      finding.action?.command().map(PracticeCommand.line)
        == "rehearse start --curveballs --draw Design")
  }

  @Test func afterAnOverrunTheNextPhaseIsCut() throws {
    let sessions = sessions(16) { day, summary in
      if day % 3 == 0 {
        set(140, of: 0, in: &summary)
        set(140 * CoachTests.jitter[day % 8], of: 1, in: &summary)
      }
    }
    let finding = try #require(coach(sessions).findings.first { $0.kind == .timeDebt })
    #expect(finding.sentence.text.hasPrefix("Draw is cut when Ask ran over: "))
    #expect(finding.sentence.text.hasSuffix("% shorter then, and early in 6 of 6"))
    #expect((finding.subject.phase, finding.subject.cause) == (1, 0))
  }

  @Test func aLastPhaseThatIsNotReachedIsTold() throws {
    let sessions = sessions(12) { day, summary in
      guard day % 4 > 0 else { return }
      (summary.outcome, summary.phases[2].visits) = (.stopped, 0)
      (summary.phases[2].active, summary.phases[2].short) = (.zero, .zero)
    }
    let finding = try #require(coach(sessions).findings.first)
    #expect(
      finding.sentence.text == "The last phase, End, is not reached: in 9 of 12 sessions")
  }

  @Test func ownScoresAboveThoseOfOthersAreTold() throws {
    let sessions = sessions(9) { day, summary in
      summary.scores.band = .hire
      summary.partnerScores.band = day == 4 ? .hire : .noHire
    }
    let finding = try #require(coach(sessions).findings.first)
    #expect(
      finding.sentence.text == "You score yourself above others: by 0.9 of a band in 9 sessions")
  }

  @Test func anotherStructureHasFindingsOfItsOwn() {
    let over = sessions(8, title: "Story") { set(150 * CoachTests.jitter[$0], of: 0, in: &$1) }
    let both = (over + sessions(8)).sorted { $0.isEarlier(than: $1) }
    #expect(coach(both).findings.map(\.structure?.title) == ["Story"])
    #expect(coach(both).structures.map(\.sessions) == [8, 8])
  }

  @Test func demonstrationsAndSessionsThatWereLeftAtOnceAreNoPractice() {
    let sessions = sessions(8) { day, summary in
      set(150 * CoachTests.jitter[day], of: 0, in: &summary)
      if day % 2 == 0 { summary.speed = 60 }
    }
    #expect(coach(sessions).findings.isEmpty)
    #expect(Coach.wanted(sessions).count == 4)
  }
}
