import Foundation
import Testing

@testable import Storage

/// Deleting a session moves it, and nothing is ever overwritten.
@Suite struct TrashTests {
  private func write(_ text: String, _ id: String, in folder: Folder) throws {
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.sessions.path(of: "\(id).md")))
  }

  private func text(_ path: String, in folder: Folder) -> String? {
    folder.contents(path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aDeletedSessionLiesInTheTrashAndComesBackAsItWas() throws {
    let folder = try Folder()
    try write("one\r\n", "a", in: folder)
    let file = folder.sessions.path(of: "a.md")
    let before = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
    let deleted = try folder.sessions.moveToTrash("a")
    #expect(folder.names() == [".trash"])
    #expect(try folder.mode(folder.sessions.trash.path) == 0o700)
    #expect(try folder.sessions.files() == [])
    #expect(text(deleted.path, in: folder) == "one\r\n")
    try folder.sessions.restore(deleted)
    #expect(text(file, in: folder) == "one\r\n")
    let after = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
    #expect(before != nil && after == before)
    #expect(try folder.sessions.trash.files() == [])
  }

  @Test func nothingIsOverwrittenInTheTrashOrInTheFolder() throws {
    let folder = try Folder()
    for text in ["first", "second", "third"] {
      try write(text, "a", in: folder)
      _ = try folder.sessions.moveToTrash("a")
    }
    let trash = folder.sessions.trash
    #expect(try trash.files() == ["a-2.md", "a-3.md", "a.md"])
    let texts = ["a", "a-2", "a-3"].map { text(trash.path(of: "\($0).md"), in: folder) }
    #expect(texts == ["first", "second", "third"])
    try write("new", "a", in: folder)
    let deleted = TrashedSession(id: "a", path: trash.path(of: "a-2.md"))
    let problem = #expect(throws: FileProblem.self) { try folder.sessions.restore(deleted) }
    #expect(problem?.kind == .nameIsTaken)
    #expect(text(folder.sessions.path(of: "a.md"), in: folder) == "new")
    #expect(try trash.files().count == 3)
  }

  @Test func aSessionThatIsRunningIsNotDeleted() throws {
    let folder = try Folder()
    let (transcript, file) = try folder.sessions.create(
      Sample.plan, started: .init(seconds: 1_795_457_051, offset: 3600))
    let problem = #expect(throws: FileProblem.self) {
      try folder.sessions.moveToTrash(transcript.id)
    }
    #expect(problem?.kind == .inUse(process: Int(getpid())))
    #expect(folder.names() == ["\(transcript.id).md"])
    #expect(file.path == folder.sessions.path(of: "\(transcript.id).md"))
  }

  /// EPERM is what file systems without links answer: the file is renamed then.
  @Test(arguments: [(EIO, false), (EPERM, true)])
  func whateverFailsTheFileIsInOneOfBothPlaces(code: Int32, isRenamed: Bool) throws {
    var failures = 0
    for call in 1...20 {
      let folder = try Folder()
      try write("old", "a", in: folder)
      let old = try folder.sessions.moveToTrash("a")
      try write("one", "a", in: folder)
      let obstacle = Obstacle(.error(code), from: call, lasts: false)
      let deleted = try? obstacle.hinder { try folder.sessions.moveToTrash("a") }
      failures += deleted == nil ? 1 : 0
      let path = deleted?.path ?? folder.sessions.path(of: "a.md")
      #expect(text(path, in: folder) == "one", "call \(call)")
      #expect(text(old.path, in: folder) == "old", "call \(call)")
      #expect(try folder.sessions.files().count == (deleted == nil ? 1 : 0), "call \(call)")
    }
    // It cannot do without opening the file, two links and removing the old name.
    #expect(failures == (isRenamed ? 1 : 4))
  }

  @Test func aLinkOrAFolderIsNotDeleted() throws {
    let folder = try Folder()
    try write("one", "a", in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.sessions.path(of: "link.md"), withDestinationPath: "a.md")
    #expect(throws: FileProblem.self) { try folder.sessions.moveToTrash("link") }
    #expect(throws: FileProblem.self) { try folder.sessions.moveToTrash("missing") }
    #expect(folder.names() == ["a.md", "link.md"])
  }
}
