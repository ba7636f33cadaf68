import Foundation
import Testing
import Transcripts

@testable import Storage

/// What is said of a folder that cannot be read whole, and of what in it is not read.
@Suite struct ListingTests {
  @Test(arguments: [EIO, ENOENT, ESTALE, ENOMEM])
  func aFolderThatIsNotListedToItsEndIsRefused(code: Int32) throws {
    let folder = try Folder()
    for number in 1...5 { try folder.write("\(number)", ["id": "\(number)"]) }
    let counting = Obstacle(.short, from: .max, lasts: false)
    _ = try counting.hinder { try folder.sessions.files() }
    // Opened, looked at, five files, the folder and the one above, and the end.
    try #require(counting.count == 10)
    // A folder that is not there when it is opened is an empty one.
    for call in (code == ENOENT ? 2 : 1)...counting.count {
      for lasts in [false, true] {
        let obstacle = Obstacle(.error(code), from: call, lasts: lasts)
        #expect(throws: FileProblem(folder.sessions.path, .unlisted(errno: code))) {
          try obstacle.hinder { try TranscriptLibrary([folder.sessions]) }
        }
      }
    }
  }

  @Test func aListingThatASignalInterruptsGoesOn() throws {
    let folder = try Folder()
    for number in 1...5 { try folder.write("\(number)", ["id": "\(number)"]) }
    for call in 1...10 {
      let obstacle = Obstacle(.error(EINTR), from: call, lasts: false)
      #expect(try obstacle.hinder { try folder.sessions.files() }.count == 5)
    }
  }

  @Test func aNameThatIsNoUTF8IsToldAsAShellTakesIt() throws {
    let folder = try Folder()
    try folder.write("plain")
    let files = ["$'caf\\xE9.md'", "$'it\\'s \\\\ \\xFF.md'"].map { folder.sessions.path(of: $0) }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", "touch \(files.joined(separator: " "))"]
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0 && folder.names().count == 3)
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.id) == ["plain"])
    #expect(library.notRead.map(\.path).sorted() == files)
  }

  @Test func linksAndFoldersInsideAreNamedWhereNoneIsRead() throws {
    let folder = try Folder()
    let path = folder.sessions.path
    try folder.write("plain")
    try folder.write("deep", in: SessionFolder("\(path)/2025/11"))
    try folder.write("far", in: SessionFolder(folder.url.path + "/far"))
    try folder.write("old", in: folder.sessions.trash)
    for name in ["empty", "x.md"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }
    for (name, target) in [
      ("link.md", "plain.md"), ("gone.md", "nowhere"), (".hidden.md", "plain.md"),
      ("elsewhere", "../../far"), ("round", "."), ("text", "plain.md"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/\(name)", withDestinationPath: target)
    }
    let library = try TranscriptLibrary([SessionFolder(path, includesFolders: false)])
    #expect(library.sessions.map(\.id) == ["plain"])
    let passed = library.passedOver()
    #expect(
      passed.map(\.path)
        == ["gone.md", "link.md", "2025", "elsewhere", "round"].map { "\(path)/\($0)" })
    #expect(passed[2].text.contains("name \(path)/2025/11 with --sessions"))
    #expect(passed[3].text.contains("name \(path)/elsewhere with --sessions"))
  }

  @Test func aPathHasOneSlashHoweverTheFolderIsNamed() {
    for (name, path) in [
      ("team/one", "team/one/x.md"), ("team/one/", "team/one/x.md"), ("team//", "team/x.md"),
      ("/", "/x.md"), ("//", "/x.md"), (".", "./x.md"), ("./", "./x.md"),
    ] {
      #expect(SessionFolder(name).path(of: "x.md") == path)
      #expect(SessionFolder(of: path).path(of: "x.md") == path)
    }
    #expect(SessionFolder(of: "x.md").path == ".")
  }
}
