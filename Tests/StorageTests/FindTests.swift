import Foundation
import Storage
import Testing
import Transcripts

/// What a name leads to where some files cannot be read.
@Suite struct FindTests {
  /// A folder with sessions of two days, and a file that cannot be read.
  private func library(
    broken name: String, changed day: Int = 30, in folder: Folder
  ) throws -> TranscriptLibrary {
    for day in [10, 20] {
      try folder.write(
        "2026-11-\(day)T090000-talk",
        ["id": "\(day)", "started": "2026-11-\(day)T09:00:00+00:00"])
    }
    try folder.write(name, ["outcome": "{"])
    let date = try Date("2026-11-\(day)T00:00:00Z", strategy: .iso8601)
    try folder.touch(name, date)
    return try TranscriptLibrary([folder.sessions])
  }

  private func text(_ match: TranscriptLibrary.Match) -> String {
    switch match {
    case .found(let session): "found \(session.id)"
    case .ambiguous(let ids): "ambiguous \(ids.joined(separator: " "))"
    case .uncertain(let file): "uncertain \(file.id)"
    case .unread(let files): "unread \(files.map(\.id).joined(separator: " "))"
    case .unknown: "unknown"
    }
  }

  @Test(arguments: [
    ("2026-11-21T090000-talk", 1), ("2026-11-20T090001-talk", 1), ("2026-11-20T090000-talk-2", 1),
    ("my best one", 21), ("my best one", 30),
  ])
  func theNewestIsNoOtherWhereANewerFileCannotBeRead(name: String, day: Int) throws {
    let folder = try Folder()
    let library = try library(broken: name, changed: day, in: folder)
    for number in ["last", "-1", "-2"] {
      #expect(text(library.find(number)) == "uncertain \(name)")
    }
    #expect(text(library.find("2026-11-10")) == "found 2026-11-10T090000-talk")
  }

  @Test(arguments: [("2026-11-19T090000-talk", 30), ("my best one", 19)])
  func anOlderFileThatCannotBeReadIsNoHindrance(name: String, day: Int) throws {
    let folder = try Folder()
    let library = try library(broken: name, changed: day, in: folder)
    #expect(text(library.find("last")) == "found 2026-11-20T090000-talk")
    #expect(text(library.find("-2")) == "found 2026-11-10T090000-talk")
    #expect(text(library.find("-3")) == "unknown")
  }

  @Test func aBeginningMeansAFileThatCannotBeReadAsWell() throws {
    let folder = try Folder()
    let library = try library(broken: "2026-11-11T090000-talk", in: folder)
    #expect(text(library.find("2026-11-11")) == "unread 2026-11-11T090000-talk")
    #expect(
      text(library.find("2026-11-1"))
        == "ambiguous 2026-11-10T090000-talk 2026-11-11T090000-talk")
    #expect(text(library.find("2026-11-20")) == "found 2026-11-20T090000-talk")
    #expect(text(library.find("2027")) == "unknown")
    #expect(text(library.find("")) == "unknown")
  }
}
