import Glibc
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

  @Test func withoutATerminalCuesAreToldAndNotPlayed() throws {
    let sandbox = try Sandbox(["PATH": "bin"])
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "bell: flash\ncues: {over: off, start: notification}\n",
      to: "../home/config/rehearse/settings.yaml")
    try sandbox.run(
      "doctor", "--cues",
      output: """
        ok  bell      flashes instead, as `bell: flash` says
        ok  flash     xterm-256color cannot reverse its screen: a bell rings instead
        ok  title     that of the window
        ok  speech    no command that speaks; no cue goes by it
        ok  desktop   no notify-send with a display; the terminal is asked by OSC 777
        ok  hooks     none
        start      notification
        phase      title, hook
        opening    band, title, hook
        closing    band, flash, title, hook
        latest     band, flash, title, hook
        over       off
        follow-up  flash, hook
        end        hook
        Nothing is played, as input and output are no terminal.

        """)
  }

  @Test func whatIsSetAndCannotBeDoneIsToldByTheDoctor() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "cues: {end: [speech, hook], start: hook}\nspeech: no-such-voice\n",
      to: "../home/config/rehearse/settings.yaml")
    try sandbox.write("", to: "../home/config/rehearse/on-end")
    try sandbox.makeFolder("../home/config/rehearse/on-cue")
    try sandbox.link("../home/config/rehearse/on-phase", to: "nowhere")
    mkfifo(sandbox.path(of: "../home/config/rehearse/on-start"), 0o700)
    try sandbox.run(
      "doctor", "--cues", status: 1,
      output: .holding(
        "ok  title     that of the window\nok  desktop ",
        "on-start: it is no file that can be executed, nor leads to one; take it away",
        "on-phase: it is no file that can be executed, nor leads to one; take it away",
        "on-cue: it is no file that can be executed, nor leads to one; take it away",
        "on-end: it cannot be executed; run `chmod +x`, or take it away",
        "settings.yaml:2: nothing speaks: there is no command “no-such-voice”; correct `speech`"))
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
