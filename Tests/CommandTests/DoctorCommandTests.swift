import TestSupport
import Testing

/// What `rehearse doctor` says of where it runs.
@Suite struct DoctorCommandTests {
  @Test func whatIsToChangeIsSaidAndNothingIsLeftBehind() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "doctor", "--sessions", "new/folder", status: 1,
      output: .holding(
        "!   terminal  standard input is not a terminal; use --plain",
        "ok  folder    new/folder: will be made", "2026-11-25T10:00:00+01:00, for the stamps"))
    #expect(try sandbox.names(in: ".").isEmpty)
    try sandbox.write("no folder", to: "file")
    try sandbox.run(
      "doctor", "--sessions", "file", status: 1,
      output: .holding("!   folder    file: this is no folder; name a folder"))
  }

  @Test func aTerminalIsGoodFromEightyColumnsOn() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "doctor", width: 80,
      output: .holding("ok  terminal  xterm-256color, 80 columns and 24 rows"))
    try sandbox.run(
      "doctor", width: 60, status: 1,
      output: .holding("!   terminal  xterm-256color, 60 columns and 24 rows; everything is shown"))
  }
}
