import Foundation
import Sessions
import Storage
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

@testable import rehearse

/// The clock on the wall is set, or its place changes, while a session runs: only stamps tell.
@Suite(.tags(.process)) struct WallClockTests {
  private static let noon = Stamp(seconds: 1_800_000_000, offset: 3600)

  private let sandbox: Sandbox
  private let folder: SessionFolder
  private let plan = Plan(
    structure: Structure(
      title: "Short",
      phases: [Phase(title: "A", window: Window(StatedTime(.seconds(30))), prompts: ["one"])]))

  init() throws {
    sandbox = try Sandbox()
    folder = SessionFolder(sandbox.folder.appendingPathComponent("S").path)
  }

  /// Runs the session for 20 seconds; at its end the wall clock stands elsewhere.
  ///
  /// - Returns: the session's id.
  @discardableResult
  private func session(
    at start: Stamp = noon, jump: Int64, offset: Int, ends: Bool
  ) throws -> String {
    var now = start
    let recorder = try Recorder(plan, in: folder, wall: { now })
    var session = recorder.session
    recorder.record(session.begin(after: recorder.gap).recorded)
    now = Stamp(seconds: start.seconds + 20 + jump, offset: offset)
    recorder.record(session.apply(Event(Moment(.seconds(10)), .noteTaken("n"))).recorded)
    recorder.record(session.advance(to: Moment(.seconds(20))).recorded)
    if ends {
      recorder.record(session.apply(Event(Moment(.seconds(20)), .ended(.completed))).recorded)
      #expect(recorder.finish(Reflection(wentWell: "w")) == nil)
    }
    return String(recorder.path.split(separator: "/").last?.dropLast(3) ?? "")
  }

  @Test(arguments: [(-86_400, 3600), (86_400, 3600), (0, 7200), (0, -36_000), (-40, 0)])
  func onlyTheStampOfTheEndDiffers(jump: Int64, offset: Int) throws {
    try session(jump: jump, offset: offset, ends: true)
    let reading = try #require(try sandbox.transcripts(in: "S").first)
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.started == Self.noon)
    #expect(reading.summary.ended == Stamp(seconds: Self.noon.seconds + 20 + jump, offset: offset))
    #expect(reading.summary.active == .seconds(20))
    #expect(reading.summary.away == .zero && reading.summary.overrun == .zero)
    let log = try Run("log", "--sessions", "S", in: sandbox)
    #expect(log.status == 0 && log.errors == "")
    #expect(log.output.contains(" 0:20 "))
    #expect(try Run("show", "last", "--sessions", "S", in: sandbox).errors == "")
    let json = try Run("log", "--json", "--sessions", "S", in: sandbox).output
    #expect(json.contains("\"active\": 20,"))
    let check = try Run("check", "S/\(reading.summary.id).md", in: sandbox)
    #expect(check.status == 0)
  }

  @Test func timeAwayIsNeverNegativeAndNeverActive() throws {
    let id = try session(jump: 0, offset: 3600, ends: false)
    for (jump, away) in [(-86_400, 0), (5, 0), (86_410, 86_400)] {
      let now = Stamp(seconds: Self.noon.seconds + Int64(jump), offset: 3600)
      let recorder = try Recorder(resuming: folder.path(of: "\(id).md"), wall: { now })
      #expect(recorder.gap == .seconds(away))
      var session = recorder.session
      let effects = session.begin(after: recorder.gap)
      #expect(session.activeTime == .seconds(10))
      #expect(session.awayTime == .seconds(away))
      #expect((0..<86_400).contains(recorder.startOfDay(of: session)))
      #expect(effects.recorded.count == (away > 0 ? 1 : 0))
    }
  }

  /// Goes on in the same minute, later, and behind a clock that was set back.
  @Test(arguments: [(90, 90, 0), (390, 90, 300), (40, 40, 0), (-20, 0, 0)])
  func whatWasSpokenSinceTheLastKeyCounts(gap: Int64, spoken: Int, away: Int) throws {
    let id = try session(jump: 0, offset: 0, ends: false)
    let path = folder.path(of: "\(id).md")
    var now = Stamp(seconds: Self.noon.seconds + 20 + 80, offset: 0)
    do { try Recorder(resuming: path, wall: { now }).stayAlive() }
    now = Stamp(seconds: Self.noon.seconds + 10 + gap, offset: 0)
    let recorder = try Recorder(resuming: path, wall: { now })
    var session = recorder.session
    let recorded = session.begin(after: recorder.gap, spoken: recorder.lived).recorded
    #expect(session.activeTime == .seconds(10 + spoken))
    #expect(session.awayTime == .seconds(away))
    #expect(recorded.contains { if case .slept = $0.kind { true } else { false } } == (away > 0))
  }

  /// What stands in an attribute may be of anybody.
  @Test func aTimeThatCannotBeIsNoneOfTheSession() throws {
    let path = folder.path(of: "\(try session(jump: 0, offset: 0, ends: false)).md")
    do { try Recorder(resuming: path, wall: { Stamp(seconds: 1 << 60, offset: 0) }).stayAlive() }
    let now = Stamp(seconds: Self.noon.seconds + 30, offset: 0)
    #expect(try Recorder(resuming: path, wall: { now }).lived == .seconds(20))
  }

  @Test func aSessionThatIsClosedEndsWhereItsProgramDid() throws {
    let past = Stamp(seconds: 1_700_000_000, offset: 0)
    let id = try session(at: past, jump: 0, offset: 0, ends: false)
    let path = folder.path(of: "\(id).md")
    let later = Stamp(seconds: past.seconds + 100, offset: 0)
    do { try Recorder(resuming: path, wall: { later }).stayAlive() }
    let run = try Run("resume", "--close", "--sessions", "S", in: sandbox)
    #expect(run.status == 0 && run.errors == "")
    #expect(try sandbox.transcripts(in: "S").first?.summary.active == .seconds(100))
  }

  @Test func theHomeScreenShowsSessionsOfTheFutureAndThePast() async throws {
    try session(jump: -86_400, offset: 3600, ends: true)
    let run = try PtyRun("--sessions", "S", width: 120, height: 40, in: sandbox)
    try await run.waitFor("2027-01-15")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
  }
}
