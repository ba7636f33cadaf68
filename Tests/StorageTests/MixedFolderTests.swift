import Foundation
import Sessions
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

@testable import Storage

/// Folders as they are: transcripts of all kinds beside whatever else people keep there.
@Suite struct MixedFolderTests {
  /// What the folder holds when each file is read whole, one after the other.
  private func slowly(_ folder: SessionFolder) throws -> ([PastSession], [TranscriptLibrary.Unread])
  {
    var sessions: [PastSession] = []
    var unread: [TranscriptLibrary.Unread] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".md") && !name.hasPrefix(".") {
      let path = folder.path(of: name)
      let type = try FileManager.default.attributesOfItem(atPath: path)[.type]
      guard type as? FileAttributeType == .typeRegular else { continue }
      do throws(TranscriptLibrary.Unread) {
        let reading = try TranscriptLibrary.read(path)
        sessions.append(
          PastSession(path: path, id: String(name.dropLast(3)), summary: reading.summary))
        unread += reading.problems.filter(\.isInFrontMatter).map {
          TranscriptLibrary.Unread(path: path, line: $0.line, text: $0.text, isSession: true)
        }
      } catch {
        if !error.isForeign { unread.append(error) }
      }
    }
    return (sessions.sorted { $0.isEarlier(than: $1) }, unread)
  }

  /// A transcript that was written, and what may have become of it.
  ///
  /// - Parameters:
  ///   - seed: chooses what it holds.
  ///   - id: its id, in place of one made of the seed.
  /// - Returns: the text of the file.
  private func text(_ seed: UInt64, id: String? = nil) -> String {
    let generated = GeneratedSession(seed: seed, ends: seed % 7 > 0)
    // Some begin in the same second.
    let start = Stamp(seconds: 1_800_000_000 + Int64(seed % 200) * 3600, offset: 3600)
    var transcript = Transcript(id: id ?? "session-\(seed)", started: start, plan: generated.plan)
    transcript.record(generated.recorded)
    transcript.ended = transcript.outcome.map { _ in start }
    let text = TranscriptWriter.whole(transcript)
    switch seed % 23 {
    case 1: return text.replacing("\n", with: "\r\n")
    case 2: return text.replacing("mode: session\n", with: "mood: good # so-so\nmode: session\n")
    case 3: return text.replacing("mode: session\n", with: "mode: dance\npace: quick\n")
    case 4: return text.replacing("mode: session\n", with: "mode: [session\n")
    case 5: return text.replacing("mode:", with: "<<<<<<< HEAD\nmode: session\n=======\nmode:")
    case 6: return text.replacing("rehearse: 1\n", with: "rehearse: 2\n")
    case 7: return "\u{FEFF}" + text.replacing("rehearse: 1\n", with: "rehearse: 1\nmood: good\n")
    case 8: return String(text.prefix(text.count * 2 / 3))
    default: return text
    }
  }

  private func mixed(_ owner: String = "own") throws -> Folder {
    let folder = try Folder()
    let path = folder.sessions.path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }
    for seed in 0..<400 as Range<UInt64> {
      try write(text(seed, id: "\(owner)-\(seed)"), "session-\(seed).md")
    }
    // One that was given another name, and one that begins as long as no other.
    try write(text(9, id: "\(owner)-given"), "given another name — é.md")
    let long = text(10, id: "\(owner)-long").replacing(
      "mode:", with: "mood: \(String(repeating: "so ", count: 8000))\nmode:")
    try write(long, "long.md")
    try write(text(11) + String(repeating: "and so on\n", count: 1_700_000), "too-large.md")
    try write("# Shopping\n\n- milk\n", "shopping.md")
    try write("---\ntitle: A note\ntags: [a]\n---\n", "note.md")
    try write("", "empty.md")
    try write(text(12), "no-transcript.txt")
    try write(text(12), ".hidden.md")
    try FileManager.default.createDirectory(
      atPath: "\(path)/folder.md", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/link.md", withDestinationPath: "\(path)/session-9.md")
    #expect(mkfifo("\(path)/pipe.md", 0o600) == 0)
    return folder
  }

  @Test func aMixedFolderIsReadAsIfEachFileWereReadWhole() throws {
    let folder = try mixed()
    let library = try TranscriptLibrary([folder.sessions])
    let (sessions, unread) = try slowly(folder.sessions)
    #expect(library.sessions == sessions)
    #expect(library.unread == unread)
    #expect(sessions.count > 300, "\(sessions.count)")
    #expect(unread.count > 40, "\(unread.count)")
    #expect(unread.contains { $0.path.hasSuffix("too-large.md") })
  }

  @Test func severalFoldersAreReadInTheirOrder() throws {
    let (first, second) = (try mixed("one"), try mixed("other"))
    let library = try TranscriptLibrary([second.sessions, first.sessions])
    let one = try slowly(second.sessions)
    let other = try slowly(first.sessions)
    #expect(library.sessions == (one.0 + other.0).sorted { $0.isEarlier(than: $1) })
    #expect(library.unread == one.1 + other.1)
  }

  @Test(arguments: [EACCES, EMFILE, EIO])
  func aFileThatCannotBeReadIsNamed(code: Int32) throws {
    let folder = try Folder()
    let path = folder.sessions.path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for seed in 9..<300 as Range<UInt64> {
      try text(9, id: "session-\(seed)")
        .write(toFile: "\(path)/\(seed).md", atomically: false, encoding: .utf8)
    }
    // The folder is listed and opened first.
    let listing = Obstacle(.short, from: .max, lasts: false)
    _ = try listing.hinder { try folder.sessions.files() }
    let first = listing.count + 2
    let library = try Obstacle(.error(code), from: first, lasts: true).hinder {
      try TranscriptLibrary([folder.sessions])
    }
    #expect(library.sessions.isEmpty)
    #expect(library.unread.count == 291)
    #expect(library.unread.map(\.path) == library.unread.map(\.path).sorted())
    // When a single call fails, the file is read the other way.
    let whole = try Obstacle(.error(code), from: first, lasts: false).hinder {
      try TranscriptLibrary([folder.sessions])
    }
    #expect(whole.sessions.count == 291 && whole.unread.isEmpty)
  }
}
