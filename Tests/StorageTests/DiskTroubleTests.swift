import Foundation
import Sessions
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// A whole session as the program runs it, with something in the way of its system calls.
private struct HinderedSession {
  /// What happened, as the session recorded it.
  private(set) var events: [Event] = []
  /// Whether, whenever it was said to, the file held the plan and all events, and nothing else.
  private(set) var wasTrue = true
  /// Whether anything was ever held in memory.
  private(set) var wasTroubled = false
  private(set) var path: String?
  /// What was told when the transcript was finished and could not be written.
  private(set) var problem: String?

  static let reflection = Reflection(wentWell: "calm", toChange: "pace", band: .hire)

  private static let intents: [Intent] = [
    .note("twice"), .note("twice"), .toggleTick(0), .end,
  ]

  /// Runs it to its end; the obstacle is taken away before the transcript is finished once more.
  init(in folder: SessionFolder, _ obstacle: Obstacle) {
    let wall = Context.ofProcess.wall
    guard let recorder = obstacle.hinder({ try? Recorder(Sample.plan, in: folder, wall: wall) })
    else { return }
    path = recorder.path
    let opening = contents(recorder)
    var rehearsal = Rehearsal(Session(plan: Sample.plan))
    take(rehearsal.begin(), opening, recorder, obstacle)
    for intent in HinderedSession.intents {
      let commands = rehearsal.handle(intent, at: Moment(.seconds(1)))
      take(commands, opening, recorder, obstacle)
    }
    obstacle.hinder {
      recorder.finish()
      problem = recorder.finish(HinderedSession.reflection)
    }
    obstacle.heal()
    obstacle.hinder { _ = recorder.finish(HinderedSession.reflection) }
  }

  private mutating func take(
    _ commands: [Rehearsal.Command], _ opening: String, _ recorder: Recorder,
    _ obstacle: Obstacle
  ) {
    obstacle.hinder { recorder.record(commands.recorded) }
    events += commands.recorded
    guard recorder.trouble == nil else { return wasTroubled = true }
    let expected = opening + events.map(TranscriptWriter.line).joined()
    wasTrue = wasTrue && contents(recorder) == expected
  }

  private func contents(_ recorder: Recorder) -> String {
    let data = FileManager.default.contents(atPath: recorder.path)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

@Suite struct DiskTroubleTests {
  static let faults: [Obstacle.Fault] =
    [ENOSPC, EDQUOT, EROFS, EIO, ENOENT, EACCES, EMFILE].map { .error($0) } + [
      .short, .torn,
    ]

  /// How many system calls a session makes when nothing is in its way.
  private static func calls() throws -> Int {
    let obstacle = Obstacle(.short, from: .max, lasts: false)
    _ = HinderedSession(in: try Folder().sessions, obstacle)
    return obstacle.count
  }

  @Test(arguments: faults, [false, true])
  func nothingThatWasTakenIsLostWhicheverCallFails(fault: Obstacle.Fault, lasts: Bool) async throws
  {
    let calls = try DiskTroubleTests.calls()
    try #require(calls > 40)
    for call in 1...calls {
      // Tests that wait for something must get their turn.
      await Task.yield()
      let folder = try Folder()
      let session = HinderedSession(in: folder.sessions, Obstacle(fault, from: call, lasts: lasts))
      let place = Comment(rawValue: "call \(call) of \(calls)")
      guard let path = session.path else {
        // It never began, and was told so; what could not be removed goes with the next start.
        if lasts { folder.sessions.removeLeftovers(among: 20) }
        #expect(folder.names() == [], place)
        continue
      }
      #expect(session.wasTrue, place)
      #expect(lasts || !session.wasTroubled, place)
      try expectWhole(session, path, in: folder, place)
    }
  }

  @Test func aCallThatASignalInterruptsIsJustMadeAgain() throws {
    for call in 1...(try DiskTroubleTests.calls()) {
      let folder = try Folder()
      let obstacle = Obstacle(.error(EINTR), from: call, lasts: false)
      let session = HinderedSession(in: folder.sessions, obstacle)
      let place = Comment(rawValue: "call \(call)")
      #expect(!session.wasTroubled && session.problem == nil, place)
      try expectWhole(session, try #require(session.path), in: folder, place)
    }
  }

  private func expectWhole(
    _ session: HinderedSession, _ path: String, in folder: Folder, _ place: Comment
  ) throws {
    let names = folder.names()
    #expect(names.map { folder.sessions.path(of: $0) } == [path], place)
    let reading = try TranscriptReader.read([UInt8](try #require(folder.contents(path))))
    #expect(reading.problems.isEmpty, place)
    #expect(reading.transcript.events == session.events, place)
    #expect(reading.transcript.reflection == HinderedSession.reflection, place)
    #expect(try folder.mode(path) == 0o600, place)
  }
}
