import Foundation
import Storage
import Testing
import Transcripts

/// Copies of a session, as sync programs, file managers and people leave them.
@Suite struct CopiesTests {
  private static let id = "2026-11-01T090000-talk"
  private static let names = [
    id, "\(id) (1)", "\(id) 2", "\(id) (conflicted copy 2026-11-01)",
    "\(id).sync-conflict-20261101-101500-ABCDEFG",
  ]

  private func found(_ library: TranscriptLibrary, _ name: String) -> String? {
    if case .found(let session) = library.find(name) { session.id } else { nil }
  }

  @Test func ofTheFilesOfOneSessionOneCountsAndEachIsFoundByItsWholeName() throws {
    let folder = try Folder()
    for name in CopiesTests.names {
      try folder.write(name)
      try folder.touch(name, Date(timeIntervalSince1970: 1_790_000_000))
    }
    try folder.write("2026-11-02T090000-talk", ["id": "other", "started": "2026-11-02T09:00:00Z"])
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.id) == [CopiesTests.id, "2026-11-02T090000-talk"])
    #expect(Set(library.copies.map(\.session.id)) == Set(CopiesTests.names.dropFirst()))
    #expect(library.copies.allSatisfy { $0.counted == library.sessions[0] })
    for name in CopiesTests.names { #expect(found(library, name) == name) }
    #expect(found(library, "last") == "2026-11-02T090000-talk")
    #expect(found(library, "-2") == CopiesTests.id)
    #expect(found(library, "-3") == nil)
    #expect(found(library, "2026-11-01") == CopiesTests.id)
    #expect(found(library, "\(CopiesTests.id) (1") == "\(CopiesTests.id) (1)")
  }

  @Test(arguments: [
    (["outcome": "running", "active": "500"], ["active": "1"]),
    (["active": "59.5", "notes": "9"], ["active": "60"]),
    (["notes": "1"], ["notes": "2"]),
    // Of two that say the same, the file that was changed last.
    ([:], [:]),
  ])
  func theOneCountsThatHoldsMost(less: [String: String], more: [String: String]) throws {
    for (first, second) in [("a", "b"), ("b", "a")] {
      let folder = try Folder()
      try folder.write(first, less)
      try folder.write(second, more)
      try folder.touch(
        first, Date(timeIntervalSince1970: less == more ? 1_790_000_000 : 1_800_000_000))
      try folder.touch(second, Date(timeIntervalSince1970: 1_790_000_001))
      let library = try TranscriptLibrary([folder.sessions])
      #expect(library.sessions.map(\.id) == [second])
      #expect(library.copies.map(\.session.id) == [first])
    }
  }

  @Test func twoPeopleAndTwoStartsAreTwoSessions() throws {
    let folder = try Folder()
    try folder.write("a", ["candidate": "Ada"])
    try folder.write("b", ["candidate": "Bob"])
    try folder.write("c", ["candidate": "Bob", "started": "2026-11-01T09:00:01+00:00"])
    try folder.write("d", ["candidate": "Bob", "id": "another"])
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.id) == ["a", "b", "d", "c"])
    #expect(library.copies.isEmpty)
  }

  @Test func withoutAnIDOnlyOneFileIsOneSession() throws {
    let folder = try Folder()
    try folder.write("a", ["id": ""])
    try folder.write("b", ["id": ""])
    try FileManager.default.linkItem(
      atPath: folder.sessions.path(of: "a.md"), toPath: folder.sessions.path(of: "a2.md"))
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.id) == ["a", "b"])
    #expect(library.copies.map(\.session.id) == ["a2"])
  }

  @Test func aFolderThatIsNamedTwiceIsReadOnce() throws {
    let folder = try Folder()
    for number in 1...3 { try folder.write("\(number)", ["id": "\(number)"]) }
    try folder.write("broken", ["outcome": "{"])
    let path = folder.sessions.path
    let link = folder.url.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let names = [path, path + "/", path + "//", link, link + "/", "\(path)/../b", "\(path)/."]
    let library = try TranscriptLibrary(names.map { SessionFolder($0) })
    #expect(library.sessions.count == 3)
    #expect(library.copies.isEmpty)
    #expect(library.unread.count == 1)
    #expect(library.sessions.map(\.path) == (1...3).map { "\(path)/\($0).md" })
  }

  @Test func twoFoldersWithCopiesOfEachOtherCountOnce() throws {
    let folder = try Folder()
    let backup = SessionFolder(folder.url.appendingPathComponent("backup").path)
    for number in 1...3 {
      try folder.write("\(number)", ["id": "\(number)"])
      try folder.write("\(number)", ["id": "\(number)", "active": "61"], in: backup)
    }
    let library = try TranscriptLibrary([folder.sessions, backup])
    #expect(library.sessions.map(\.path) == (1...3).map { backup.path(of: "\($0).md") })
    #expect(library.copies.count == 3)
  }

  @Test func theNewestAreWithoutCopiesAsAllAre() throws {
    let folder = try Folder()
    for number in 10..<60 {
      let start = ["id": "\(number)", "started": "2026-11-01T09:00:\(number)+00:00"]
      try folder.write("\(number)", start)
      if number > 52 { try folder.write("\(number) (1)", start) }
    }
    let all = try TranscriptLibrary([folder.sessions])
    let newest = try #require(try TranscriptLibrary(newest: 10, of: [folder.sessions]))
    #expect(all.sessions.count == 50)
    #expect(newest.sessions == all.sessions.suffix(5))
    #expect(newest.copies == all.copies.suffix(5))
  }

  @Test func inTheTrashEachFileStandsForItself() throws {
    let folder = try Folder()
    for name in CopiesTests.names { try folder.write(name) }
    for name in CopiesTests.names { _ = try folder.sessions.moveToTrash(name) }
    let trash = try TranscriptLibrary([folder.sessions.trash], countsCopies: true)
    #expect(Set(trash.sessions.map(\.id)) == Set(CopiesTests.names))
  }
}
