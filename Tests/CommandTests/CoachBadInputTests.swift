import Foundation
import TestSupport
import Testing

/// What coach, plan, next, crib, drill and brief say of what makes no sense or is not there: one
/// sentence with what is missing, never a claim.
@Suite struct CoachBadInputTests {
  /// What looks back or ahead from past sessions.
  private static let commands = [
    ["coach"], ["coach", "--json"], ["plan"], ["plan", "--json"], ["next", "--print"], ["next"],
    ["crib"], ["brief", "last"], ["coach", "last", "--ask", "--yes"],
    ["coach", "last", "--from", "answer.md", "--yes"], ["report", "-o", "-"],
  ]

  @Test(
    arguments: [
      (
        ["plan", "--interview", "2026-11-24"], 2, "--interview: 2026-11-24 is past; name the day of"
      ),
      (
        ["plan", "--interview", "2026-11-31"], 2, "“2026-11-31” is no date; write it as 2026-10-01"
      ),
      (["plan", "--interview", "tomorrow"], 2, "“tomorrow” is no date; write it as 2026-10-01"),
      (["plan", "--interview"], 2, "--interview needs a value: --interview DATE"),
      (["plan", "--interview", ""], 2, "--interview needs a value: --interview DATE"),
      (["plan", "--minutes"], 2, "--minutes needs a value: --minutes N"),
      (["plan", "--minutes", "0"], 2, "--minutes: “0” is no whole number from 5 to 480"),
      (["plan", "--minutes", "-30"], 2, "--minutes: “-30” is no whole number from 5 to 480"),
      (["plan", "--minutes", "1e9"], 2, "--minutes: “1e9” is no whole number from 5 to 480"),
      (["plan", "--days", "367"], 2, "--days: “367” is no whole number from 1 to 366"),
      (["coach", "--as-of", "31.12.2026"], 2, "--as-of: “31.12.2026” is no date; write it as"),
      (["coach", "nothing"], 2, "“nothing” needs --ask or --from FILE; without ID all sessions"),
      (["coach", "--ask"], 2, "--ask and --from need the ID of a session; `last` is the newest"),
      (
        ["coach", "nothing", "--ask", "--yes"], 2, "there is no session “nothing”; see rehearse log"
      ),
      (["coach", "nothing", "--from", "-", "--yes"], 2, "there is no session “nothing”; see"),
      (
        ["coach", "last", "--ask", "--yes"], 2,
        "--ask needs a command that reads a brief and prints"
      ),
      (
        ["coach", "last", "--ask"], 2,
        "nobody can be asked here whether the answer is put in; --yes"
      ),
      (["coach", "last", "--from", "gone", "--yes"], 3, "gone: there is no such file or folder"),
      (["coach", "last", "--from", "Sessions", "--yes"], 3, "Sessions: this is a folder"),
      (
        ["coach", "last", "--from", "long.txt", "--yes"], 3,
        "long.txt: it is too large (300 KB, at most 263 KB are read); name a smaller file"
      ),
      (["coach", "last", "--from", "-", "--yes"], 1, "the answer is empty; nothing was put in"),
      (["brief", "nothing"], 2, "there is no session “nothing”; see rehearse log"),
      (["brief", "2026-11"], 2, "“2026-11” begins 5 sessions ("),
      (["brief"], 2, "rehearse brief needs ID; for instance: rehearse brief last"),
      (
        ["drill"], 2, "rehearse drill needs PHASE; for instance: rehearse drill \"detailed design\""
      ),
      (
        ["drill", "juggling"], 2,
        "there is no phase “juggling”; rehearse structures STRUCTURE shows"
      ),
      (["drill", "Ask", "--of", "Technical"], 2, "there is no phase “Ask” in “Technical Problem"),
      (["drill", "Ask", "--of", "nothing"], 2, "there is no structure “nothing”; see rehearse"),
      (["drill", "Ask", "--times", "0"], 2, "--times: “0” is no whole number from 1 to 20"),
      (["drill", "Ask", "--clock", "10%"], 2, "--clock: “10%” is no clock; write 50% to 99%, or"),
      (
        ["drill", "Detailed", "--level", "L9"], 2, "knows the levels L6, L7, not “L9”; name one of"
      ),
    ] as [([String], Int32, String)], ["C.UTF-8", "C"])
  func whatMakesNoSenseGetsOneSentence(
    one: (words: [String], status: Int32, sentence: String), locale: String
  ) throws {
    let sandbox = try Sandbox(["LANG": locale, "PAGER": "cat"])
    try sandbox.addDesign()
    for day in 20...24 { try sandbox.writeSession("2026-11-\(day)T190411-talk") }
    try sandbox.write(String(repeating: "a", count: 300_000), to: "long.txt")
    let before = try sandbox.everyFile()
    let errors = try sandbox.run(one.words, status: one.status, errors: .beginning("rehearse: "))
      .errors
    #expect(errors.contains(one.sentence), "\(errors)")
    #expect(errors.split(separator: "\n").count == 1)
    #expect(try sandbox.everyFile() == before)
  }

  @Test(arguments: CoachBadInputTests.commands, ["nowhere", "loop", "file.md"])
  func aFolderThatCannotBeReadIsNoEmptyHistory(words: [String], folder: String) throws {
    let sandbox = try Sandbox()
    try sandbox.link("loop", to: "loop")
    try sandbox.write("", to: "file.md")
    try sandbox.write("Well done.\n", to: "answer.md")
    // Who begins in a new folder may do so; it says that it is one.
    let isNew = folder == "nowhere" && words[0] == "next"
    let run = try sandbox.carryOut(words + ["--sessions", folder], input: "/end\n")
    #expect(run.status == (isNew ? 0 : 3), "\(words) \(run.errors)")
    #expect(run.errors.hasPrefix("rehearse: \(folder): "), "\(words) \(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(words) \(run.errors)")
    #expect(isNew || run.output.isEmpty, "\(words) \(run.output)")
  }

  @Test(arguments: CoachBadInputTests.commands)
  func filesOfWhichNoneCanBeReadAreNoEmptyHistory(words: [String]) throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-talk", front: "speed: {\n")
    try sandbox.write("Well done.\n", to: "answer.md")
    let run = try sandbox.carryOut(words)
    #expect(run.status == 3, "\(words) \(run.errors)")
    #expect(run.errors.contains("Sessions/2026-11-20T190411-talk.md:"), "\(words) \(run.errors)")
    for claim in ["never", "yet"] {
      #expect(!(run.output + run.errors).contains(claim), "\(words) \(run.output)\(run.errors)")
    }
  }

  @Test(arguments: CoachBadInputTests.commands)
  func anEmptyFolderHoldsNothingToJudge(words: [String]) throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeFolder("Sessions")
    try sandbox.write("Well done.\n", to: "answer.md")
    let run = try sandbox.carryOut(words, input: "/end\n")
    let said = run.output + run.errors
    switch (words[0], words.last) {
    case ("plan", _), ("next", _), ("crib", _):
      #expect(run.status == 0)
      #expect(said.contains("Technical Problem Response Structure"))
    case ("coach", "coach"):
      #expect(said == "No sessions in Sessions yet; rehearse start begins one.\n")
    case ("coach", "--json"): #expect(said.hasPrefix("{\"findings\": [], \"facts\": []"))
    case ("report", _):
      #expect(run.status == 1)
      #expect(said.contains("No sessions in Sessions yet; rehearse start begins one."))
    default:
      #expect(run.status == 2)
      #expect(said == "rehearse: there is no session yet; rehearse start begins one\n")
    }
  }

  @Test(arguments: CoachBadInputTests.commands)
  func missingPhasesAndEditedWindowsAreNoTrap(words: [String]) throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.addDesign()
    try sandbox.write("Well done.\n", to: "answer.md")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("coach: cat\n", to: "../home/config/rehearse/settings.yaml")
    for (day, change) in [
      (10, ("", "")), (11, ("latest: 120", "latest: 0")), (12, ("visits: 1", "visits: 0")),
      (13, ("  - title: \"Ask\"", "  - title: \"Other\"")), (14, ("active: 50", "active: -3")),
      (15, ("earliest: 90", "earliest: 999999999")), (16, ("phases:\n", "phases: []\nold:\n")),
      (17, ("ended: 2026", "ended: 1026")), (18, ("latest: 60", "latest: 0.001")),
      (19, ("latest: 60", "latest: 1e300")), (20, ("structure: \"Design\"", "structure: \"\"")),
    ] {
      let id = "2026-11-\(day)T190411-talk"
      try sandbox.writeSession(id, active: (50, 150))
      let text = try sandbox.read("Sessions/\(id).md")
      try sandbox.write(
        text.replacingOccurrences(of: change.0, with: change.1), to: "Sessions/\(id).md")
    }
    let run = try sandbox.carryOut(words, input: "/end\n")
    #expect([0, 1, 3].contains(run.status), "\(words) \(run.errors)")
    #expect(!run.output.isEmpty || !run.errors.isEmpty)
  }

  @Test func aPersonWithoutASessionIsToldSo() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    for day in 20...24 { try sandbox.writeSession("2026-11-\(day)T190411-talk") }
    for words in [["plan"], ["next", "--print"], ["crib"]] {
      try sandbox.run(
        words + ["--candidate", "Bo"], output: .some,
        errors: "rehearse: none of the 5 sessions is of “Bo”\n")
    }
    try sandbox.run("coach", "--candidate", "Bo", output: "None of the 5 sessions fits.\n")
  }

  @Test func whatSettingsGetWrongIsToldOnce() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "interview: soon\nstructures: [juggling]\n", to: "../home/config/rehearse/settings.yaml")
    for day in 20...24 { try sandbox.writeSession("2026-11-\(day)T190411-talk") }
    let structures = "`structures` of the settings: there is no structure “juggling”; see rehearse"
    for words in [["coach"], ["plan"], ["next", "--print"], ["crib"]] {
      let run = try sandbox.carryOut(words)
      let lines = run.errors.split(separator: "\n")
      #expect(run.status == (words == ["coach"] ? 0 : 2))
      #expect(lines.count == 2, "\(words) \(run.errors)")
      #expect(lines[0].contains("settings.yaml:1: `interview` is a day such as 2026-12-14"))
      #expect(lines[1].contains(structures))
    }
  }
}
