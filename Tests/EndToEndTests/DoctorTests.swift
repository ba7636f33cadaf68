import Foundation
import TestSupport
import Testing

/// What the program finds out about where it runs.
@Suite(.tags(.process)) struct DoctorTests {
  @Test func aGoodPlaceNeedsNoChange() async throws {
    let terminal = try Tmux("doctor", width: 180)
    let screen = try await terminal.waitFor("stamps of transcripts")
    #expect(screen.contains("ok  terminal  tmux-256color, 180 columns and 24 rows"))
    #expect(screen.contains("ok  signs     Unicode"))
    #expect(screen.contains("ok  colours   256"))
    #expect(screen.contains("files can be locked"))
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func eachCueIsPlayedByItsChannels() async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("cues: {phase: off, end: off}\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.writeProgram("cat >>told\n", to: "../home/config/rehearse/on-cue")
    let run = try PtyRun("doctor", "--cues", "--color", "never", in: sandbox)
    #expect(try await run.waitForEnd(timeout: .seconds(30)) == 0)
    let text = run.text
    #expect(text.contains("ok  hooks     on-cue\r\n"))
    #expect(text.contains("latest     band, bell, title, hook\r\n▓▓▓ over ▓▓▓"))
    #expect(text.contains("\u{1B}]2;A phase · closing\u{1B}\\"))
    #expect(text.contains("\u{1B}[23;2t"))
    // Closing 1, latest 2, over 1, follow-up 3.
    #expect(text.utf8.filter { $0 == 0x07 }.count == 7)
    let told = try Documented.parts(
      "^\\{\"cue\": \"([a-z-]+)\".*\"is_test\": true", of: sandbox.text("told"))
    #expect(told == ["opening", "closing", "latest", "over", "follow-up"])
  }

  @Test func ctrlCEndsTheTrial() async throws {
    let run = try PtyRun("doctor", "--cues")
    try await run.waitFor("closing  ")
    run.type("\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.text.contains("\u{1B}[23;2t") && !run.text.contains("follow-up  "))
  }

  @Test func ctrlCInAFlashLeavesTheScreenAsItWas() async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("cues: {start: flash}\n", to: "../home/config/rehearse/settings.yaml")
    let run = try PtyRun("doctor", "--cues", in: sandbox)
    try await run.waitFor("\u{1B}[?5h")
    run.type("\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(!run.isOn("\u{1B}[?5h", "\u{1B}[?5l"))
  }

  @Test func ctrlCEndsTheVoice() async throws {
    let sandbox = try Sandbox(["PATH": "bin:/usr/local/bin:/usr/bin:/bin"])
    try sandbox.makeFolder("bin")
    try sandbox.writeProgram("echo $$ >>voices; exec sleep 600\n", to: "bin/espeak-ng")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("cues: {start: speech}\n", to: "../home/config/rehearse/settings.yaml")
    let run = try PtyRun("doctor", "--cues", in: sandbox)
    try await run.waitUntil("the voice") { !sandbox.processes("voices").isEmpty }
    run.type("\u{3}")
    #expect(try await run.waitForEnd() == 130)
    // Its own time is 7 s.
    try await run.waitUntil("the end of the voice", .seconds(3)) {
      !sandbox.processes("voices").contains(where: Sandbox.isRunning)
    }
  }
}
