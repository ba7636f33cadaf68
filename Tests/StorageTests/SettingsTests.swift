import Foundation
import Testing

@testable import Storage

/// The settings file: whatever stands in it is read, or told with its line.
@Suite struct SettingsTests {
  @Test func settingsAreReadAndWhatIsWrongIsToldWithItsLine() {
    let settings = Settings("sessions: /srv/x\nlevel: L7\nbell: loud\ncolour: red\n")
    #expect(settings.sessions == "/srv/x")
    #expect(settings.level == "L7")
    #expect(settings.bell == .sound)
    #expect(settings.problems.map(\.line) == [3, 4])
  }

  @Test func theFolderOfTheSettingsIsTheSameWhereverTheProgramStarts() {
    let home = Environment(["HOME": "/home/ada"])
    #expect(Settings("sessions: ~/notes", home).sessions == "/home/ada/notes")
    #expect(Settings("sessions: notes", home).sessions == nil)
    #expect(Settings("sessions: notes", home).problems.map(\.line) == [1])
    #expect(Settings("sessions: [a]", home).problems.map(\.line) == [1])
  }

  @Test(arguments: ["bell: off", "bell: \"off\"", "bell: false"])
  func aBareOffIsUnderstood(text: String) {
    #expect(Settings(text).bell == .off)
  }

  @Test(arguments: [("on", true), ("off", false), ("yes", true), ("false", false)])
  func questionsAndTheReadyScreenAreTurnedOnAndOff(word: String, isOn: Bool) {
    let settings = Settings("ask: \(word)\nready: \(word)\n")
    #expect(settings.asks == isOn && settings.showsReady == isOn)
    #expect(settings.problems.isEmpty)
  }

  @Test func whatIsNeitherOnNorOffIsToldAndChangesNothing() {
    let settings = Settings("ask: never\nready: [off]\n")
    #expect(settings.asks && settings.showsReady)
    #expect(settings.problems.map(\.text) == ["`ask` is on or off", "`ready` is on or off"])
  }

  @Test func noFileMeansNoSettings() throws {
    let (settings, _) = try Settings.read(Environment(["HOME": "/nonexistent"]))
    #expect(settings == Settings())
  }

  /// The settings of a file that holds these bytes.
  private func read(_ bytes: [UInt8]) throws -> Settings {
    let folder = try Folder()
    let path = folder.url.appendingPathComponent("rehearse").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/settings.yaml"))
    return try Settings.read(Environment(["XDG_CONFIG_HOME": folder.url.path])).0
  }

  @Test(arguments: ["\n", "\r\n"])
  func aByteOrderMarkIsPassedOver(lineEnd: String) throws {
    let text = "\u{FEFF}sessions: /srv/x\(lineEnd)level: L7\(lineEnd)"
    for settings in [try read(Array(text.utf8)), Settings(text)] {
      #expect(settings.sessions == "/srv/x" && settings.level == "L7")
      #expect(settings.problems.isEmpty)
    }
    #expect(try read([0xEF, 0xBB, 0xBF]) == Settings())
  }

  @Test(arguments: [
    "- sessions: /srv/x\n", "# mine\n\n- level: L7\n", "level L7\n", "[sessions, level]\n",
    "\"L7\"\n",
  ])
  func whatIsNoMappingIsTold(text: String) {
    let settings = Settings(text)
    #expect(settings.problems.map(\.line) == [text.hasPrefix("#") ? 3 : 1])
    #expect(
      settings.problems.first?.text == "settings are lines such as `level: L6`; write them so")
    #expect(settings.sessions == nil && settings.level == nil)
  }

  @Test(arguments: [
    "level: [L7]", "level: {a: L7}", "level:", "level: ''", "candidate: [one, two]", "candidate: ~",
    "sessions: {a: /srv/x}", "sessions:", "sessions: [/srv/x]", "bell: [off]", "bell:", "bell: 1",
    "bell: {sound: true}", "rehearse: {level: L7}", "Level: L7", "1: L7",
  ])
  func aValueOfAnotherFormIsToldWithItsLine(text: String) {
    var settings = Settings("# mine\n\(text)\n")
    #expect(settings.problems.map(\.line) == [2])
    settings = Settings("candidate: me\n\(text)\nlevel: L5\n")
    #expect(!settings.problems.isEmpty && settings.problems.allSatisfy { $0.line > 1 })
    #expect(settings.sessions == nil && settings.bell == .sound)
  }

  @Test func aSettingThatStandsTwiceIsToldAndTheFirstCounts() {
    let settings = Settings("level: L6\nbell: flash\nlevel: L7\n")
    #expect(settings.level == "L6" && settings.bell == .flash)
    #expect(settings.problems.map(\.line) == [3])
  }

  @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "~\n", "{}\n"])
  func anEmptyFileSaysNothing(text: String) {
    #expect(Settings(text) == Settings())
  }

  @Test func anotherEncodingIsTold() throws {
    let text = "level: L7\ncandidate: Jörg\nbell: flash\n"
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16] {
      let settings = try read(Array(try #require(text.data(using: encoding))))
      #expect(settings.problems.count == 1)
      #expect(
        settings.problems.first?.text
          == "this is no UTF-8 but perhaps UTF-16; save the file as UTF-8")
      #expect(settings.level == nil)
    }
    let settings = try read(Array(try #require(text.data(using: .isoLatin1))))
    #expect(settings.level == "L7" && settings.bell == .flash && settings.candidate == nil)
    #expect(settings.problems.map(\.line) == [2])
    #expect(settings.problems.first?.text == "this line is no UTF-8; save the file as UTF-8")
  }

  @Test(arguments: [
    ("level: L6\n---\nlevel: L7\n", 2), ("level: L6\n? [a]\n: b\n", 2), ("level: \"L6\n", 1),
    ("\(String(repeating: "{a: ", count: 80))", 1),
  ])
  func nothingIsSaidOfFrontMatterThatIsNotThere(text: String, line: Int) {
    let problems = Settings(text).problems
    #expect(!problems.isEmpty && problems.allSatisfy { !$0.text.contains("front matter") })
    #expect(problems.first?.line ?? 0 >= line)
  }

  @Test func keysAreReadAsTheyAreWritten() {
    let settings = Settings("keys:\n  session: {n: x, space: p}\n  home:\n    d: z\n")
    #expect(settings.problems.isEmpty)
    #expect(settings.keys.map(\.screen) == ["session", "session", "home"])
    #expect(settings.keys.map(\.key) == ["n", "space", "d"])
    #expect(settings.keys.map(\.chosen) == ["x", "p", "z"])
    #expect(settings.keys.map(\.line) == [2, 2, 4])
  }

  @Test(arguments: ["keys: x", "keys: {n: x}", "keys: {session: {n: [x]}}", "keys:"])
  func whatIsNoTableOfKeysIsTold(text: String) {
    let settings = Settings(text)
    #expect(settings.keys.isEmpty && settings.problems.map(\.line) == [1])
  }
}
