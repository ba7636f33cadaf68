import Foundation
import Testing

@testable import Storage

/// Renaming a session, and changing what its file holds.
@Suite struct ChangeTests {
  private func folder(_ texts: [String: String]) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    for (id, text) in texts {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.sessions.path(of: "\(id).md")))
    }
    return folder
  }

  private func text(_ id: String, in folder: Folder) -> String? {
    folder.contents(folder.sessions.path(of: "\(id).md")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func aNewNameThatIsTakenChangesNothing() throws {
    let folder = try folder(["a": "one", "b": "two", "d": "three"])
    try folder.sessions.rename("a", to: "c")
    #expect(folder.names() == ["b.md", "c.md", "d.md"])
    let problem = #expect(throws: FileProblem.self) { try folder.sessions.rename("d", to: "b") }
    #expect(problem?.kind == .nameIsTaken)
    #expect(["b", "c", "d"].map { text($0, in: folder) } == ["two", "one", "three"])
  }

  @Test func whatChangedMeanwhileIsNotOverwritten() throws {
    let folder = try folder(["a": "one"])
    try folder.sessions.replace("a", Array("one".utf8), with: Array("two".utf8))
    #expect(text("a", in: folder) == "two")
    let problem = #expect(throws: FileProblem.self) {
      try folder.sessions.replace("a", Array("one".utf8), with: Array("three".utf8))
    }
    #expect(problem?.kind == .changed)
    #expect(text("a", in: folder) == "two")
    #expect(folder.names() == ["a.md"])
  }

  @Test func aRunningSessionIsLeftAlone() throws {
    let folder = try folder([:])
    let (transcript, file) = try folder.sessions.create(
      Sample.plan, started: .init(seconds: 1_795_457_051, offset: 3600))
    let before = text(transcript.id, in: folder)
    let old = Array((before ?? "").utf8)
    let problems = [
      #expect(throws: FileProblem.self) { try folder.sessions.rename(transcript.id, to: "b") },
      #expect(throws: FileProblem.self) {
        try folder.sessions.replace(transcript.id, old, with: [])
      },
    ]
    #expect(
      problems.map { $0?.kind } == [.inUse(process: Int(getpid())), .inUse(process: Int(getpid()))])
    #expect(SessionFolder.holder(of: file.path) == .inUse(process: Int(getpid())))
    #expect(text(transcript.id, in: folder) == before)
  }

  @Test func whateverFailsTheFileIsTheOldOneOrTheNew() throws {
    for call in 1...20 {
      let folder = try folder(["a": "one"])
      let obstacle = Obstacle(.error(EIO), from: call, lasts: true)
      let isDone =
        (try? obstacle.hinder {
          try folder.sessions.replace("a", Array("one".utf8), with: Array("two".utf8))
        }) != nil
      #expect(["one", "two"].contains(text("a", in: folder)), "call \(call)")
      #expect(!isDone || text("a", in: folder) == "two", "call \(call)")
    }
  }

  @Test func aLinkToAFileOfOnesOwnStaysAndTheFileIsReplaced() throws {
    let folder = try folder(["a": "one"])
    let link = folder.sessions.path(of: "link.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.md")
    try folder.sessions.replace("link", Array("one".utf8), with: Array("two".utf8))
    #expect(text("a", in: folder) == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.md")
    for target in ["/dev/null", "nowhere.md", "."] {
      try FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let problem = #expect(throws: FileProblem.self) {
        try folder.sessions.replace("link", [], with: Array("two".utf8))
      }
      #expect(problem?.kind == .isForeignLink, "\(target)")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    }
    #expect(folder.names() == ["a.md", "link.md"])
  }

  @Test func whereRightsCannotBeGivenTheFileIsKeptWithFewer() throws {
    for call in 1...20 {
      let folder = try folder(["a": "one"])
      let path = folder.sessions.path(of: "a.md")
      #expect(chmod(path, 0o664) == 0)
      let obstacle = Obstacle(.error(EPERM), from: call, lasts: false)
      let isDone =
        (try? obstacle.hinder {
          try folder.sessions.replace("a", Array("one".utf8), with: Array("two".utf8))
        }) != nil
      let mode = try folder.mode(path)
      #expect(isDone ? [0o664, 0o604, 0o600].contains(mode) : mode == 0o664, "call \(call)")
    }
  }
}
