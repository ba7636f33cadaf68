import Foundation
import Sessions
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// A session that is running, and a person who writes into its file.
struct Handwriting {
  static let plan = Plan(
    structure: Structure(
      title: "Two Words More",
      phases: [
        Phase(title: "Ask", window: Window(StatedTime(.seconds(30))), prompts: ["who", "what"]),
        Phase(title: "Build", window: nil, prompts: ["parts"]),
        Phase(title: "Close", window: nil),
      ]), question: "Why?")

  /// Forms in which people write, each of some lines.
  static let forms = [
    "A paragraph\nof two lines.", "- an item", "1. an item\n   that goes on", "- [ ] a box",
    "```\n## 1. no phase\n\n- 0:01 no note\n```", "```", "> a quotation", "<!-- a\n\ncomment -->",
    "### A heading\n\nand words", "| a | b |\n|---|---|\n| 1 | 2 |", "---", "    indented",
    "$x$ <b>é</b> 漢字",
  ]

  let folder: Folder
  let recorder: Recorder
  var path: String { recorder.path }

  init() throws {
    folder = try Folder()
    recorder = try Recorder(Handwriting.plan, in: folder.sessions, wall: Context.ofProcess.wall)
    var session = Session(plan: Handwriting.plan)
    recorder.record(session.start().recorded)
    note("before", at: 1)
  }

  func note(_ text: String, at second: Int64) {
    recorder.record([Event(Moment(.seconds(second)), .noteTaken(text))])
    #expect(recorder.trouble == nil)
  }

  /// Ends the session and finishes its file.
  func end(_ reflection: Reflection = Reflection()) {
    recorder.record([Event(Moment(.seconds(9)), .ended(.stopped))])
    #expect(recorder.finish(reflection) == nil)
    #expect(folder.names().count == 1)
  }

  /// Appends as a shell does with `>>`.
  func append(_ text: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Changes the file as an editor does: a new file in place of the old one, or the old one written
  /// anew.
  func edit(atomically: Bool = true, _ change: (String) -> String) throws {
    try change(try text()).write(toFile: path, atomically: atomically, encoding: .utf8)
  }

  func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  func reading() throws -> TranscriptReader.Reading {
    try TranscriptReader.read([UInt8](try #require(folder.contents(path))))
  }

  func notes() throws -> [Note.Content] { try reading().transcript.notes.map(\.content) }

  /// The inode of the file.
  func inode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }
}
