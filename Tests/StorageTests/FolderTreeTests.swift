import Foundation
import Testing
import Transcripts

@testable import Storage

/// Transcripts in folders inside the folder, and behind links.
@Suite struct FolderTreeTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private var path: String { folder.sessions.path }

  private func library(_ folders: SessionFolder...) throws -> TranscriptLibrary {
    try TranscriptLibrary(folders.isEmpty ? [folder.sessions] : folders)
  }

  /// Writes a transcript of a session of its own, named like its file, which begins on a day.
  private func write(_ name: String, day: Int = 1, in place: String = "") throws {
    let keys = ["id": name, "started": "2026-11-\(day < 10 ? "0" : "")\(day)T09:00:00+00:00"]
    try folder.write(name, keys, in: SessionFolder(place.isEmpty ? path : "\(path)/\(place)"))
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  @Test func foldersInsideAreReadButHiddenOnesNever() throws {
    try write("plain", day: 3)
    try write("deep", day: 1, in: "2025/11")
    try write("other", day: 2, in: "2025")
    for hidden in [".stversions", ".obsidian/plugins", "2025/.trash"] {
      try write("hidden", in: hidden)
    }
    let library = try library()
    #expect(
      library.sessions.map(\.path)
        == ["2025/11/deep", "2025/other", "plain"].map { "\(path)/\($0).md" })
    #expect(library.unread.isEmpty && library.copies.isEmpty && library.passedOver().isEmpty)
  }

  @Test func aLinkLeadsToAFolderOrAFileWithItsOwnName() throws {
    let far = folder.url.path + "/far"
    try write("plain", day: 2)
    try folder.write("2026-11-01T090000-talk", in: SessionFolder(far))
    try folder.write(
      "one", ["id": "one", "started": "2026-11-01T09:00:01Z"], in: SessionFolder(far + "/deep"))
    try link("by another name.md", to: far + "/2026-11-01T090000-talk.md")
    try link("deep", to: far + "/deep")
    let library = try library()
    #expect(
      library.sessions.map(\.path)
        == [far + "/2026-11-01T090000-talk.md", "\(path)/deep/one.md", "\(path)/plain.md"])
    #expect(library.sessions.map(\.id) == ["2026-11-01T090000-talk", "one", "plain"])
    #expect(library.folder(of: library.sessions[0]).path == far)
    #expect(library.folder(of: library.sessions[1]) == folder.sessions)
  }

  @Test func whatIsReachedTwiceIsReadOnce() throws {
    try write("plain", day: 2)
    try write("deep", day: 1, in: "2025")
    for (name, target) in [
      ("round", "."), ("2025/back", ".."), ("again", "2025"), ("best.md", "2025/deep.md"),
      ("good.md", "plain.md"), ("2025/up.md", "../plain.md"),
    ] {
      try link(name, to: target)
    }
    for folders in [[folder.sessions], [folder.sessions, SessionFolder("\(path)/2025")]] {
      let library = try TranscriptLibrary(folders)
      #expect(library.sessions.map(\.path) == ["2025/deep", "plain"].map { "\(path)/\($0).md" })
      #expect(library.copies.isEmpty && library.unread.isEmpty && library.passedOver().isEmpty)
    }
  }

  @Test func linksThatLeadToNoTranscriptAreNamedAndNothingHiddenIsReached() throws {
    try write("plain")
    try write("hidden", in: ".trash")
    try write("text")
    try FileManager.default.moveItem(atPath: "\(path)/text.md", toPath: "\(path)/text.txt")
    for (name, target) in [
      ("gone.md", "nowhere"), ("gone", "nowhere"), ("trash", ".trash"),
      ("deleted.md", ".trash/hidden.md"), ("text.md", "text.txt"), ("device.md", "/dev/zero"),
      ("circle.md", "circle.md"),
    ] {
      try link(name, to: target)
    }
    let library = try library()
    #expect(library.sessions.map(\.id) == ["plain"])
    #expect(library.unread.isEmpty)
    #expect(
      library.passedOver().map(\.path)
        == ["circle.md", "deleted.md", "device.md", "gone.md", "text.md"].map { "\(path)/\($0)" })
  }

  @Test func aFolderThatCannotBeListedIsToldAndTheRestIsRead() throws {
    try write("plain", day: 2)
    try write("deep", day: 1, in: "locked")
    let counting = Obstacle(.short, from: .max, lasts: false)
    // Opened, looked at, two names of its own, the two that each folder has, and the end.
    _ = try counting.hinder { try FolderListing(of: folder.sessions) }
    let obstacle = Obstacle(.error(EACCES), from: counting.count + 1, lasts: false)
    let library = try obstacle.hinder { try TranscriptLibrary([folder.sessions]) }
    #expect(library.sessions.map(\.id) == ["plain"])
    #expect(library.notRead.map(\.path) == ["\(path)/locked"])
    #expect(library.notRead[0].text.contains("cannot be read (Permission denied)"))
  }

  @Test func aFolderThatLiesTooDeepIsNamed() throws {
    let deep = Array(repeating: "d", count: 33).joined(separator: "/")
    try write("near", day: 1, in: String(deep.dropLast(2)))
    try write("far", day: 2, in: deep)
    let library = try library()
    #expect(library.sessions.map(\.id) == ["near"])
    #expect(library.passedOver().map(\.path) == ["\(path)/\(deep)"])
  }

  @Test func theNewestOfAllFoldersAreReadFirst() throws {
    for day in 1...20 { try write("2026-11-\(day + 9)", day: day, in: "\(day % 3)") }
    let newest = try #require(try TranscriptLibrary(newest: 4, of: [folder.sessions]))
    #expect(newest.sessions == (try library()).sessions.suffix(4))
    #expect(try TranscriptLibrary(newest: 5, of: [folder.sessions]) == nil)
  }

  @Test func twoSessionsOfOneNameAreFoundByTheirFolders() throws {
    try folder.write("talk", ["id": "a"], in: SessionFolder("\(path)/one"))
    try folder.write("talk", ["id": "b"], in: SessionFolder("\(path)/two"))
    try folder.write("copy", ["id": "a", "active": "1"])
    let library = try library()
    func found(_ name: String) -> String? {
      if case .found(let session) = library.find(name) { session.path } else { nil }
    }
    #expect(found("talk") == nil)
    #expect(found("one/talk") == "\(path)/one/talk.md")
    #expect(found("two/talk.md") == "\(path)/two/talk.md")
    #expect(found("\(path)/two/talk") == "\(path)/two/talk.md")
    #expect(found("wo/talk") == nil)
    #expect(found("b/copy") == "\(path)/copy.md")
  }

  @Test func theTrashIsBesideEachFile() throws {
    try write("plain")
    try write("deep", in: "2025")
    _ = try SessionFolder("\(path)/2025").moveToTrash("deep")
    let trash = try TranscriptLibrary.trash(of: [folder.sessions])
    #expect(trash.map(\.path) == ["\(path)/.trash", "\(path)/2025/.trash"])
    #expect(try TranscriptLibrary(trash).sessions.map(\.id) == ["deep"])
    #expect(try TranscriptLibrary.ids(in: [folder.sessions]) == ["plain"])
  }
}
