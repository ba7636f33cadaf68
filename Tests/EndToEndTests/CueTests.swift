import Foundation
import TestSupport
import Testing

/// What cues send to a terminal, and what they start.
@Suite(.serialized, .tags(.process))
struct CueTests {
  private static let settings = "../home/config/rehearse/settings.yaml"

  /// Two phases of twenty seconds and a minute, thirty times as fast.
  private func start(
    _ settings: String = "", bell: String = "sound", in sandbox: Sandbox? = nil
  ) throws -> PtyRun {
    let sandbox = try sandbox ?? Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(settings, to: Self.settings)
    return try PtyRun(
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--no-question", "--speed", "200",
      "--bell", bell, "--sessions", "S", in: sandbox)
  }

  private func bells(_ run: PtyRun) -> Int { run.text.utf8.filter { $0 == 0x07 }.count }

  @Test func theOpeningIsSilentAndTheLatestRingsTwiceInARow() async throws {
    let run = try start("cues: {closing: band, over: off}\n")
    try await run.waitFor("in window")
    #expect(bells(run) == 0)
    try await run.waitFor("over by")
    try await run.waitUntil("the second stroke") { bells(run) == 2 }
    run.type("n")
    try await run.waitForTranscript("phase 2")
    #expect(bells(run) == 2)
    run.type("qy")
    try await run.waitFor("Debrief")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack)
  }

  @Test func eachMinutePastTheLatestRingsOnce() async throws {
    let run = try start("cues: {closing: off, latest: off}\n")
    try await run.waitFor("over by")
    #expect(bells(run) == 0)
    let start = ContinuousClock.now
    try await run.waitUntil("three minutes") { bells(run) == 3 }
    // Of 0.3 s each.
    #expect(ContinuousClock.now - start > .milliseconds(800))
  }

  @Test func bellOffRingsNothingWhateverTheTableSays() async throws {
    let run = try start("cues: {opening: [bell, band], latest: [bell]}\n", bell: "off")
    try await run.waitFor("over by")
    #expect(bells(run) == 0 && !run.text.contains("\u{1B}[?5h"))
  }

  @Test func aFlashReversesTheScreenForAMomentAndRingsNothing() async throws {
    let run = try start("cues: {closing: off, over: off}\n", bell: "flash")
    try await run.waitFor("over by")
    try await run.waitUntil("both strokes") {
      run.text.components(separatedBy: "\u{1B}[?5l").count == 3
    }
    #expect(run.text.components(separatedBy: "\u{1B}[?5h").count == 3)
    #expect(bells(run) == 0)
  }

  @Test func theTitleNamesPhaseAndStateAndIsPutBack() async throws {
    let run = try start()
    for words in ["Alpha · early", "Alpha · in window", "Alpha · closing", "Alpha · over"] {
      try await run.waitFor("\u{1B}]2;\(words)\u{1B}\\")
    }
    run.type("n")
    try await run.waitFor("\u{1B}]2;Omega · early\u{1B}\\")
    #expect(!run.text.contains("\u{1B}[23;2t"))
    run.type("qy")
    try await run.waitFor("\u{1B}[23;2t")
    #expect(run.text.components(separatedBy: "\u{1B}[22;2t").count == 2)
  }

  @Test func withoutARowThatNamesItNoTitleIsSent() async throws {
    let rows = ["phase", "opening", "closing", "latest"].map { "\($0): off" }
    let run = try start("cues: {\(rows.joined(separator: ", "))}\n")
    try await run.waitFor("over by")
    #expect(!run.text.contains("\u{1B}]2;"))
    // Nor is there a band.
    #expect(!run.text.contains("▓"))
  }

  @Test(arguments: [true, false])
  func tmuxHandsNotificationsOnWhereItMay(passes: Bool) async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("cues: {latest: notification}\n", to: Self.settings)
    let socket = sandbox.backstage.appendingPathComponent("s").path
    try sandbox.write(
      "set -g status off\nset -g monitor-bell on\nset -g allow-passthrough \(passes ? "on" : "off")\n",
      to: "tmux.conf")
    let words = [
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--no-question", "--speed", "200",
      "--sessions", "S",
    ]
    // tmux sets TERM and TMUX for what it runs; the rest it takes over.
    let environment = sandbox.environment.filter { $0.key != "TERM" }.map { "\($0)=\($1)" }
    let run = try PtyRun(
      command: ["/usr/bin/env", "-i", "-C", sandbox.folder.path, "TERM=xterm-256color"]
        + environment + ["tmux", "-S", socket, "-f", "tmux.conf", "new-session"]
        + [Sandbox.rehearse] + words, in: sandbox)
    try await run.waitFor("over by")
    // A bell goes with it.
    try await run.waitUntil("the bell") { bells(run) > 0 }
    let sent = run.text.contains("\u{1B}]777;notify;Alpha;time is up\u{1B}\\")
    #expect(sent == passes)
    run.type("qy")
    try await run.waitFor("Debrief")
    run.type("q")
    _ = try await run.waitForEnd()
  }

  @Test func aStandInForNotifySendGetsTheLineWhereThereIsADisplay() async throws {
    let sandbox = try Sandbox(["PATH": "bin:/usr/local/bin:/usr/bin:/bin", "DISPLAY": ":0"])
    try sandbox.makeFolder("bin")
    try sandbox.writeProgram("printf '%s\\n' \"$@\" >>notified\n", to: "bin/notify-send")
    let run = try start("cues: {latest: notification}\n", in: sandbox)
    try await run.waitFor("over by")
    try await run.waitUntil("the line") { sandbox.text("notified").contains("time is up") }
    #expect(sandbox.text("notified") == "--app-name=rehearse\n--\nAlpha\ntime is up\n")
    #expect(!run.text.contains("]777"))
  }

  @Test func speechReadsTheQuestionAndWhatIsNewTakesItsPlace() async throws {
    let sandbox = try Sandbox(["PATH": "bin:/usr/local/bin:/usr/bin:/bin"])
    // Who speaks says what it read, and goes on until it is ended.
    try sandbox.makeFolder("bin")
    try sandbox.writeProgram("echo $$ >>voices; cat >>said; sleep 600\n", to: "bin/espeak-ng")
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("cues: {start: speech, latest: speech}\n", to: Self.settings)
    let run = try PtyRun(
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--question", "Why so loud?", "--speed",
      "200", "--sessions", "S", in: sandbox)
    try await run.waitUntil("the question") { sandbox.text("said") == "Why so loud?\n" }
    try await run.waitUntil("the end of the window") {
      sandbox.text("said") == "Why so loud?\ntime is up\n"
    }
    let voices = sandbox.processes("voices")
    try #require(voices.count == 2)
    try await run.waitUntil("the end of the first voice") { !Sandbox.isRunning(voices[0]) }
    #expect(Sandbox.isRunning(voices[1]))
    run.type("qy")
    try await run.waitFor("Debrief")
    try await run.waitUntil("the end of the second voice") { !Sandbox.isRunning(voices[1]) }
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
  }

  @Test func espeakReadsWhatItIsGiven() async throws {
    let sandbox = try Sandbox()
    let run = try start(
      "cues: {latest: speech}\nspeech: espeak-ng --stdin -w said.wav\n", in: sandbox)
    try await run.waitFor("over by")
    try await run.waitUntil("sound") { sandbox.size("said.wav") > 10_000 }
  }

  @Test func whatCannotBeDoneIsToldBeforeTheClockStarts() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(
      "cues:\n  end: [speech, hoot]\n  start: speech\nspeech: no-such-voice -s 3\n",
      to: Self.settings)
    try sandbox.write("#!/bin/sh\n", to: "../home/config/rehearse/on-cue")
    let run = try Run(
      "start", "--phases", "A 1m, B 1m", "--sessions", "S", input: "/end\n", in: sandbox)
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("settings.yaml:2: there is no channel `hoot`; known are band, bell"))
    #expect(lines[1].hasSuffix("on-cue: it cannot be executed; run `chmod +x`, or take it away"))
    #expect(
      lines[2].contains(
        "settings.yaml:4: nothing speaks: there is no command “no-such-voice -s 3”; correct"))
  }

  /// A session of lines in which the first window comes to its end.
  private func ring(_ settings: String, bell: String = "sound") async throws -> PtyRun {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write(settings, to: Self.settings)
    let run = try PtyRun(
      "start", "--plain", "--phases", "Alpha 15m, Omega 20m", "--no-question", "--speed", "200",
      "--bell", bell, "--sessions", "S", in: sandbox)
    try await run.waitFor("time is up: Alpha runs over")
    // Strokes that are due are waited for.
    run.type("/end\n")
    try await run.waitFor("The session has ended")
    run.type("\u{4}")
    #expect(try await run.waitForEnd() == 0)
    return run
  }

  @Test func linesRingOnATerminalAndAreTheSameLines() async throws {
    let run = try await ring("cues: {over: off}\n")
    // One stroke for the closing, two for the latest.
    #expect(bells(run) == 3)
    #expect(!run.text.contains("\u{1B}]") && !run.text.contains("closing"))
  }

  @Test func aFlashThatHasToBeABellStrikesOnceAndNotAtAllWithoutABell() async throws {
    let settings = "cues: {closing: flash, latest: [bell, flash], over: off}\n"
    #expect(bells(try await ring(settings)) == 3)
    #expect(bells(try await ring(settings, bell: "off")) == 0)
  }
}
