import Foundation
import Sessions
import TestSupport
import Testing

/// Two terminals: a session runs in one, and the other one looks at it from its transcript alone.
@Suite(.serialized, .tags(.process))
struct WatchTests {
  private static let guide = """
    # Talks

    ## Talk

    1. Open (10 minutes)
       - Say who you are
    2. Middle (20 minutes)
       - Give a number
    3. End (5 minutes)
    """

  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.write(Self.guide, to: "guide.md")
  }

  private func start(_ rest: String...) throws -> Tmux {
    try Tmux(
      command: sandbox.command(
        [
          "start", "talk", "--from", "guide.md", "--now", "--question", "How do you begin?",
          "--sessions", "S",
        ] + rest), in: sandbox)
  }

  private func watch(_ rest: String..., width: Int = 80, height: Int = 24) throws -> Tmux {
    try Tmux(
      command: sandbox.command(["watch"] + rest), width: width, height: height, in: sandbox)
  }

  /// The path of the only transcript.
  private var file: String {
    get throws {
      let names = try sandbox.names(in: "S").filter { $0.hasSuffix(".md") }
      return sandbox.path(of: "S/\(try #require(names.first))")
    }
  }

  /// The seconds of the time that a screen says in words: "in 7:59", "closes in 0:12", "paused 0:03".
  private func seconds(_ screen: String) -> Int? {
    guard let time = screen.firstMatch(of: /(?:in|by|paused) (\d+):(\d\d)/),
      let minutes = Int(time.1), let seconds = Int(time.2)
    else { return nil }
    return 60 * minutes + seconds
  }

  /// The phase, and whether the clock stands.
  private func facts(_ screen: String) -> String {
    let place = screen.firstMatch(of: /\d of 3/).map { String($0.0) } ?? ""
    return place + (screen.contains("paused 0:") ? " paused" : "")
  }

  /// Both say the same time, to a second: what the watcher says lies between what the session says
  /// before and afterwards.
  private func expectAgreement(
    _ session: Tmux, _ watcher: Tmux, _ location: SourceLocation = #_sourceLocation
  ) async throws {
    // What is written down is seen by the watcher before the session has drawn it.
    let facts = facts(try watcher.screen())
    _ = try await session.wait(for: "\(facts)") { self.facts($0) == facts ? () : nil }
    let before = try #require(seconds(try session.screen()), sourceLocation: location)
    let seen = try #require(seconds(try watcher.screen()), sourceLocation: location)
    let after = try #require(seconds(try session.screen()), sourceLocation: location)
    let range = min(before, after) - 1...max(before, after) + 1
    #expect(range.contains(seen), sourceLocation: location)
  }

  @Test func theCandidateSeesWhatIsAskedAndTheTimeAndNothingElse() async throws {
    try sandbox.makeFolder("S")
    let candidate = try watch("S")
    try await candidate.waitFor("no session runs in S; waiting for one to start")
    let session = try start()
    try await session.waitFor("i note")
    try await candidate.waitFor("How do you begin?")
    try await candidate.waitFor("1 of 3")
    try session.type("ia secret")
    try session.send("Enter")
    try await session.waitFor("Notes")
    try session.type("1")
    try await session.waitFor("✓")
    try session.type("s")
    try await session.waitFor("stuck")
    try session.type("aWhat if nobody comes?")
    try session.send("Enter")
    try await candidate.waitFor("? What if nobody comes?")
    try await expectAgreement(session, candidate)
    try session.type("d")
    _ = try await candidate.wait(for: "the follow-up to be answered") {
      $0.contains("nobody comes") ? nil : $0
    }
    try session.type("n")
    let screen = try await candidate.waitFor("2 of 3")
    for hidden in ["secret", "Say who", "stuck", "number", "End", "ahead"] {
      #expect(!screen.contains(hidden))
    }
    try candidate.resize(width: 30, height: 8)
    try await candidate.waitFor("2/3")
    try candidate.resize(width: 120, height: 40)
    try await candidate.waitFor("2 of 3")
    try session.type("qy")
    try await candidate.waitFor("the session has ended: stopped")
    try await candidate.waitFor("the transcript is S/")
    try session.type("q")
    #expect(try await session.waitForEnd() == 0)
    // The next session in the folder is gone over to.
    let next = try start("--phases", "Anything 9m")
    try await candidate.waitFor("Anything")
    try candidate.type("q")
    #expect(try await candidate.waitForEnd() == 0)
    #expect(next.status == nil)
  }

  @Test func overASharedFolderTheNextSessionIsGoneOverToAsWell() async throws {
    try sandbox.makeFolder("T")
    /// Brings what there is to the other machine, where no program writes it.
    func synchronise() throws {
      for name in try sandbox.names(in: "S") where name.hasSuffix(".md") {
        try sandbox.write(try sandbox.read("S/\(name)"), to: "T/\(name)")
      }
    }
    let session = try start()
    try await session.waitFor("i note")
    try synchronise()
    let candidate = try watch("T")
    try await candidate.waitFor("1 of 3")
    try session.type("qy")
    try await session.waitFor("Debrief")
    try synchronise()
    try await candidate.waitFor("the session has ended: stopped")
    let next = try start("--phases", "Anything 9m")
    try await next.waitFor("i note")
    try synchronise()
    try await candidate.waitFor("1 of 1")
  }

  @Test func theDigitsAgreeThroughPauseUndoAndExtension() async throws {
    let session = try start()
    try await session.waitFor("i note")
    let interviewer = try watch("S", "--as", "interviewer")
    try await interviewer.waitFor("Say who you are")
    try await expectAgreement(session, interviewer)
    try session.type("inoted")
    try session.send("Enter")
    try await interviewer.waitFor("noted")
    try session.type("n")
    try await interviewer.waitFor("Give a number")
    try await expectAgreement(session, interviewer)
    try session.type("eee")
    try await interviewer.waitFor("21:30")
    try await expectAgreement(session, interviewer)
    try session.type(" ")
    try await interviewer.waitFor("paused 0:01")
    try await expectAgreement(session, interviewer)
    try session.type(" ")
    try await interviewer.waitFor("▶")
    try await expectAgreement(session, interviewer)
    try session.type("u")
    try await interviewer.waitFor("Say who you are")
    try await expectAgreement(session, interviewer)
    #expect(try interviewer.screen().contains("noted"))
  }

  @Test func aQuickClockAgreesAndFollowsByItself() async throws {
    let session = try start("--speed", "60", "--auto-advance")
    try await session.waitFor("i note")
    // The first second passes while it looks through the questions.
    _ = try await session.wait(for: "the clock to go on") { seconds($0) == 480 ? nil : () }
    let candidate = try watch("S")
    try await candidate.waitFor("1 of 3")
    try await expectAgreement(session, candidate)
    try await candidate.waitFor("2 of 3")
    try await expectAgreement(session, candidate)
  }

  @Test func itIsToldThatASessionWasKilledAndGoesOn() async throws {
    let session = try start()
    try await session.waitFor("i note")
    let candidate = try watch("S")
    try await candidate.waitFor("1 of 3")
    try session.type("n")
    try await candidate.waitFor("2 of 3")
    kill(try #require(session.processID), SIGKILL)
    let cut = try await candidate.waitFor("its program is gone; `rehearse resume` goes on with it")
    #expect(cut.contains("2 of 3"))
    #expect(try Run("status", "--sessions", "S", in: sandbox).status == 1)
    let next = try Tmux("resume", "--sessions", "S", in: sandbox)
    try await next.waitFor("i note")
    try await candidate.waitFor("the session goes on again")
    try await expectAgreement(next, candidate)
    let status = try Run("status", "--sessions", "S", "--format", "%n %s", in: sandbox)
    #expect(status.output == "2 early\n")
  }

  @Test func aFileThatAnEditorReplacesOrRenamesIsFollowed() async throws {
    let session = try start()
    try await session.waitFor("i note")
    let interviewer = try watch("S", "--as", "interviewer")
    try await interviewer.waitFor("Say who you are")
    let path = try file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\n## Timeline", with: "\nmine\n\n## Timeline")
      .write(toFile: path, atomically: true, encoding: .utf8)
    // A watcher that comes now finds program and time as well.
    let late = try watch("S")
    try await late.waitFor("1 of 3")
    try await expectAgreement(session, late)
    try await expectAgreement(session, interviewer)
    #expect(try !interviewer.screen().contains("gone"))
    let other = sandbox.path(of: "S/another name.md")
    try FileManager.default.moveItem(atPath: path, toPath: other)
    try session.type("iafterwards")
    try session.send("Enter")
    try await interviewer.waitFor("afterwards")
    #expect(FileManager.default.fileExists(atPath: path))
    try await expectAgreement(session, interviewer)
    // Cut off by whomever, the file is made whole with the next event.
    try Data().write(to: URL(fileURLWithPath: path))
    try session.type("n")
    try await interviewer.waitFor("Give a number")
    try await expectAgreement(session, interviewer)
  }

  @Test func aHiddenClockIsHiddenFromTheCandidate() async throws {
    let session = try start("--clock", "hidden")
    try await session.waitFor("i note")
    let candidate = try watch("S")
    let screen = try await candidate.waitFor("the clock is hidden")
    #expect(!screen.contains(#/\d:\d\d/#))
    let interviewer = try watch("S", "--as", "interviewer")
    try await interviewer.waitFor("on time from 8:00 on, in ")
    #expect(
      try Run("status", "--sessions", "S", in: sandbox).output == "Open -:--\n")
  }

  @Test func ofAnInterviewTheRubricIsSeenByTheInterviewerAlone() async throws {
    let session = try Tmux(
      "start", "technical", "--interviewer", "--candidate", "Ann", "--now", "--no-question",
      "--sessions", "S", in: sandbox)
    try await session.waitFor("Scores")
    let candidate = try watch("S")
    try await candidate.waitFor("1 of 5")
    let interviewer = try watch("S", "--as", "interviewer", width: 120, height: 40)
    try await interviewer.waitFor("Trade-offs and Commitment")
    #expect(try !candidate.screen().contains("Scores"))
  }

  @Test func ofTwoSessionsOneIsAskedFor() async throws {
    let first = try start()
    try await first.waitFor("i note")
    let second = try start("--phases", "Alone 9m")
    try await second.waitFor("i note")
    let watcher = try watch("S")
    try await watcher.waitFor("2 sessions run in S")
    try watcher.send("Down")
    try watcher.send("Enter")
    _ = try await watcher.wait(for: "one of the sessions") { $0.contains("1 of ") ? $0 : nil }
    let plain = try Run("watch", "S", in: sandbox)
    #expect(plain.status == 2)
    #expect(plain.errors.contains("2 sessions run in S; name one of them: "))
    let name = try #require(try sandbox.names(in: "S").sorted().first).dropLast(3)
    let named = try watch(String(name), "--sessions", "S")
    try await named.waitFor("1 of ")
  }

  @Test func linesTellWhatHappensUntilTheEnd() async throws {
    let session = try start()
    try await session.waitFor("i note")
    let lines = try watch("S", "--plain", "--as", "interviewer")
    try await lines.waitFor("How do you begin?")
    try session.type("ihere")
    try session.send("Enter")
    try await lines.waitFor("note: here")
    try session.type("n")
    try await lines.waitFor("phase 2 of 3: Middle")
    try session.type("qy")
    try await lines.waitFor("the session has ended: stopped")
    #expect(try await lines.waitForEnd() == 0)
  }

  @Test func aStatusLineOfTmuxShowsTheSession() async throws {
    let session = try start()
    try await session.waitFor("i note")
    let command = sandbox.command(["status", "--sessions", "S", "--format", "%%n/%%N %%p"])
      .map { "'\($0)'" }.joined(separator: " ")
    try session.tmux(["set", "-g", "status-interval", "1"])
    try session.tmux(["set", "-g", "status-right-length", "60"])
    try session.tmux(["set", "-g", "status-right", "[#(\(command))]"])
    try session.tmux(["set", "-g", "status", "on"])
    // Only where somebody is attached does tmux have a status line.
    let desk = try Tmux(
      command: ["/usr/bin/env", "-u", "TMUX", "tmux", "-S", session.socket, "attach"], in: sandbox)
    try await desk.waitFor("[1/3 Open]")
    let follower = try Tmux(
      command: sandbox.command(["status", "--follow", "--sessions", "S", "--format", "%n %s"]),
      in: sandbox)
    try await follower.waitFor("1 early")
    try session.type("n")
    try await follower.waitFor("2 early")
    try session.type(" ")
    try await follower.waitFor("2 paused")
    try follower.send("C-c")
    #expect(try await follower.waitForEnd() == 130)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may mount"))
  func aFolderThatCannotBeWrittenIsWatched() async throws {
    let session = try start()
    try await session.waitFor("i note")
    try sandbox.makeFolder("RO")
    let script = """
      mount --bind S RO && mount -o remount,bind,ro RO || exit 9
      touch RO/x 2>/dev/null && exit 8
      exec "$@"
      """
    let command =
      ["/usr/bin/unshare", "-m", "/bin/sh", "-c", "cd '\(sandbox.folder.path)'; \(script)", "sh"]
      + sandbox.command(["watch", "RO", "--as", "interviewer"])
    let watcher = try Tmux(command: command, in: sandbox)
    try await watcher.waitFor("Say who you are")
    try session.type("ihere")
    try session.send("Enter")
    try await watcher.waitFor("here")
    try await expectAgreement(session, watcher)
    #expect(try !watcher.screen().contains("no program"))
    try watcher.type("q")
    #expect(try await watcher.waitForEnd() == 0)
    #expect(try sandbox.names(in: "S").count == 1)
  }
}
