import Foundation
import Sessions
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// Sessions whose files and folders others move, delete, replace and link.
@Suite struct MeddledFileTests {
  private let folder: Folder
  private let recorder: Recorder
  private let session: Session

  init() throws {
    folder = try Folder()
    recorder = try Recorder(Sample.plan, in: folder.sessions, wall: Context.ofProcess.wall)
    var session = Session(plan: Sample.plan)
    recorder.record(session.start().recorded)
    self.session = session
    note("before")
  }

  private func note(_ text: String) {
    recorder.record([Event(Moment(.seconds(1)), .noteTaken(text))])
  }

  private func end() {
    recorder.record([Event(Moment(.seconds(9)), .ended(.completed))])
  }

  private func reading(_ path: String? = nil) throws -> TranscriptReader.Reading {
    let data = try #require(folder.contents(path ?? recorder.path))
    return try TranscriptReader.read([UInt8](data))
  }

  private func notes(_ path: String? = nil) throws -> [Note.Content] {
    try reading(path).transcript.notes.map(\.content)
  }

  @Test func afterTheFolderIsDeletedTheNextNoteBringsBackAll() throws {
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    note("after")
    #expect(recorder.trouble == nil)
    #expect(try notes() == [.text("before"), .text("after")])
    #expect(try folder.mode(folder.sessions.path) == 0o700)
    #expect(try folder.mode(recorder.path) == 0o600)
  }

  @Test func afterTheFolderIsMovedAllIsWhereItBelongs() throws {
    let moved = folder.url.appendingPathComponent("moved").path
    try FileManager.default.moveItem(atPath: folder.sessions.path, toPath: moved)
    note("after")
    #expect(recorder.trouble == nil)
    #expect(try notes() == [.text("before"), .text("after")])
    end()
    #expect(recorder.finish() == nil)
    #expect(try reading().transcript.outcome == .completed)
  }

  @Test func aSessionThatGoesOnIsBroughtBackAsWell() throws {
    recorder.record([Event(Moment(.seconds(2)), .promptTicked(0))])
    let copy = folder.sessions.path(of: "copy.md")
    try FileManager.default.copyItem(atPath: recorder.path, toPath: copy)
    let resumed = try Recorder(resuming: copy, wall: Context.ofProcess.wall)
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    resumed.record([Event(Moment(.seconds(3)), .noteTaken("after"))])
    #expect(resumed.trouble == nil)
    #expect(throws: FileProblem(copy, .inUse(process: Int(getpid())))) {
      try folder.sessions.resume("copy")
    }
    #expect(try reading(copy).transcript.session.covered(in: 0) == [0])
    #expect(resumed.finish() == nil)
    #expect(try notes(copy) == [.text("before"), .text("after")])
    #expect(folder.names() == ["copy.md"])
  }

  @Test func aFolderThatCannotBeMadeAgainIsHeldOutUntilItIsThere() throws {
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    try "".write(toFile: folder.sessions.path, atomically: true, encoding: .utf8)
    note("after")
    #expect(recorder.trouble?.hasPrefix("held in memory, not on the disk: ") == true)
    #expect(recorder.nextTry != nil)
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    note("last")
    #expect(recorder.trouble == nil && recorder.nextTry == nil)
    #expect(try notes() == [.text("before"), .text("after"), .text("last")])
  }

  @Test(arguments: [true, false])
  func whatAnEditorSavesOverNewNotesIsCompleted(atomically: Bool) throws {
    let old = try String(contentsOfFile: recorder.path, encoding: .utf8)
    note("meanwhile")
    try old.replacing("- [ ] p", with: "- [ ] p\n\nBy hand.")
      .write(toFile: recorder.path, atomically: atomically, encoding: .utf8)
    note("after")
    #expect(recorder.trouble == nil)
    #expect(try notes() == [.text("before"), .text("meanwhile"), .text("after")])
    #expect(try reading().transcript.kept == [KeptLines(.phase(0), ["By hand."])])
    end()
    #expect(recorder.finish() == nil)
    #expect(try reading().transcript.kept == [KeptLines(.phase(0), ["By hand."])])
    #expect(try reading().problems.isEmpty)
  }

  @Test(arguments: ["mine", "---\nrehearse: 1\nid: another\nstructure: A\n---\n"])
  func somethingElseInItsPlaceIsLeftAlone(text: String) throws {
    try text.write(toFile: recorder.path, atomically: true, encoding: .utf8)
    note("after")
    end()
    #expect(recorder.trouble != nil)
    #expect(recorder.finish() != nil)
    #expect(try String(contentsOfFile: recorder.path, encoding: .utf8) == text)
    let other = SessionFolder(folder.url.path + "/other")
    #expect(recorder.finish(in: other) == nil)
    #expect(recorder.path.hasPrefix(other.path))
    #expect(try notes() == [.text("before"), .text("after")])
    #expect(folder.names().count == 1)
  }

  /// The file itself, that is still open, gets what is appended before anybody looks at its place.
  @Test(arguments: [true, false])
  func aLinkInItsPlaceIsNeitherReadNorWrittenThrough(leadsToTheFile: Bool) throws {
    let outside = folder.url.path + "/outside.md"
    if leadsToTheFile {
      try FileManager.default.moveItem(atPath: recorder.path, toPath: outside)
    } else {
      try FileManager.default.copyItem(atPath: recorder.path, toPath: outside)
      try FileManager.default.removeItem(atPath: recorder.path)
    }
    try FileManager.default.createSymbolicLink(
      atPath: recorder.path, withDestinationPath: outside)
    let before = String(decoding: try #require(folder.contents(outside)), as: UTF8.self)
    note("after")
    end()
    #expect(recorder.finish() != nil)
    let after = try String(contentsOfFile: outside, encoding: .utf8)
    #expect(after == before + (leadsToTheFile ? "- 0:01.000 note after\n" : ""))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: recorder.path) == outside)
    #expect(try folder.sessions.files().isEmpty)
  }

  @Test func anotherFolderTakesTheTranscriptAndTheFirstKeepsNone() throws {
    let edited = try String(contentsOfFile: recorder.path, encoding: .utf8)
      .replacing("- [ ] p", with: "- [ ] p\n\nBy hand.")
    try edited.write(toFile: recorder.path, atomically: true, encoding: .utf8)
    end()
    let first = recorder.path
    #expect(recorder.finish(Reflection(wentWell: "x"), in: SessionFolder(folder.url.path)) == nil)
    #expect(!FileManager.default.fileExists(atPath: first))
    #expect(folder.names() == [])
    #expect(try reading().transcript.kept == [KeptLines(.phase(0), ["By hand."])])
    #expect(try reading().transcript.reflection.wentWell == "x")
  }

  @Test func theSameFolderByAnotherNameKeepsTheTranscript() throws {
    end()
    #expect(recorder.finish(in: SessionFolder("\(folder.sessions.path)/../b/.")) == nil)
    #expect(folder.names().count == 1)
    #expect(try notes() == [.text("before")])
  }

  @Test func aFinishedTranscriptThatIsGoneIsWrittenAgainWithTheReflection() throws {
    end()
    #expect(recorder.finish() == nil)
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    #expect(recorder.finish(Reflection(wentWell: "x")) == nil)
    #expect(try notes() == [.text("before")])
    #expect(try reading().transcript.reflection.wentWell == "x")
  }

  @Test func whereNobodyCanBeAskedAnotherFolderIsFoundAndTold() throws {
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    try "".write(toFile: folder.sessions.path, atomically: true, encoding: .utf8)
    end()
    let refuges = ["a/b", "refuge"].map { SessionFolder("\(folder.url.path)/\($0)") }
    let words = recorder.finish(Reflection(), orIn: refuges)
    #expect(words.count == 2)
    #expect(words.last == "the transcript is \(recorder.path)")
    #expect(recorder.path.hasPrefix(refuges[1].path))
    #expect(recorder.unsaved == nil)
    #expect(try notes() == [.text("before")])
  }

  @Test func whereNoFolderIsFoundTheWholeTranscriptIsHandedOut() throws {
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    try "".write(toFile: folder.sessions.path, atomically: true, encoding: .utf8)
    end()
    let words = recorder.finish(Reflection(), orIn: [folder.sessions])
    #expect(words.last == "no other folder takes the transcript; here it is")
    let bytes = Array(try #require(recorder.unsaved).utf8)
    #expect(try TranscriptReader.read(bytes).transcript.notes.map(\.content) == [.text("before")])
  }

  @Test func aFinishedTranscriptBehindALinkOfOnesOwnGetsItsReflection() throws {
    end()
    #expect(recorder.finish() == nil)
    let (place, outside) = (recorder.path, folder.url.path + "/outside.md")
    try FileManager.default.moveItem(atPath: place, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: outside)
    #expect(recorder.finish(Reflection(wentWell: "x")) == nil)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place) == outside)
    #expect(try reading(outside).transcript.reflection.wentWell == "x")
    #expect(try notes(outside) == [.text("before")])
    #expect(recorder.remarks == [])
  }

  @Test func aTranscriptKeepsTheModeThatItWasGivenMeanwhile() throws {
    #expect(chmod(recorder.path, 0o644) == 0)
    let old = try String(contentsOfFile: recorder.path, encoding: .utf8)
    note("meanwhile")
    // Saved over, and so written anew with the next note.
    try old.write(toFile: recorder.path, atomically: false, encoding: .utf8)
    note("after")
    #expect(try folder.mode(recorder.path) == 0o644)
    end()
    #expect(recorder.finish() == nil)
    #expect(chmod(recorder.path, 0o440) == 0)
    #expect(recorder.finish(Reflection(wentWell: "x")) == nil)
    #expect(try folder.mode(recorder.path) == 0o440)
    #expect(try reading().transcript.reflection.wentWell == "x")
  }

  @Test func anotherNameOfTheFileKeepsWhatItHeldAndIsTold() throws {
    let other = folder.url.path + "/other.md"
    try FileManager.default.linkItem(atPath: recorder.path, toPath: other)
    end()
    #expect(recorder.finish() == nil)
    #expect(recorder.finish(Reflection(wentWell: "x")) == nil)
    #expect(recorder.remarks.count == 1)
    #expect(recorder.remarks.first?.contains("(a hard link), which keeps what it held") == true)
    #expect(try String(contentsOfFile: other, encoding: .utf8).contains("outcome: running"))
    #expect(try reading().transcript.outcome == .completed)
  }
}
