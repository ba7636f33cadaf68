import Foundation
import Testing

@testable import Storage

/// One line of the settings is changed, and no other.
@Suite struct SettingsEditTests {
  private func edited(_ text: String, _ key: String, _ value: String?) throws -> String {
    let setting = try #require(Settings.setting(key))
    return String(
      decoding: try SettingsEdit.bytes(
        Array(text.utf8), setting: setting, to: value, Environment(["HOME": "/home/ada"])),
      as: UTF8.self)
  }

  private func problem(_ text: String, _ key: String, _ value: String?) -> SettingsEdit.Problem? {
    do {
      _ = try edited(text, key, value)
      return nil
    } catch { return error as? SettingsEdit.Problem }
  }

  @Test func whatIsNotThereIsPutAtTheEnd() throws {
    #expect(try edited("", "level", "L7") == "level: L7\n")
    #expect(try edited("# mine\nbell: off", "level", "L7") == "# mine\nbell: off\nlevel: L7\n")
  }

  @Test func theLineOfASettingIsReplacedAndItsRemarkStays() throws {
    let text = "\n# a\nlevel: L6   # mine\n\n# b\nminutes: 30\r\n"
    #expect(
      try edited(text, "level", "L5") == "\n# a\nlevel: L5   # mine\n\n# b\nminutes: 30\r\n")
    #expect(try edited(text, "level", nil) == "\n# a\n\n# b\nminutes: 30\r\n")
    #expect(try edited(text, "coach", nil) == text)
    #expect(
      try edited("candidate: \"a # b\" # c\n", "candidate", "d") == "candidate: d # c\n")
  }

  @Test func aValueOfSeveralLinesIsReplacedAsAWhole() throws {
    let text = "cues:\n  over: off\n  # why\n  end: [bell]\n# theme\ntheme: dark\n"
    #expect(
      try edited(text, "cues", "{over: [bell]}")
        == "cues: {over: [bell]}\n# theme\ntheme: dark\n")
    #expect(
      try edited("structures:\n- a\n- b\n", "structures", "[c, d]") == "structures: [c, d]\n")
  }

  @Test(arguments: ["Kim: x", "L6 # now", "\"", "[a", "- a", "&a", "%", "{a: b}}", "#", "a\nb"])
  func whatWouldBeReadAsSomethingElseIsQuoted(value: String) throws {
    let text = try edited("bell: off\n", "candidate", value)
    let settings = Settings(text)
    #expect(settings.candidate == value && settings.bell == .off && settings.problems.isEmpty)
  }

  @Test func whatCannotBeIsToldAsInTheFile() {
    #expect(problem("", "bell", "loud") == .value("`bell` is sound, flash or off"))
    #expect(problem("", "minutes", "0.5") == .value("`minutes` is a whole number from 5 to 480"))
    #expect(
      problem("", "sessions", "notes")
        == .value(
          "`sessions` has to begin with / or ~/, so that it is the same folder everywhere"))
  }

  @Test(arguments: [
    ("level: [\n", 2), ("- level\n", 1), ("level: L6\nlevel: L7\n", 2),
    ("{bell: off,\n level: L6}\n", 2),
  ])
  func aFileThatIsNotMadeOfSuchLinesStaysAsItIs(text: String, line: Int) {
    guard case .file(let found, let sentence)? = problem(text, "level", "L7") else {
      Issue.record("changed: \(text)")
      return
    }
    #expect(found == line && !sentence.isEmpty)
  }

  @Test func whoChangesSettingsAtOnceLosesNone() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = Environment(["XDG_CONFIG_HOME": folder.path])
    let values = [
      "level": "L7", "minutes": "30", "candidate": "Kim", "bell": "off", "theme": "dark",
      "mouse": "off", "ask": "off", "ready": "off",
    ]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (key, value) in values {
        let setting = try #require(Settings.setting(key))
        group.addTask { try SettingsEdit.put(setting, value, environment) }
      }
      try await group.waitForAll()
    }
    let (settings, _) = try Settings.read(environment)
    #expect(Set(settings.lines.keys) == Set(values.keys))
    #expect(settings.problems.isEmpty)
  }

  /// What other systems write at the beginning of a file and at the end of lines stays.
  @Test func theFormOfTheFileStays() throws {
    let text = "\u{FEFF}level: L6 # for now\r\nbell: off\r\n"
    #expect(
      try edited(text, "level", "L7") == "\u{FEFF}level: L7 # for now\r\nbell: off\r\n")
    #expect(
      try edited(text, "minutes", "20")
        == "\u{FEFF}level: L6 # for now\r\nbell: off\r\nminutes: 20\r\n")
  }

  /// A list that holds nothing is no name of a structure.
  @Test func anEmptyListOfStructuresIsRefused() throws {
    #expect(throws: SettingsEdit.Problem.self) { try edited("", "structures", "[]") }
    #expect(try edited("", "structures", "star, technical") == "structures: star, technical\n")
    let settings = Settings(Array("structures: star, technical\n".utf8), Environment([:]))
    #expect(settings.structures == ["star", "technical"])
  }
}
