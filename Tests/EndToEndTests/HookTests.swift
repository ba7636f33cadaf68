import Foundation
import TestSupport
import Testing

/// Executables of the person's own hold up nothing, whatever they do.
@Suite(.serialized, .tags(.process))
struct HookTests {
  /// What hooks do that have written down their number.
  private static let habits = [
    "hangs": "sleep 600",
    "floods its output": "exec 2>&1; while :; do echo flood; echo flood >&2; done",
    "ignores SIGTERM": "trap '' TERM INT HUP PIPE; while :; do sleep 1; done",
    "does not read its input": "exec <&-; sleep 600",
    "is killed": "kill -9 $$",
    "forks children": "sleep 600 & echo $! >>ran; (sleep 600 & echo $! >>ran); exit 0",
    "cannot be interpreted": "",
  ]

  private func sandbox(_ habit: String) throws -> Sandbox {
    let sandbox = try Sandbox()
    let body = Self.habits[habit] ?? ""
    try sandbox.makeFolder("../home/config/rehearse")
    for name in ["on-start", "on-phase", "on-cue", "on-end"] {
      let path = "../home/config/rehearse/\(name)"
      try sandbox.writeProgram("echo $$ >>ran\n\(body)\n", to: path)
      guard body.isEmpty else { continue }
      let file = sandbox.folder.appendingPathComponent(path)
      try Data("#!/no/such/shell\n".utf8).write(to: file)
    }
    return sandbox
  }

  @Test(arguments: habits.keys.sorted())
  func nothingIsHeldUpByOneThat(habit: String) async throws {
    let sandbox = try sandbox(habit)
    let run = try PtyRun(
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--no-question", "--speed", "200",
      "--sessions", "S", in: sandbox)
    try await run.waitFor("1 of 2")
    if habit != "cannot be interpreted" {
      try await run.waitUntil("the hook") { !sandbox.processes("ran").isEmpty }
    }
    var before = ContinuousClock.now
    run.type("ia note\r")
    try await run.waitForTranscript("note a note")
    #expect(ContinuousClock.now - before < .seconds(2))
    try await run.waitFor("over by")
    run.type("n")
    try await run.waitForTranscript("phase 2")
    before = .now
    run.type("qy")
    try await run.waitFor("Debrief")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(ContinuousClock.now - before < .seconds(3))
    #expect(run.isGivenBack && !run.text.contains("flood"))
    // What was started in the background belongs to nobody when the program has left before its time.
    for process in sandbox.processes("ran") where habit == "forks children" {
      kill(process, SIGKILL)
    }
    try await run.waitUntil("the end of all hooks", .seconds(15)) {
      !sandbox.processes("ran").contains(where: Sandbox.isRunning)
    }
  }

  @Test func whatAHookLeavesBehindIsEndedWithIt() async throws {
    let sandbox = try sandbox("forks children")
    let run = try PtyRun(
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--no-question", "--sessions", "S",
      in: sandbox)
    // on-start and on-phase, with two children each.
    try await run.waitUntil("the hooks") { sandbox.processes("ran").count == 6 }
    #expect(sandbox.processes("ran").contains(where: Sandbox.isRunning))
    try await run.waitUntil("the end of all children", .seconds(15)) {
      !sandbox.processes("ran").contains(where: Sandbox.isRunning)
    }
    run.type("qd")
    #expect(try await run.waitForEnd() == 0)
  }

  @Test func itIsEndedAlsoWhenTheSessionIsOver() async throws {
    let sandbox = try sandbox("forks children")
    let run = try PtyRun(
      "start", "--phases", "Alpha 15m, Omega 20m", "--now", "--no-question", "--sessions", "S",
      in: sandbox)
    // on-start and on-phase, and on-end, with two children each.
    try await run.waitUntil("the hooks") { sandbox.processes("ran").count == 6 }
    run.type("qy")
    try await run.waitFor("Debrief")
    try await run.waitUntil("the last hook") { sandbox.processes("ran").count == 9 }
    #expect(sandbox.processes("ran").contains(where: Sandbox.isRunning))
    // No key is pressed meanwhile.
    try await run.waitUntil("the end of all children", .seconds(15)) {
      !sandbox.processes("ran").contains(where: Sandbox.isRunning)
    }
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
  }

  @Test func eachIsStartedByItsCuesAndReadsOneLine() async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    for name in ["on-start", "on-phase", "on-cue", "on-end"] {
      try sandbox.writeProgram(
        """
        { echo \(name); cat; ls -l /proc/self/fd | grep -c S/; } >>log.$$
        mv log.$$ done.$$
        """, to: "../home/config/rehearse/\(name)")
    }
    let run = try Run(
      "start", "--phases", "Alpha 15m, Omega 20m", "--question", "Why, \"so\"?", "--sessions", "S",
      input: "// a secret\n/next\n/end\n", in: sandbox)
    #expect(run.status == 0)
    let tells = ["on-start", "on-phase", "on-phase", "on-end"].sorted()
    var logs: [String] = []
    for _ in 0..<500 {
      logs = try sandbox.names(in: ".").filter { $0.hasPrefix("done.") }.map(sandbox.read)
      if logs.count == tells.count { break }
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(logs.map { String($0.prefix { $0 != "\n" }) }.sorted() == tells)
    for log in logs {
      let lines = log.split(separator: "\n")
      // Its name, the line, and that nothing of the transcript is open in it.
      #expect(lines.count == 3 && lines.last == "0")
      let value = try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any]
      #expect(value?["question"] as? String == "Why, \"so\"?")
      let path = try #require(value?["transcript"] as? String)
      #expect(path.hasPrefix("/") && FileManager.default.fileExists(atPath: path))
      #expect(!log.contains("secret"))
    }
  }
}
