import Foundation
import Sessions
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// What is said after the end is on the disk, answer by answer.
@Suite struct DebriefFileTests {
  private let session: Handwriting
  private var recorder: Recorder { session.recorder }

  init() throws {
    session = try Handwriting()
    session.end()
  }

  @Test func eachAnswerIsInTheFileBeforeTheNext() throws {
    var reflection = Reflection()
    #expect(recorder.add([.promptTickedAfter(0, 1)], reflection) == nil)
    #expect(try session.reading().summary.phases[0].tickedAfter == [1])
    #expect(recorder.add([.noteAdded(2, "too long"), .resolutionKept(false)], reflection) == nil)
    #expect(try session.notes().last == .text("too long"))
    #expect(try session.reading().summary.isResolutionKept == false)
    reflection.scores = [.init(dimension: "Depth", points: 2, evidence: "the last note")]
    #expect(recorder.add([], reflection) == nil)
    #expect(try session.reading().transcript.reflection == reflection)
    #expect(try session.reading().problems.isEmpty)
    #expect(session.folder.names().count == 1)
  }

  @Test func whatCannotBeIsPassedOverAndWritesNothing() throws {
    let inode = try session.inode()
    #expect(
      recorder.add([.promptTickedAfter(7, 0), .promptTickedAfter(0, 9)], Reflection()) == nil)
    #expect(try session.inode() == inode)
    #expect(try session.reading().transcript.eventsAfterEnd.isEmpty)
  }

  @Test func aFinishedSessionIsOpenedAgainWithWhatWasAnswered() throws {
    #expect(recorder.add([.promptTickedAfter(0, 1)], Reflection(wentWell: "calm")) == nil)
    let again = try Recorder(reopening: session.path, wall: Context.ofProcess.wall)
    #expect(again.reflection.wentWell == "calm" && again.session.coveredAfter(in: 0) == [1])
    var reflection = again.reflection
    reflection.toChange = "pace"
    #expect(again.add([.promptUntickedAfter(0, 1), .promptTickedAfter(1, 0)], reflection) == nil)
    let reading = try session.reading()
    #expect(reading.transcript.reflection == reflection && reading.problems.isEmpty)
    #expect(reading.summary.phases.map(\.tickedAfter) == [[], [0], []])
    let text = try session.text()
    #expect(text.contains("- [ ] what") && text.contains("- [x] parts"))
    #expect(text.components(separatedBy: "Went well").count == 2)
  }

  @Test func whatItsFolderDoesNotTakeGoesElsewhereUnderItsNameAndTheSessionStays() throws {
    let old = try session.text()
    let renamed = session.folder.sessions.path(of: "mine.md")
    try FileManager.default.moveItem(atPath: session.path, toPath: renamed)
    let again = try Recorder(reopening: renamed, wall: Context.ofProcess.wall)
    let refuge = SessionFolder(session.folder.url.appendingPathComponent("else").path)
    #expect(again.finish(Reflection(wentWell: "calm"), in: refuge) == nil)
    #expect(try String(contentsOfFile: renamed, encoding: .utf8) == old)
    let there = try String(contentsOfFile: refuge.path(of: "mine.md"), encoding: .utf8)
    #expect(there.contains("- Went well: calm"))
  }

  @Test func twoAnswersOfOneQuestionStayTwoWhenItIsOpenedAgain() throws {
    #expect(recorder.finish(Reflection(wentWell: "calm")) == nil)
    try session.edit {
      $0.replacing("- Went well: calm\n", with: "- Went well: calm\n- Went well: short\n")
    }
    let again = try Recorder(reopening: session.path, wall: Context.ofProcess.wall)
    #expect(again.add([.resolutionKept(true)], again.reflection) == nil)
    #expect(try session.reading().transcript.reflection.wentWell == "calm\nshort")
    let third = try Recorder(reopening: session.path, wall: Context.ofProcess.wall)
    #expect(third.add([.resolutionKept(false)], third.reflection) == nil)
    #expect(try session.reading().transcript.reflection.wentWell == "calm\nshort")
  }

  @Test func twoDebriefsOfOneSessionLoseNothing() throws {
    let other = try Recorder(reopening: session.path, wall: Context.ofProcess.wall)
    #expect(recorder.add([.noteAdded(0, "one")], Reflection(wentWell: "a")) == nil)
    #expect(
      other.add([.noteAdded(0, "two"), .promptTickedAfter(0, 0)], Reflection(toChange: "b")) == nil)
    #expect(recorder.add([.promptTickedAfter(1, 0)], Reflection(wentWell: "a")) == nil)
    let reading = try session.reading()
    #expect(reading.transcript.notes.map(\.content).suffix(2) == [.text("one"), .text("two")])
    #expect(reading.summary.phases.map(\.tickedAfter) == [[0], [0], []])
    #expect(reading.transcript.reflection == Reflection(wentWell: "a", toChange: "b"))
  }

  @Test func aSessionThatRunsOrWasCutShortIsRefused() throws {
    let running = try Handwriting()
    #expect(throws: Failure.self) {
      try Recorder(reopening: running.path, wall: Context.ofProcess.wall)
    }
    let copy = running.folder.sessions.path + "/2026-11-23T190411-two-words.md"
    try running.text().write(toFile: copy, atomically: true, encoding: .utf8)
    #expect {
      try Recorder(reopening: copy, wall: Context.ofProcess.wall)
    } throws: { error in
      (error as? Failure)?.message.contains("cut short") == true
    }
  }
}
