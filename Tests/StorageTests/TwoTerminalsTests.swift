import Foundation
import Sessions
import Synchronization
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// Two programs write what is said after the end of one session: who interviewed, and who answered.
@Suite struct TwoTerminalsTests {
  private let session: Handwriting

  init() throws {
    session = try Handwriting()
    session.end()
  }

  private static func scores(_ points: Double, _ evidence: String = "") -> Reflection {
    var reflection = Reflection()
    reflection.scores = [.init(dimension: "Depth", points: points, evidence: evidence)]
    reflection.setOverall(points)
    return reflection
  }

  @Test func whatOneScoresLeavesWhatTheOtherWrote() throws {
    let recorder = session.recorder
    var said = Reflection(wentWell: "calm")
    said.keyPoints = ["who pays"]
    #expect(recorder.add([.scored("Depth", 2), .scored(nil, 2)], said) == nil)
    let id = SessionFolder.id(of: session.path)
    try session.folder.sessions.put(scores: Self.scores(3, "two shards"), into: id)
    try session.folder.sessions.put(scores: Self.scores(4, "two shards"), into: id)
    said.toChange = "the start"
    #expect(recorder.add([.scored("Depth", 3)], said) == nil)
    let reading = try session.reading()
    #expect(reading.summary.scores.points(of: "Depth") == 4)
    #expect(reading.summary.scores.band == .strongHire)
    #expect(reading.summary.evidence == ["Depth": "two shards"])
    #expect(reading.summary.partnerScores.points(of: "Depth") == 3)
    #expect(reading.summary.partnerScores.band == .noHire)
    #expect(reading.summary.keyPoints == ["who pays"])
    #expect(reading.transcript.reflection.wentWell == "calm")
    #expect(reading.transcript.reflection.toChange == "the start")
    #expect(reading.problems.isEmpty)
    let text = try session.text()
    for line in [
      "- **Depth**: 4 of 4 (two shards)", "- Would you hire: strong hire",
      "- Interviewer on **Depth**: 3 of 4", "- Interviewer would hire: no hire",
      "- Key point: who pays", "- Went well: calm",
    ] {
      #expect(text.components(separatedBy: line + "\n").count == 2, "\(line)\n\(text)")
    }
    #expect(recorder.scoresElsewhere?.overall == 4)
  }

  @Test func bothWriteAtOnceAndNothingIsLost() throws {
    let recorder = session.recorder
    let (folder, id) = (session.folder.sessions, SessionFolder.id(of: session.path))
    let problems = Mutex<[String]>([])
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      for round in 0..<40 {
        do { try folder.put(scores: Self.scores(Double(round % 4 + 1)), into: id) } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
    }
    for round in 0..<40 {
      let kinds: [Event.Kind] = [
        .scored("Depth", Double(round % 4 + 1)), .noteAdded(0, "note \(round)"),
      ]
      if let problem = recorder.add(kinds, Reflection()) {
        problems.withLock { $0.append(problem) }
      }
    }
    group.wait()
    // What had to wait too long for the other is held, and written the next time.
    #expect(recorder.finish(Reflection()) == nil)
    try folder.put(scores: Self.scores(3), into: id)
    let reading = try session.reading()
    #expect(problems.withLock { $0 } == [])
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.scores.points(of: "Depth") == 3)
    #expect(reading.summary.partnerScores.points(of: "Depth") == 4)
    let notes = reading.transcript.notes.compactMap { note -> String? in
      if case .text(let text) = note.content, text.hasPrefix("note ") { text } else { nil }
    }
    #expect(notes == (0..<40).map { "note \($0)" })
    #expect(session.folder.names().count == 1)
  }

  @Test func whoComesSecondWaitsAndReadsWhatTheFirstWrote() throws {
    let (recorder, path) = (session.recorder, session.path)
    let old = Array(try session.text().utf8)
    let new = try #require(
      TranscriptEdit.bytes(
        old, name: recorder.session.plan.structure.title, withScores: Self.scores(3)))
    let lock = try FileLock.hold(path)
    let isDone = DispatchSemaphore(value: 0)
    let kept = Mutex<String?>(nil)
    // The recorder is used by nobody else meanwhile.
    nonisolated(unsafe) let other = recorder
    DispatchQueue.global().async {
      let problem = other.add([.scored("Depth", 2)], Reflection())
      kept.withLock { $0 = problem }
      isDone.signal()
    }
    // Half of what it is waited for; who does not wait is done much sooner.
    let isWaiting = isDone.wait(timeout: .now() + .milliseconds(80)) == .timedOut
    try Files.replace(path, with: new)
    close(lock)
    if isWaiting { isDone.wait() }
    #expect(isWaiting)
    #expect(kept.withLock { $0 } == nil)
    let summary = try session.reading().summary
    #expect(summary.scores.points(of: "Depth") == 3)
    #expect(summary.partnerScores.points(of: "Depth") == 2)
  }

  @Test func aSessionThatRunsTakesNoScores() throws {
    let running = try Handwriting()
    let error = #expect(throws: FileProblem.self) {
      try running.folder.sessions.put(
        scores: Self.scores(3), into: SessionFolder.id(of: running.path))
    }
    #expect(error?.kind == .hasNotEnded)
  }
}
