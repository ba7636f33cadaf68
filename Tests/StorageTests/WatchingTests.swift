import Foundation
import Glibc
import Sessions
import Structures
import Synchronization
import Testing
import Texts
import Transcripts

@testable import Storage

/// Who looks at a running session sees what stands there, whatever becomes of the file, and keeps
/// nobody from it.
@Suite struct WatchingTests {
  private let folder: Folder
  private let file: TranscriptFile
  private var path: String { folder.sessions.path(of: "2026-11-25T090000-two-words.md") }

  init() throws {
    folder = try Folder()
    let started = Stamp(seconds: 1_795_597_200, offset: 0)
    file = try folder.sessions.create(Sample.plan, started: started).1
    var session = Session(plan: Sample.plan)
    try file.append(session.start().recorded)
  }

  private func note(_ second: Int, _ text: String) throws {
    try file.append([Event(Moment(.seconds(second)), .noteTaken(text))])
  }

  private func events(_ follower: TranscriptFollower) -> Int {
    follower.reading.transcript.events.count
  }

  @Test func whatIsAppendedIsSeen() throws {
    let follower = try TranscriptFollower(path)
    #expect(events(follower) == 2)
    #expect(!follower.look())
    let before = follower.written
    try note(3, "here")
    #expect(follower.look())
    #expect(events(follower) == 3)
    #expect(follower.written >= before)
    #expect(!follower.look())
  }

  @Test func aLineThatComesInPiecesIsAnEventWhenItIsWhole() throws {
    let follower = try TranscriptFollower(path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("- 0:03.000 note whole".utf8))
    _ = follower.look()
    #expect(events(follower) == 2)
    try handle.write(contentsOf: Data(" again\n".utf8))
    #expect(follower.look())
    #expect(follower.reading.transcript.session.notes.map(\.content) == [.text("whole again")])
  }

  @Test func theNewestLineIsAsOldAsWhenItWasWrittenWhoeverSavesTheFile() throws {
    let follower = try TranscriptFollower(path)
    let written = follower.written
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path)
    _ = follower.look()
    #expect(follower.written == written)
    // An editor writes another file and gives it the name.
    try Data(contentsOf: URL(fileURLWithPath: path)).write(
      to: URL(fileURLWithPath: path), options: .atomic)
    _ = follower.look()
    follower.lookForWriter()
    #expect(follower.written == written)
    #expect(follower.writer == .program)
    for _ in 0..<40 { follower.glanceAtWriter() }
    #expect(follower.writer == .program)
  }

  @Test func whoComesAfterAnEditorFindsTheProgramAndItsNewestLine() throws {
    let written = try TranscriptFollower(path).written
    try Data(contentsOf: URL(fileURLWithPath: path)).write(
      to: URL(fileURLWithPath: path), options: .atomic)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: path)
    let follower = try TranscriptFollower(path)
    #expect(follower.writer == .program)
    #expect(follower.written == written)
    #expect(try folder.sessions.running().map(\.writer) == [.program])
  }

  @Test func whatAFileLosesIsKeptInSight() throws {
    try note(3, "here")
    let follower = try TranscriptFollower(path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for count in [0, 40, whole.count - 10] {
      try whole.prefix(count).write(to: URL(fileURLWithPath: path))
      _ = follower.look()
      #expect(events(follower) == 3, "\(count) bytes")
    }
    try whole.write(to: URL(fileURLWithPath: path))
    _ = follower.look()
    #expect(events(follower) == 3)
    #expect(!follower.isGone)
  }

  @Test func aFileWithAnotherNameIsFollowedAndSoIsTheOneThatComesBack() throws {
    let follower = try TranscriptFollower(path)
    let other = folder.sessions.path(of: "other.md")
    try FileManager.default.moveItem(atPath: path, toPath: other)
    _ = follower.look()
    follower.lookForWriter()
    #expect(follower.path == other)
    #expect(follower.writer == .program)
    #expect(try folder.sessions.running().map(\.session.path) == [other])

    try file.restore(follower.reading.transcript)
    _ = follower.look()
    follower.lookForWriter()
    #expect(follower.path == path)
    #expect(follower.writer == .program)
    #expect(try folder.sessions.running().map(\.session.path) == [path])
  }

  @Test func aFileThatIsGoneOrAnotherOneIsSaidToBe() throws {
    let follower = try TranscriptFollower(path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try FileManager.default.removeItem(atPath: path)
    #expect(!follower.look())
    #expect(follower.isGone)
    try String(decoding: whole, as: UTF8.self)
      .replacing("id: \"2026-11-25T090000", with: "id: \"2026-11-25T100000")
      .write(toFile: path, atomically: true, encoding: .utf8)
    _ = follower.look()
    #expect(follower.isGone)
    try whole.write(to: URL(fileURLWithPath: path))
    _ = follower.look()
    #expect(!follower.isGone)
    #expect(events(follower) == 2)
  }

  /// Looks at a session in every way that watching does, in a thread of its own, until it ends.
  private final class Onlooker: Sendable {
    private let isOver = Atomic(false)
    let looks = Atomic(0)

    init(at path: String, in folder: SessionFolder) {
      Thread.detachNewThread { [self] in
        guard let follower = try? TranscriptFollower(path) else { return }
        while !isOver.load(ordering: .acquiring) {
          _ = follower.look()
          follower.lookForWriter()
          _ = try? folder.running()
          looks.add(1, ordering: .relaxed)
        }
      }
    }

    func end() { isOver.store(true, ordering: .releasing) }
  }

  @Test func lookingTakesNoLockNotEvenForAnInstant() throws {
    let copy = folder.sessions.path(of: "2026-11-25T100000-two-words.md")
    try String(contentsOfFile: path, encoding: .utf8).replacing("090000", with: "100000")
      .write(toFile: copy, atomically: true, encoding: .utf8)
    let onlooker = Onlooker(at: copy, in: folder.sessions)
    defer { onlooker.end() }
    let inode = try SystemCalls.status(copy).st_ino
    var found: [Substring] = []
    while onlooker.looks.load(ordering: .relaxed) < 100 {
      let list = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
      found += list.split(separator: "\n").filter { $0.contains(":\(inode) ") }
    }
    #expect(found.isEmpty)
  }

  @Test func aFolderTellsThatSomethingChanged() throws {
    let news = try #require(FolderNews(folder.sessions))
    func isThere(_ patience: Int32) -> Bool {
      var file = pollfd(fd: news.file, events: Int16(POLLIN), revents: 0)
      return poll(&file, 1, patience) == 1
    }
    #expect(!isThere(0))
    try note(3, "here")
    #expect(isThere(5000))
    news.drain()
    #expect(!isThere(0))
    #expect(FolderNews(SessionFolder(folder.sessions.path + "/none")) == nil)
  }

  @Test func aFolderThatIsMadeAnewIsAnotherOne() throws {
    let news = try #require(FolderNews(folder.sessions))
    try note(3, "here")
    news.drain()
    #expect(news.isCurrent)
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    news.drain()
    #expect(!news.isCurrent)
  }

  @Test func aFolderInThePlaceOfAnotherIsAnotherOne() throws {
    let news = try #require(FolderNews(folder.sessions))
    let parent = folder.url.appendingPathComponent("a").path
    try FileManager.default.moveItem(atPath: parent, toPath: parent + "2")
    #expect(!news.isCurrent)
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    #expect(!news.isCurrent)
  }

  @Test func aProgramIsGoneThoughItsFileIsGoneToo() throws {
    let started = Stamp(seconds: 1_795_597_300, offset: 0)
    var other: TranscriptFile? = try folder.sessions.create(Sample.plan, started: started).1
    let follower = try TranscriptFollower(#require(other).path)
    try FileManager.default.removeItem(atPath: folder.sessions.path)
    #expect(!follower.look() && follower.isGone)
    follower.lookForWriter()
    #expect(follower.writer == .program)
    other = nil
    follower.lookForWriter()
    #expect(follower.writer == .nobody)
  }

  @Test func aFolderWithoutRightsCannotBeRead() throws {
    let obstacle = Obstacle(.error(EACCES), from: 1, lasts: true)
    let problem = #expect(throws: FileProblem.self) {
      try obstacle.hinder { try folder.sessions.requireReadable() }
    }
    #expect(
      problem?.text == "it cannot be read (Permission denied); check its permissions")
    try folder.sessions.requireReadable()
    try SessionFolder(folder.sessions.path + "/none").requireReadable()
  }

  @Test func anEndedSessionDoesNotRun() throws {
    try file.append([Event(Moment(.seconds(9)), .ended(.stopped))])
    #expect(try folder.sessions.running().isEmpty)
    #expect(try SessionFolder(folder.sessions.path + "/none").running().isEmpty)
  }
}
