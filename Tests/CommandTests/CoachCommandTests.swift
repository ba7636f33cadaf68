import Foundation
import TestSupport
import Testing

/// What `coach` says, of files as they lie in a folder.
@Suite struct CoachCommandTests {
  /// Ten sessions, one a day, of which the second phase runs over.
  private func over(
    hasGuide: Bool = true, _ front: (Int) -> String = { _ in "" }
  ) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    if hasGuide { try sandbox.addDesign() }
    for day in 10...19 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-talk", active: (50, 150 + day % 4 * 5), front: front(day))
    }
    return sandbox
  }

  @Test func aHabitIsToldWithItsSessionsAndWhatToDo() throws {
    try over().run(
      "coach",
      output: .holding(
        "What to do next\n  Drill Answer at 90 % of its clock: over in 10 of 10, typically 2:37 with 2:00",
        "    rehearse drill Answer --of Design --clock 90%\n",
        "    Drill Answer at 90 % of its clock: rehearse drill Answer --of Design --clock 90%\n",
        "  confirmed: Answer runs over: in 10 of 10, typically 2:37 with 2:00 at the latest (Design)",
        "    see phase 2 of 2026-11-19T190411-talk, 2026-11-18T190411-talk,",
        "2 more sessions until time debts, follow-ups, pauses, phases that get longer and"))
  }

  @Test func whatIsNamedCanBeOpened() throws {
    let sandbox = try over()
    let findings = try sandbox.run("coach", "--json", output: .some).object()["findings"]
    let sessions = (findings as? [[String: Any]])?.first?["sessions"] as? [String]
    let newest = try #require(sessions?.first)
    try sandbox.run("show", newest, output: .holding("## 2. Answer"))
  }

  @Test func aHealthyPersonIsToldNoWeakness() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    for day in 10...25 {
      try sandbox.writeSession(
        "2026-10-\(day)T190411-talk", active: (44 + day % 3, 105 + day % 5))
    }
    let text = try sandbox.run("coach", output: .some).output
    #expect(!text.contains("What is found"))
    #expect(text.contains("no habit of time in the last 16 sessions of Design"))
    let said = try sandbox.run("coach", "--json", output: .some).object()
    #expect((said["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func whatNoGuideHoldsIsShownAndNotOfferedAsIfItCouldBeStarted() throws {
    let sandbox = try over(hasGuide: false)
    let found = try sandbox.run(
      "coach",
      output: .holding(
        "What to do next\n  Run Technical Problem Response Structure: never run",
        "confirmed: Answer runs over",
        "    Drill Answer at 90 % of its clock; nothing starts it: no guide has “Answer” of “Design”"
          + " now\n"))
    #expect(!found.output.contains("rehearse drill"))
    let said = try sandbox.run("coach", "--json", output: .some).object()
    let finding = try #require((said["findings"] as? [[String: Any]])?.first)
    let action = try #require(finding["action"] as? [String: Any])
    #expect(action["sentence"] as? String == "Drill Answer at 90 % of its clock")
    #expect(action["command"] is NSNull)
  }

  @Test func aGuideThatWasMovedStartsWhatIsAskedForAllTheSame() throws {
    let sandbox = try over { _ in "reference: old/place.md:3\n" }
    try sandbox.run(
      "coach", output: .holding("    rehearse drill Answer --of Design --clock 90%\n"))
  }

  @Test func aLevelThatTheGuideKnowsNoMoreIsLeftOutOfTheCommand() throws {
    let sandbox = try over { _ in "level: L9\n" }
    try sandbox.run(
      "next", "--print", output: .holding("rehearse drill Answer --of Design --level L9 --clock"))
    try sandbox.addDesign(front: "---\naudience: [L6, L7]\n---\n\n")
    try sandbox.run(
      "next", "--print", output: .holding("rehearse drill Answer --of Design --clock 90%\n"))
  }

  @Test func filesWithoutTicksAndScoresAreSaidToLackThem() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    for day in 10...29 {
      try sandbox.writeSession(
        "2026-10-\(day)T190411-talk", active: (44 + day % 3, 105 + day % 5))
    }
    try sandbox.run(
      "coach",
      output: .holding(
        "no habit of time in the last 20 sessions of Design",
        "What cannot be judged yet\n  Design: 8 more sessions with ticks until prompts left out can be"
          + " judged; 16 more sessions with a score until scores against time can be judged"))
  }

  @Test func phasesWithoutTimesAreSaidToLackThem() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    for day in 10...19 {
      let id = "2026-11-\(day)T190411-talk"
      try sandbox.writeSession(id)
      let text = try sandbox.read("Sessions/\(id).md")
      let untimed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains("earliest:") && !$0.contains("latest:") }
      try sandbox.write(untimed.joined(separator: "\n"), to: "Sessions/\(id).md")
    }
    try sandbox.run(
      "coach",
      output: .holding(
        "6 more sessions with an earliest and a latest time until phases that run over and phases"
          + " left early can be judged"))
  }

  @Test func ofDrillsAloneItSaysSoAndWhatComesNext() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.addDesign()
    try sandbox.writeSession(
      "2026-11-20T190411-talk", front: "mode: drill\nreference: design.md:3\n")
    try sandbox.run(
      "coach",
      output: .holding(
        "No session counts but drills; rehearse stats shows them.\n\nWhat to do next\n  Run Design")
    )
  }

  @Test func itLooksBackAsAtTheEndOfADay() throws {
    let sandbox = try over()
    func states(_ day: String) throws -> [String] {
      let said = try sandbox.run("coach", "--as-of", day, "--json", output: .some).object()
      return (said["findings"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
    }
    #expect(try states("2026-11-14") == [])
    #expect(try states("2026-11-15") == ["new"])
    #expect(try states("2026-11-16") == ["confirmed"])
    try sandbox.run("coach", "--as-of", "2026-11-01", output: "None of the 10 sessions fits.\n")
  }

  @Test func ofSeveralPeopleOneHasToBeNamed() throws {
    let sandbox = try over { "candidate: \($0 % 2 == 0 ? "Ana" : "Ben")\n" }
    try sandbox.run(
      "coach", status: 2,
      errors: .holding("these are sessions of several people; say whose are meant: --candidate"))
    try sandbox.run("coach", "--candidate", "ana", output: .holding("1 more session until phases"))
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("candidate: Ben\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run("coach", output: .holding("1 more session until phases"))
    let mixed = Expected.holding(
      "these are sessions of several people; say whose are meant: --candidate Ben")
    try sandbox.run("stats", output: .some, errors: mixed)
    try sandbox.run("report", "-o", "-", output: .some, errors: mixed)
    try sandbox.run("stats", "--candidate", "Ana", output: .some)
  }

  @Test func somebodyWhoWasInterviewedIsAnotherPersonThanWhoHasNoName() throws {
    let sandbox = try over { $0 == 19 ? "candidate: Kim\nrecorded_by: interviewer\n" : "" }
    let mixed = Expected.holding(
      "these are sessions of several people; say whose are meant: --candidate Kim")
    try sandbox.run("stats", output: .some, errors: mixed)
    try sandbox.run("stats", "--candidate", "Kim", output: .some)
  }

  @Test(arguments: ["yesterday", "2026-02-30", "31.12.2026"])
  func nonsenseForADateIsOneSentence(date: String) throws {
    try over().run(
      "coach", "--as-of", date, status: 2,
      errors: .holding("--as-of: “\(date)” is no date; write it as 2026-10-01"))
  }

  @Test func withTooFewSessionsItSaysWhatIsMissing() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    let folder = "\(sandbox.home)/data/rehearse/Sessions"
    try sandbox.run("coach", output: "No sessions in \(folder) yet; rehearse start begins one.\n")
    try sandbox.writeSession("2026-11-20T190411-talk", active: (10, 500))
    let text = try sandbox.run("coach", output: .some).output
    #expect(!text.contains("What is found"))
    #expect(
      text.contains(
        "5 more sessions until phases that run over and phases left early can be judged"))
  }

  @Test func missingPhasesAndEditedWindowsAreNoTrap() throws {
    let sandbox = try over()
    for (day, change) in [
      (11, ("latest: 120", "latest: 0")), (12, ("visits: 1", "visits: 0")),
      (13, ("  - title: \"Ask\"", "  - title: \"Other\"")), (14, ("active: 50", "active: -3")),
      (15, ("earliest: 90", "earliest: 999999999")), (16, ("phases:\n", "phases: []\nold:\n")),
      (17, ("ended: 2026", "ended: 1026")), (19, ("latest: 60", "latest: 0.001")),
    ] {
      let path = "Sessions/2026-11-\(day)T190411-talk.md"
      let text = try sandbox.read(path)
      try sandbox.write(text.replacingOccurrences(of: change.0, with: change.1), to: path)
    }
    let run = try sandbox.carryOut(["coach"])
    #expect([0, 3].contains(run.status))
    #expect(run.output.contains("What to do next"))
  }
}
