import Foundation
import Sessions
import TestSupport
import Testing
import Texts
import Transcripts

/// What a person sees who runs a day of interviews in lines; today is 2026-11-25, 10:00.
@Suite struct DayCommandTests {
  private let guide = """
    # My Days

    ## Talk

    1. Open (20 s)
    2. Close (20 s)

    ## Pitch

    1. Ask (1 min)
    2. Answer (3 min)

    ## Question Categories

    ### Whys

    - Why us?

    ## Tiny Loop

    | Round | Structure | Minutes | Question | Interviewer | Level |
    |---|---|---|---|---|---|
    | First | Talk | 1 | Whys | Ada | |
    | Tea | | 10 | | | |
    | Second | Pitch | | Sell me a bell | Grace | L7 |

    """

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "g.md")
    return sandbox
  }

  private let tiny = ["day", "tiny", "--from", "g.md", "--sessions", "S"]

  @Test func theScheduleIsPrintedAndNothingIsRun() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      tiny + ["--plan", "13:30"],
      output: """
        Tiny Loop

        time   round  what    length  structure  interviewer
        13:30      1  First     1:00  Talk       Ada
        13:31         Tea      10:00
        13:41      2  Second    4:00  Pitch      Grace
        13:45  end

        """)
    try sandbox.run(
      tiny + ["--plan", "13:30", "--ics"],
      output: .holding("BEGIN:VCALENDAR\r\n", "DTSTART:20261125T133000\r\n"))
    try sandbox.run(
      tiny + ["--plan", "13:30", "--on", "2027-01-15", "--ics"],
      output: .holding("DTSTART:20270115T133000\r\n"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path(of: "S")))
    try sandbox.run("day", "--plan", "9", output: .beginning("Amazon Loop Day\n"))
  }

  @Test func eachRoundIsASessionOfItsOwnAndTheDayIsLookedBackAt() throws {
    let sandbox = try sandbox()
    let rounds = "\n/end\n/score 3\n/done\n" + "\n" + "\n/next\n/end\n/score 2\n/done\n"
    let run = try sandbox.run(
      tiny, input: rounds,
      output: .holding(
        "Round 1 of 2: First · Talk · 1:00 · with Ada\n", "Why us?\n",
        "Tea until 10:10; an empty line ends it, q leaves the day.\n",
        "Round 2 of 2: Second · Pitch · 4:00 · with Grace\n", "Sell me a bell\n",
        "Tiny Loop, 2026-11-25\n"))
    #expect(run.output.contains(/First +Ada +Talk .* hire\n/))
    #expect(run.output.contains(/Second +Grace +Pitch .* no hire\n/))
    #expect(
      run.output.contains("The whole fell from hire in the first round to no hire in the last."))
    let sessions = try sandbox.transcripts(in: "S").map(\.summary)
      .sorted { $0.round ?? "" < $1.round ?? "" }
    #expect(sessions.map(\.round) == ["First", "Second"])
    #expect(sessions.map(\.loop) == ["Tiny Loop", "Tiny Loop"])
    #expect(sessions.map(\.day) == [Stamp.testing.text, Stamp.testing.text])
    #expect(sessions.map(\.interviewer) == ["Ada", "Grace"])
    #expect(sessions.map(\.level) == [nil, "L7"])
    #expect(sessions.map { $0.window?.latest } == [.seconds(60), .seconds(240)])

    try sandbox.run(
      "report", "--day", "last", "--sessions", "S",
      output: .holding(
        "<h1 dir=\"auto\">Tiny Loop</h1>", "Grace", "What held"))
    try sandbox.run(
      "report", "--day", "2026-11-24", "--sessions", "S", status: 2,
      errors:
        "rehearse: there is no day of interviews “2026-11-24”; write it as 2026-11-30, or last\n")
  }

  @Test func aDayThatWasLeftGoesOnBehindItsBreak() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      tiny + ["--short"], input: "\n/end\n3\n/done\nq\n",
      output: .holding(
        "“Tiny Loop” goes on with rehearse day 'Tiny Loop' --from g.md --sessions S\n"))
    try sandbox.run(
      tiny, input: "q\n", now: .testing.later(by: 300),
      output: .holding("Tea until 10:10; an empty line ends it, q leaves the day.\n"))
    // The guide that was named is not known to `resume`, until it is in the library.
    try sandbox.run(
      "resume", "--sessions", "S", now: .testing.later(by: 900), status: 1,
      errors: .holding(
        "was cut short; if the day “Tiny Loop” is not over, "
          + "rehearse day 'Tiny Loop' --from GUIDE goes on with it"))
    try sandbox.run("references", "add", "g.md", output: .some, errors: .any)
    let goOn = try sandbox.run(
      "resume", "--sessions", "S", input: "\n/end\n/done\n", now: .testing.later(by: 900),
      output: .holding(
        "Round 2 of 2: Second · Pitch · 4:00 · with Grace. We are 4 minutes behind.\n"))
    #expect(goOn.output.contains("Tiny Loop, 2026-11-25"))
    #expect(try sandbox.transcripts(in: "S").count == 2)
    // It is over, so that another one begins.
    try sandbox.run(
      tiny, input: "q\n", now: .testing.later(by: 1200), output: .holding("Round 1 of 2: First"))
  }

  @Test func aDayCanBeBegunAnewAndARoundLeftOut() throws {
    let sandbox = try sandbox()
    try sandbox.run(tiny, input: "\n/end\n/done\nq\n", output: .some)
    let anew = try sandbox.run(
      tiny + ["--new"], input: "x\ns\ns\n", now: .testing.later(by: 60),
      output: .holding("“x” is none of them\n", "Round 1 of 2: First", "Round 2 of 2: Second"))
    #expect(anew.output.contains("Tiny Loop, 2026-11-25"))
    #expect(try sandbox.transcripts(in: "S").count == 1)
  }

  @Test func whatIsWrittenDownGoesOnAsItBegan() throws {
    let sandbox = try sandbox()
    try sandbox.run("references", "add", "g.md", output: .some, errors: .any)
    let run = try sandbox.run(
      ["day", "tiny", "--sessions", "S"], input: "q\n", output: .some)
    #expect(!run.output.contains("goes on with"))
    try sandbox.run(
      [
        "day", "tiny", "--sessions", "S", "--candidate", "Kim", "--clock", "90%", "--pace",
        "earliest", "--interviewer",
      ],
      input: "\n/end\n/done\nq\n",
      output: .holding("“Tiny Loop” goes on with rehearse day 'Tiny Loop' --sessions S\n"))
    try sandbox.run("resume", "--sessions", "S", input: "\n\n/end\n/done\n", output: .some)
    let sessions = try sandbox.transcripts(in: "S").map(\.summary)
    #expect(sessions.count == 2)
    #expect(sessions.allSatisfy { $0.candidate == "Kim" && $0.clock.text == "0.9" })
    #expect(sessions.allSatisfy { $0.pace == .earliest && $0.isInterviewed })
  }

  @Test func whatTheDayBeganWithStandsBeforeTheSettings() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("candidate: Ada\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.write(
      guide.replacing(
        "| First | Talk | 1 | Whys | Ada | |", with: "| First | Talk | 1 | Whys | Ada | L5 |"
      )
      .replacing("| L7 |", with: "| |"), to: "g.md")
    try sandbox.run(
      tiny + ["--candidate", "Kim"], input: "\n/end\n/done\nq\n", output: .some)
    try sandbox.run(tiny, input: "\n\n/end\n/done\n", output: .some)
    let sessions = try sandbox.transcripts(in: "S").map(\.summary)
    #expect(sessions.map(\.candidate) == ["Kim", "Kim"])
    #expect(Set(sessions.map(\.level)) == ["L5", nil])
  }

  @Test func aQuestionOfTheLoopIsAskedWherePhasesAskTheirOwn() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "# D\n\n| Round | Structure | Question |\n|---|---|---|\n| Bar | Bar Raiser Round | Stories of "
        + "Failure |\n", to: "g.md")
    try sandbox.run(
      "day", "d", "--from", "g.md", "--sessions", "S", input: "\n/end\n/done\n", output: .some)
    let asked = try #require(try sandbox.transcripts(in: "S").first).summary.questions
    let all = try sandbox.run("questions", "--category", "Stories of Failure", output: .some).output
    #expect(asked.count == 3 && Set(asked).count == 3)
    #expect(asked.allSatisfy { all.contains($0.prefix(30)) })
  }

  @Test func aLateStartIsTold() throws {
    try sandbox().run(
      tiny + ["--start", "9:50"], input: "q\n",
      output: .holding("with Ada. We are 10 minutes behind.\n"))
  }

  /// Ten minutes around midnight are ten minutes.
  @Test func aDayMayBeginAroundMidnight() throws {
    let ten = Stamp.testing
    let (late, early) = (ten.later(by: 13 * 3600 + 55 * 60), ten.later(by: 14 * 3600 + 5 * 60))
    try sandbox().run(
      tiny + ["--start", "23:55"], input: "q\n", now: early,
      output: .holding("with Ada. We are 10 minutes behind.\n"))
    let run = try sandbox().run(
      tiny + ["--start", "0:05"], input: "q\n", now: late, output: .holding("0:05"))
    #expect(!run.output.contains("We are"))
  }

  @Test func aRoundOfAnotherLoopDoesNotEndADayThatIsNamed() throws {
    let sandbox = try sandbox()
    try sandbox.write(guide.replacingOccurrences(of: "Tiny", with: "Other"), to: "h.md")
    let round = "\n/end\n/score 3\n/done\nq\n"
    try sandbox.run(tiny, input: round, output: .some)
    try sandbox.run(
      "day", "other", "--from", "h.md", "--sessions", "S", input: round,
      now: .testing.later(by: 600), output: .some)
    try sandbox.run(
      tiny, input: "q\n", now: .testing.later(by: 1200), output: .holding("Round 2 of 2: Second"))
  }

  @Test(arguments: [
    ("| A | nosuch | 5 |", "g.md:5: there is no structure “nosuch”"),
    ("| A | Talk | 5 |\n| Tea | | soon |", "g.md:6: the break “Tea” has no time"),
    ("| A | Talk | 5 |\n| a | Talk | 5 |", "g.md:6: the loop has a round “a” already"),
  ])
  func aLoopThatCannotBeRunIsToldBeforeAnythingIs(rows: String, error: String) throws {
    let sandbox = try Sandbox()
    let text =
      "# Bad\n\n| Round | Structure | Minutes |\n|---|---|---|\n\(rows)\n\n## Talk\n\n"
      + "1. Open (20 s)\n2. Close (20 s)\n"
    try sandbox.write(text, to: "g.md")
    try sandbox.run(
      "day", "bad", "--from", "g.md", "--sessions", "S", status: 2,
      errors: .holding(error))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path(of: "S")))
  }

  @Test(arguments: [
    (["day", "nosuch"], "there is no loop “nosuch”"),
    (["day", "on"], "may mean"), (["day", "--plan", "25:00"], "“25:00” is no time of day"),
    (["day", "--start", "9:5"], "is no time of day"),
    (["day", "--ics"], "add --plan 9:00"), (["day", "--on", "2027-01-15"], "add --plan 9:00"),
    (["day", "--start", "9:00", "--speed", "60"], "leave one out"),
    (["day", "phone", "--level", "Junior"], "knows the levels L6, L7, not “Junior”"),
    (["day", "--question", "x"], "write the question there"),
    (["report", "--day", "last", "--chart", "phases"], "leave one of them out"),
  ])
  func whatCannotBeIsToldInASentence(words: [String], error: String) throws {
    try Sandbox().run(words, status: 2, errors: .holding(error))
  }
}
