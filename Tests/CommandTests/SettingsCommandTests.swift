import Foundation
import Screens
import Storage
import TestSupport
import Testing

/// `rehearse settings`: what holds, where it came from, and how it is changed.
@Suite struct SettingsCommandTests {
  private func file(_ sandbox: Sandbox) throws -> String {
    try String(contentsOfFile: "\(sandbox.home)/config/rehearse/settings.yaml", encoding: .utf8)
  }

  @Test func allAreListedWithWhereTheyCameFrom() throws {
    let sandbox = try Sandbox()
    try sandbox.run("settings", output: .parts(Settings.table.map(\.key), without: ["line"]))
    try sandbox.run("settings", "level", "L7", output: "level is set: L7\n")
    try sandbox.run("settings", "bell", "flash", output: "bell is set: flash\n")
    let lines = try sandbox.run("settings", width: 80, output: .some).output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("bell           flash ") })
    #expect(lines.contains { $0.contains("  line 2    what a bell is") })
    #expect(lines.last == "\(sandbox.home)/config/rehearse/settings.yaml")
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("/") })
  }

  @Test func aVariableStandsAboveTheFile() throws {
    let sandbox = try Sandbox(["REHEARSE_SESSIONS": "/srv/notes"])
    try sandbox.run("settings", "sessions", "/srv/others", output: .some)
    try sandbox.run("settings", "sessions", output: "/srv/notes\n")
    try sandbox.run("settings", output: .holding("/srv/notes  $REHEARSE_SESSIONS"))
  }

  @Test func oneIsToldSetAndTakenOut() throws {
    let sandbox = try Sandbox()
    try sandbox.run("settings", "theme", output: "auto\n")
    try sandbox.run("settings", "theme", "light", output: "theme is set: light\n")
    try sandbox.run(
      "settings", "level", "L6 # or so", output: "level is set: L6 # or so\n", errors: .some)
    #expect(try file(sandbox) == "theme: light\nlevel: \"L6 # or so\"\n")
    try sandbox.run("settings", "theme", "--unset", output: "theme is not set any more: auto\n")
    #expect(try file(sandbox) == "level: \"L6 # or so\"\n")
  }

  @Test(arguments: [
    (["bell", "loud"], "`bell` is sound, flash or off"), (["nosuch"], "no setting “nosuch”"),
    (["--unset"], "--unset needs the KEY"), (["level", "L6", "--unset"], "leave VALUE out"),
    (["level", "--edit"], "leave the rest out"),
  ])
  func whatCannotBeIsToldInASentence(words: [String], error: String) throws {
    let sandbox = try Sandbox()
    try sandbox.run(["settings"] + words, status: 2, errors: .holding(error))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.home)/config/rehearse"))
  }

  @Test func aFileThatCannotBeChangedByLinesIsToldWithTheWayOut() throws {
    let sandbox = try Sandbox()
    try sandbox.run("settings", "level", "L7", output: .some)
    let path = "\(sandbox.home)/config/rehearse/settings.yaml"
    try "level: [\n".write(toFile: path, atomically: true, encoding: .utf8)
    try sandbox.run(
      "settings", "bell", "off", status: 3,
      errors: .holding("\(path):2: ", "rehearse settings --edit opens it"))
    #expect(try file(sandbox) == "level: [\n")
  }

  @Test func whereNothingCanBeKeptTheWayOutIsSaid() throws {
    let sandbox = try Sandbox()
    try "".write(toFile: "\(sandbox.home)/config", atomically: true, encoding: .utf8)
    try sandbox.run(
      "settings", "level", "L7", status: 3,
      errors: .parts(["the settings cannot be kept", "XDG_CONFIG_HOME"], without: ["--sessions "]))
    try Sandbox(["HOME": "", "XDG_CONFIG_HOME": ""]).run(
      "settings", "level", "L7", status: 3,
      errors: "rehearse: no folder for settings is known; set HOME or XDG_CONFIG_HOME\n")
  }

  @Test func theEditorGetsAFileThatExplainsItself() throws {
    let sandbox = try Sandbox(["EDITOR": "true"])
    try sandbox.run("settings", "--edit", status: 4, errors: .holding("an editor needs a terminal"))
    try sandbox.run("settings", "--edit", width: 80)
    let text = try file(sandbox)
    #expect(text == Settings.template && Settings(text) == Settings())
    let used = text.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
    let settings = Settings(used, Environment(["HOME": "/home/ada"]))
    #expect(settings.problems.isEmpty && settings.lines.count == Settings.table.count)
    #expect(!settings.keys.isEmpty && OwnKeys(settings.keys).problems.isEmpty)
  }

  @Test func thePageOfSettingsIsTheTable() throws {
    let page = try Sandbox.page("docs/settings.md")
    let block = try #require(try Documented.parts("(?s)^```yaml\\n(.*?)^```", of: page).first)
    let lines = block.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines == Settings.table.map { "\($0.key): \($0.example) # \($0.meaning)" })
  }

  @Test func aKeyThatIsTakenIsRefusedAndToldWithItsLineWhereItStandsInTheFile() throws {
    let sandbox = try Sandbox()
    let sentence = "`p` is a key of session already (back to the phase before)"
    try sandbox.run("settings", "keys", "{session: {n: x}}", output: .some)
    try sandbox.run(
      "settings", "keys", "{session: {n: p}}", status: 2, errors: .holding(sentence))
    try sandbox.run("settings", "keys", output: "{session: {n: x}}\n")
    try sandbox.write(
      "# mine\nkeys: {session: {n: p}}\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run("settings", output: .some, errors: .holding("settings.yaml:2: \(sentence)"))
  }

  @Test func aFileIsNoFolderForTranscripts() throws {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "notes.txt")
    try sandbox.run(
      "settings", "sessions", sandbox.path(of: "notes.txt"), status: 2,
      errors: .holding("notes.txt is a file; name a folder"))
  }

  @Test func whatCannotBeOfUseIsTold() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "settings", "structures", "[technical, juggling]", output: .some,
      errors: .holding("there is no structure “juggling”", without: ["technical"]))
    try sandbox.run(
      "settings", "interview", "2020-01-01", output: .some,
      errors: "rehearse: 2020-01-01 is past; the plan looks ahead without it\n")
    try sandbox.run("settings", "interview", "2027-01-01", output: .some)
  }

  @Test func aFolderInTheirPlaceIsNoGuide() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse/settings.yaml")
    try sandbox.run(
      "settings", status: 3,
      errors: .holding("settings.yaml: this is no ordinary file, and settings are one"))
  }

  @Test func aLevelThatNoGuideKnowsIsTold() throws {
    let sandbox = try Sandbox()
    try sandbox.run("settings", "level", "l7", output: "level is set: l7\n")
    try sandbox.run(
      "settings", "level", "L9", output: "level is set: L9\n",
      errors: .holding("no guide at hand knows the level “L9”", "known are L", "L7"))
  }

  @Test func weeksOfCalendarsBeginWhereTheySay() throws {
    let sandbox = try Sandbox()
    // A Sunday; the day of the tests is Wednesday the 25th.
    try sandbox.writeSession("2026-11-22T190411-x", "Only One")
    try sandbox.writeSession("2026-11-16T190411-x", "Only Two")
    try sandbox.run("log", "--period", "this week", output: .any, errors: .any)
    try sandbox.run("settings", "week_starts", "sunday", output: .some)
    try sandbox.run("log", "--period", "this week", output: .holding("Only One", without: ["Two"]))
    try sandbox.run("log", "--period", "last week", output: .holding("Only Two", without: ["One"]))
    try sandbox.run("settings", "week_starts", "monday", output: .some)
    try sandbox.run("log", "--period", "last week", output: .holding("Only One", "Only Two"))
    try sandbox.run("stats", "--ascii", output: .holding("Mon "))
    try sandbox.run("settings", "week_starts", "sunday", output: .some)
    try sandbox.run("stats", "--ascii", output: .holding("Sun ", without: ["Mon "]))
  }
}
