import Foundation
import Sessions
import Structures
import Testing
import Texts
import Transcripts

@testable import Storage
@testable import rehearse

/// Sessions whose program was killed between the line that ends them and the last rename.
@Suite struct EndedTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A session that was left after a note, with or without the line that ends it.
  private func leave(_ day: Int64, isEnded: Bool, tail: String = "") throws -> String {
    let started = Stamp(seconds: 1_795_457_051 + day * 86_400, offset: 3600)
    let (transcript, file) = try folder.sessions.create(Handwriting.plan, started: started)
    var session = Session(plan: Handwriting.plan)
    try file.append(session.start().recorded)
    try file.append(session.apply(Event(Moment(.seconds(5)), .noteTaken("kept"))).recorded)
    if isEnded {
      try file.append(session.apply(Event(Moment(.seconds(65)), .ended(.stopped))).recorded)
    }
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(tail.utf8))
    return transcript.id
  }

  private func reading(_ id: String) throws -> TranscriptReader.Reading {
    try TranscriptLibrary.read(folder.sessions.path(of: "\(id).md"))
  }

  @Test func itHasEndedAndHidesNoneThatWasCutShort() throws {
    let older = try leave(0, isEnded: false)
    let newer = try leave(1, isEnded: true)
    #expect(try reading(newer).stage == .ended)
    #expect(folder.sessions.unfinished(among: 5) == [older])
    let listed = try #require(try TranscriptLibrary([folder.sessions]).sessions.last).summary
    #expect(listed.outcome == .stopped)
    #expect(listed.active == .seconds(65))
    #expect(listed.ended?.text == "2026-11-24T19:05:16+01:00")
    #expect(throws: FileProblem.self) { try folder.sessions.resume(newer) }
  }

  @Test func aCopyOfASessionIsNoneThatWasCutShort() throws {
    let id = try leave(0, isEnded: false)
    let file = folder.sessions.path(of: "\(id).md")
    let copy = folder.sessions.path(of: "\(id) (1).md")
    try FileManager.default.copyItem(atPath: file, toPath: copy)
    #expect(folder.sessions.unfinished(among: 5) == [id])
    // Under a name of its own it is the session.
    try FileManager.default.removeItem(atPath: file)
    #expect(folder.sessions.unfinished(among: 5) == ["\(id) (1)"])
  }

  @Test func itsFileIsFinishedByWhoeverComesNext() throws {
    let older = try leave(0, isEnded: false)
    let newer = try leave(1, isEnded: true, tail: "By hand.\n")
    #expect(folder.sessions.removeLeftovers(among: 20).finished == [newer])
    let reading = try reading(newer)
    #expect(reading.stage == .finished)
    #expect(reading.summary.ended?.text == "2026-11-24T19:05:16+01:00")
    #expect(reading.summary.outcome == .stopped)
    #expect(reading.transcript.notes.map(\.content) == [.text("kept")])
    let text = try String(
      contentsOfFile: folder.sessions.path(of: "\(newer).md"), encoding: .utf8)
    #expect(text.contains("| 1 | Ask |"))
    #expect(text.hasSuffix("- 1:05.000 ended stopped\nBy hand.\n"))
    #expect(folder.sessions.removeLeftovers(among: 20).finished == [])
    #expect(try self.reading(older).stage == .running)
    #expect(folder.names().count == 2)
  }

  @Test func whatAnotherProgramIsFinishingIsLeftAlone() throws {
    let (transcript, file) = try folder.sessions.create(
      Handwriting.plan, started: Stamp(seconds: 0, offset: 0))
    var session = Session(plan: Handwriting.plan)
    let events =
      session.start().recorded
      + session.apply(Event(Moment(.seconds(5)), .ended(.stopped))).recorded
    try file.append(events)
    withExtendedLifetime(file) {
      #expect(folder.sessions.removeLeftovers(among: 20).finished == [])
    }
    #expect(try reading(transcript.id).stage == .ended)
  }

  @Test func aFinishedTranscriptThatSaysRunningInItsTextIsFinished() throws {
    let id = try leave(0, isEnded: true)
    folder.sessions.removeLeftovers(among: 20)
    let path = folder.sessions.path(of: "\(id).md")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\n# Two", with: "\noutcome: running\n\n# Two")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(folder.sessions.unfinished(among: 5) == [])
  }
}
