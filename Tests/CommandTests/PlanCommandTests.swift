import Foundation
import TestSupport
import Testing

/// What a person sees who asks for the plan; today is 2026-11-25.
@Suite struct PlanCommandTests {
  private func sandbox(settings: String = "") throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(settings, to: "../home/config/rehearse/settings.yaml")
    return sandbox
  }

  @Test func whoNeverRehearsedBeginsWithTheTwoBuiltInStructures() throws {
    try sandbox().run(
      "plan", "--days", "1",
      output: .holding(
        "No interview is set", "30 minutes a day, as nothing else is set",
        "begin with the first line",
        "Today, Wed 25 Nov 2026 · ",
        "  11 min  Run Technical Problem Response Structure: never run\n"
          + "          rehearse start 'Technical Problem Response Structure'\n",
        "  10 min  Run Leadership Discussion Structure: never run"))
  }

  /// One short structure fills a tenth of the minutes: what more could be planned is said.
  @Test func whoPractisedLittleIsToldHowMoreIsPlanned() throws {
    let sandbox = try sandbox()
    try sandbox.write("# G\n\n## Hook\n\n1. Ask (1 minute)\n2. Answer (1 minute)\n", to: "g.md")
    try sandbox.writeSession("2026-11-20T190411-hook", "Hook", front: "reference: g.md:3\n")
    let more = "name more with `rehearse settings structures 'technical, star'`"
    try sandbox.run("plan", "--from", "g.md", output: .holding(more, "Here are the first 7 days"))
    try sandbox.write(
      "structures: technical, star\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run(
      "plan", "--days", "14",
      output: .holding(
        "Technical Problem Response Structure", "STAR", without: [more, "Here are the first"]))
  }

  @Test func whatIsOnlyPlannedIsNotCalledRehearsed() throws {
    try sandbox().run(
      "plan", "--days", "2",
      output: .holding(
        "Technical Problem Response Structure: planned today as well, freshness 0.",
        "Leadership Discussion Structure: planned the day before as well, freshness 0.",
        without: [": rehearsed "]))
  }

  @Test func everyLineOfThePlanHasACommandThatCanBeRun() throws {
    let sandbox = try sandbox()
    try sandbox.makeHistory(60)
    let plan = try sandbox.run("plan", "--interview", "2026-12-20", "--json", output: .some)
      .object()
    let days = try #require(plan["days"] as? [[String: Any]])
    let items = days.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    #expect(items.count > 10)
    for item in items {
      let words = try #require(item["command"] as? [String])
      #expect(words.first == "rehearse")
      #expect((item["reason"] as? String)?.isEmpty == false)
      try sandbox.run(["help", words[1]], output: .some)
    }
  }

  @Test func aDateOnTheCommandLineLeadsThere() throws {
    let plan = try sandbox().run(
      "plan", "--interview", "2026-11-26", "--minutes", "60",
      output: .holding("Interview on Thu 26 Nov 2026, tomorrow.", "60 minutes a day.", "crib"))
    #expect(plan.output.contains("That is 20 minutes, and three rehearsals of everything take 63."))
  }

  @Test func settingsSaveTheOptions() throws {
    let sandbox = try sandbox(
      settings: "interview: 2026-12-14\nminutes: 25\nstructures: [star, circles]\nlevel: L7\n")
    let plan = try sandbox.run("plan", "--json", output: .some).object()
    #expect(plan["interview"] as? String == "2026-12-14")
    #expect(plan["minutes"] as? Int == 25)
    let units = try #require(plan["units"] as? [[String: Any]])
    let names = Set(units.compactMap { $0["structure"] as? String })
    #expect(names == ["STAR in Two Minutes", "Product Sense with CIRCLES"])
    #expect(units.allSatisfy { $0["level"] as? String == "L7" })
    #expect(units.allSatisfy { $0["recall"] as? Int == 0 && $0["last"] is NSNull })
  }

  @Test func whatWasPractisedLatelyIsPlannedAtItsLevel() throws {
    let sandbox = try sandbox()
    for day in ["2026-11-20", "2026-08-01"] {
      try sandbox.write(
        "# G\n\n## Design\n\n1. Ask (2 minutes)\n2. Answer (3 minutes)\n", to: "g.md")
      try sandbox.writeSession(
        "\(day)T190411-design", day == "2026-11-20" ? "Design" : "Old",
        front: "level: L6\nreference: g.md:3\n")
    }
    try sandbox.run(
      "plan", "--from", "g.md", "--days", "1",
      output: .holding(
        "Drill Answer of Design, L6: rehearsed 5 days ago, freshness",
        "rehearse start --from g.md --level L6 Design",
        "rehearse drill --from g.md Answer --of Design --level L6"))
  }

  @Test func sessionsOfStructuresThatNoGuideHasAreLeftOut() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-20T190411-design", "Gone")
    try sandbox.run("plan", output: .holding("Run Technical Problem Response Structure: never run"))
  }

  @Test(
    arguments: [
      (
        ["--interview", "2026-11-24"],
        "rehearse: --interview: 2026-11-24 is past; name the day of the"
      ),
      (["--interview", "soon"], "rehearse: --interview: “soon” is no date; write it as"),
      (["--interview", "2026-02-30"], "rehearse: --interview: “2026-02-30” is no date"),
      (["--minutes", "0"], "rehearse: --minutes: “0” is no whole number from 5 to 480"),
      (["--minutes", "10000"], "rehearse: --minutes: “10000” is no whole number from 5 to 480"),
      (["--minutes", "half"], "rehearse: --minutes: “half” is no whole number"),
      (["--days", "0"], "rehearse: --days: “0” is no whole number from 1 to 366"),
    ]) func whatMakesNoSenseGetsOneSentence(words: [String], sentence: String) throws
  {
    let run = try sandbox().run(["plan"] + words, status: 2, errors: .holding(sentence))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func anInterviewThatIsOverIsSaidAndThePlanLooksAhead() throws {
    let sandbox = try sandbox(settings: "interview: 2026-11-01\n")
    try sandbox.run(
      "plan",
      output: .holding(
        "The interview of the settings was on 2026-11-01", "this plans as for one in 14 days."))
  }

  @Test func aStructureOfTheSettingsThatIsNotThereGetsOneSentence() throws {
    try sandbox(settings: "structures: [technical, juggling]\n").run(
      "plan", status: 2,
      errors: .holding("`structures` of the settings: there is no structure “juggling”"))
  }

  @Test func settingsThatCannotBeUsedAreToldWithTheirLine() throws {
    let run = try sandbox(settings: "interview: soon\nminutes: 2\nstructures: {}\n").run(
      "plan", output: .some, errors: .some)
    for sentence in [
      "settings.yaml:1: `interview` is a day such as 2026-12-14",
      "settings.yaml:2: `minutes` is a whole number from 5 to 480",
      "settings.yaml:3: `structures` is a list such as",
    ] { #expect(run.errors.contains(sentence)) }
  }

  @Test func sessionsOfSeveralPeopleNeedAName() throws {
    let sandbox = try sandbox()
    try sandbox.writeSession("2026-11-20T190411-a", front: "candidate: Ada\n")
    try sandbox.run("plan", output: .holding("Today"))
    try sandbox.writeSession("2026-11-21T190411-b", front: "candidate: Bo\n")
    try sandbox.run(
      "plan", status: 2,
      errors: .holding("these are sessions of several people", "--candidate NAME"))
    try sandbox.run("plan", "--candidate", "ada", output: .holding("Today"))
  }

  @Test func anInterviewFarAwayIsPlannedToo() throws {
    try sandbox().run(
      "plan", "--interview", "9999-12-31", "--days", "2", output: .holding("in 2912"))
  }

  @Test func linesFitTheTerminalButForCommands() throws {
    let run = try sandbox().run("plan", width: 60, output: .some)
    let lines = run.output.split(separator: "\n").filter {
      !$0.contains("rehearse start") && !$0.contains("rehearse drill")
    }
    #expect(lines.count > 10)
    #expect(lines.allSatisfy { $0.count <= 60 })
  }
}
