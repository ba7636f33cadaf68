import Foundation
import TestSupport
import Testing

/// What a person sees who asks for the next step; today is 2026-11-25.
@Suite struct NextCommandTests {
  @Test func whoNeverRehearsedIsToldWhatToBeginWith() throws {
    try Sandbox().run(
      "next", "--print",
      output: .holding(
        "Next: Run Technical Problem Response Structure: never run.\n"
          + "  rehearse start 'Technical Problem Response Structure'\n"))
  }

  @Test func withoutATerminalTheSessionBeginsAtOnce() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "next", "--sessions", "S", input: "a note\n/next\n/end\n",
      output: .holding("Next: Run Technical", "phase 1 of 5"),
      errors: "rehearse: S: there is no such folder yet; the session makes it\n")
    let session = try #require(sandbox.transcripts(in: "S").first)
    #expect(session.transcript.plan.structure.title == "Technical Problem Response Structure")
    #expect(session.transcript.notes.map(\.content) == [.text("a note")])
  }

  @Test func onATerminalALineWaitsForEnter() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("S")
    try sandbox.run(
      "next", "--plain", "--sessions", "S", input: "", width: 80,
      output: .holding("Enter starts it, Ctrl-C leaves it."))
    #expect(try sandbox.names(in: "S").isEmpty)
    try sandbox.run(
      "next", "--plain", "--sessions", "S", input: "\n/end\n", width: 80,
      output: .holding("Enter starts it", "phase 1 of 5"))
  }

  @Test func itIsTheFirstLineOfThePlanAndWhatTheDebriefSays() throws {
    let sandbox = try Sandbox()
    try sandbox.makeHistory(40)
    let next = try sandbox.run("next", "--print", output: .some).output
    let plan = try sandbox.run("plan", "--days", "1", output: .some).output
    let sentence = try #require(next.split(separator: "\n").first).dropFirst("Next: ".count)
      .dropLast()
    let parts = sentence.split(separator: ": ", maxSplits: 1)
    #expect(plan.contains(parts[0]))
    #expect(plan.contains(parts[1]))
    let debrief = try sandbox.run("debrief", "last", input: "/show\n", output: .some)
    #expect(
      debrief.output.contains("Next: \(parts[0]); \(parts[1]). It starts with"), "\(debrief.output)"
    )
  }

  @Test func guidesAndFolderThatWereNamedGoAlong() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# G\n\n## Design\n\n1. Ask (2 minutes)\n2. Answer (3 minutes)\n", to: "g.md")
    try sandbox.writeSession("2026-11-20T190411-design", front: "reference: g.md:3\n")
    try sandbox.run(
      "next", "--print", "--from", "g.md", "--sessions", "Sessions",
      output: .holding("rehearse drill --from g.md --sessions Sessions Ask --of Design"))
  }
}

/// The one next step, which is the same wherever it is told; today is 2026-11-25.
@Suite struct OneNextStepTests {
  /// Ten sessions, one a day, of which the second phase runs over.
  private func over(settings: String = "", hasGuide: Bool = true) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    if hasGuide { try sandbox.addDesign() }
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "sessions: \(sandbox.path(of: "Sessions"))\n" + settings,
      to: "../home/config/rehearse/settings.yaml")
    for day in 10...19 {
      try sandbox.writeSession(
        "2026-11-\(day)T190411-talk", active: (50, 150 + day % 4 * 5),
        front: "reference: design.md:3\n")
    }
    return sandbox
  }

  /// What each place says: the action, the reason and the command.
  private func places(_ sandbox: Sandbox, _ options: [String] = []) throws -> [[String]] {
    func lines(_ words: [String], input: String = "") throws -> [String] {
      try sandbox.run(words + options, input: input, output: .some).output
        .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    func said(_ text: Substring, _ command: String) -> [String] {
      let parts = text.split(separator: ": ", maxSplits: 1)
      return (parts + [Substring(command)]).map(String.init)
    }
    func said(_ object: [String: Any]?) -> [String] {
      let words = object?["command"] as? [String] ?? []
      let command = words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
      return [object?["sentence"] as? String ?? "", object?["reason"] as? String ?? "", command]
    }
    let next = try lines(["next", "--print"])
    let coach = try lines(["coach"])
    let plan = try lines(["plan"])
    let item = try #require(plan.firstIndex { $0.contains(" min  ") })
    let text = try #require(plan[item].split(separator: " min  ").last)
    let json = try sandbox.run(["coach", "--json"] + options, output: .some).object()
    let days = try sandbox.run(["plan", "--json"] + options, output: .some).object()["days"]
    let items = (days as? [[String: Any]])?.first?["items"] as? [[String: Any]]
    return [
      said(next[0].dropFirst("Next: ".count).dropLast(), next[1]), said(coach[1][...], coach[2]),
      said(text, plan[item + 1]), said(json["next"] as? [String: Any]), said(items?.first),
    ]
  }

  /// What the debrief of the last session, which runs over as well, and the report say.
  private func afterwards(_ sandbox: Sandbox) throws -> [String] {
    let debrief = try sandbox.run("debrief", "last", input: "/show\n", output: .some).output
    let report = try sandbox.run("report", "-o", "-", output: .some).output
    let line = try #require(debrief.split(separator: "\n").first { $0.hasPrefix("Next: ") })
    let start = try #require(report.range(of: "What to do next</h2>")).upperBound
    let section = report[start...].prefix(2000)
    return [String(line), String(section)]
  }

  @Test(
    arguments: [
      ("", "Drill Answer at 90 % of its clock"),
      ("structures: [leadership]\n", "Drill Answer at 90 % of its clock"),
      ("minutes: 5\n", "Drill Answer at 90 % of its clock"),
      ("interview: 2026-12-20\n", "Drill Answer at 90 % of its clock"),
      ("interview: 2026-11-27\n", "Run Design"), ("interview: 2026-11-26\n", "Run Design"),
      ("interview: 2026-11-25\n", "Read your crib sheet"),
      ("interview: 2026-11-01\n", "Drill Answer at 90 % of its clock"),
    ]) func whatAFindingAsksForIsSaidAlikeEverywhere(settings: String, sentence: String) throws
  {
    let sandbox = try over(settings: settings)
    let places = try places(sandbox)
    #expect(places[0][0] == sentence)
    for place in places { #expect(place == places[0]) }
    let (action, reason, command) = (places[0][0], places[0][1], places[0][2])
    let afterwards = try afterwards(sandbox)
    #expect(afterwards[0] == "Next: \(action); \(reason). It starts with: \(command)")
    #expect(afterwards[1].contains(action) && afterwards[1].contains(reason))
    #expect(afterwards[1].contains(command))
  }

  @Test func aScoreThatChangesItChangesItInTheDebriefAsWell() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeFolder("../home/data/rehearse/References")
    let phases = "\n\n1. Ask (30–60 seconds)\n2. Answer (90–120 seconds)\n\n"
    try sandbox.write(
      "# D\n\n## Design\(phases)## Talk\(phases)",
      to: "../home/data/rehearse/References/pair.md")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "sessions: \(sandbox.path(of: "Sessions"))\ninterview: 2026-11-28\n"
        + "structures: [talk, design]\n", to: "../home/config/rehearse/settings.yaml")
    for title in ["Talk", "Design"] {
      try sandbox.writeSession(
        "2026-11-24T190411-\(title)", title, front: "reference: pair.md:3\n")
    }
    let debrief = try sandbox.run(
      "debrief", "2026-11-24T190411-Design", input: "/show\n/score 1\n/show\n", output: .some
    ).output
    let steps = debrief.split(separator: "\n").filter { $0.hasPrefix("Next: ") }
    #expect(steps.count == 2)
    #expect(steps.first?.hasPrefix("Next: Run Talk; rehearsed yesterday") == true, "\(steps)")
    #expect(steps.last?.hasPrefix("Next: Run Design; it went wrong yesterday.") == true, "\(steps)")
    try sandbox.run(
      "next", "--print", output: .holding("Next: Run Design: it went wrong yesterday.\n"))
  }

  @Test func withoutAnythingToStartItIsThePlansBestEverywhere() throws {
    let places = try places(try over(hasGuide: false))
    #expect(places[0][0] == "Run Technical Problem Response Structure")
    for place in places { #expect(place == places[0]) }
  }

  @Test func wherePracticeOfTodayIsEnoughItStandsThereAllTheSame() throws {
    let sandbox = try over(settings: "minutes: 5\n")
    try sandbox.writeSession("2026-11-25T080411-talk", active: (250, 150))
    let places = try places(sandbox)
    #expect(places[0][0] == "Drill Answer at 90 % of its clock")
    for place in places { #expect(place == places[0]) }
    try sandbox.run(
      "plan", "--days", "1",
      output: .holding("· 7 min done\n  that is enough for today; who wants more goes on:\n"))
  }

  @Test func folderAndPersonThatWereNamedGoAlongEverywhere() throws {
    let sandbox = try over()
    for options in [["--sessions", "Sessions"], ["--candidate", "Ana"]] {
      if options[0] == "--candidate" {
        for name in try sandbox.sessionNames() {
          let text = try sandbox.read("Sessions/\(name)")
          try sandbox.write(
            text.replacing("outcome:", with: "candidate: Ana\noutcome:"), to: "Sessions/\(name)")
        }
      }
      let places = try places(sandbox, options)
      #expect(places[0][2].hasPrefix("rehearse drill \(options.joined(separator: " ")) Answer"))
      for place in places { #expect(place == places[0]) }
    }
  }

  @Test(arguments: ["1", "2", "3"])
  func madeUpHistoriesHaveOneNextStep(seed: String) throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "sessions: \(sandbox.path(of: "Sessions"))\n",
      to: "../home/config/rehearse/settings.yaml")
    try sandbox.makeHistory(60, "--seed", seed)
    let places = try places(sandbox)
    for place in places { #expect(place == places[0]) }
  }
}
