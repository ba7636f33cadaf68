import Foundation
import Sessions
import Structures
import Testing
import Texts
import Transcripts

@testable import Storage

private let plan = Sample.plan
private let started = Stamp(seconds: 1_795_457_051, offset: 3600)

private func record(_ effects: [Effect]) -> [Event] {
  effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
}

@Suite struct TranscriptFileTests {
  @Test func theFileIsCreatedForItsOwnerAlone() throws {
    let folder = try Folder()
    let (transcript, file) = try folder.sessions.create(plan, started: started)
    #expect(transcript.id == "2026-11-23T190411-two-words")
    #expect(file.path == folder.sessions.path(of: "2026-11-23T190411-two-words.md"))
    #expect(try folder.mode(file.path) == 0o600)
    #expect(try folder.mode(folder.sessions.path) == 0o700)
  }

  @Test func aNameThatIsTakenGetsANumber() throws {
    let folder = try Folder()
    let ids = try (0..<3).map { _ in try folder.sessions.create(plan, started: started).0.id }
    #expect(ids.map { String($0.suffix(11)) } == ["1-two-words", "two-words-2", "two-words-3"])
  }

  @Test func eventsAreInTheFileAsSoonAsTheyAreAppended() throws {
    let folder = try Folder()
    let (_, file) = try folder.sessions.create(plan, started: started)
    var session = Session(plan: plan)
    for effects in [
      session.start(), session.apply(Event(Moment(.seconds(5)), .noteTaken("kept"))),
    ] {
      try file.append(record(effects))
      let lines = record(effects).map(TranscriptWriter.line).joined()
      let text = String(decoding: try #require(folder.contents(file.path)), as: UTF8.self)
      #expect(!lines.isEmpty && text.hasSuffix(lines))
    }
    let transcript = try folder.reading().transcript
    #expect(transcript.outcome == nil)
    #expect(transcript.notes.map(\.content) == [.text("kept")])
  }

  @Test func finishingReplacesTheFileAndLeavesNothingElse() throws {
    let folder = try Folder()
    var (transcript, file) = try folder.sessions.create(plan, started: started)
    var session = Session(plan: plan)
    transcript.record(
      record(session.start() + session.apply(Event(Moment(.seconds(28)), .ended(.completed)))))
    transcript.ended = Stamp(seconds: started.seconds + 28, offset: 3600)
    try file.finish(transcript)
    transcript.reflection = Reflection(wentWell: "fine", band: .hire)
    try file.finish(transcript)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.sessions.path)
    #expect(names == ["\(transcript.id).md"])
    let reading = try folder.reading()
    #expect(reading.transcript.reflection == Reflection(wentWell: "fine", band: .hire))
    #expect(reading.summary.verdict == .inWindow)
    #expect(try folder.mode(file.path) == 0o600)
  }

  /// A session that was cut short after a note; its lock is gone with its file.
  private func cut(in folder: Folder, tail: String = "") throws -> String {
    let (transcript, file) = try folder.sessions.create(plan, started: started)
    var session = Session(plan: plan)
    try file.append(record(session.start()))
    try file.append(record(session.apply(Event(Moment(.seconds(5)), .noteTaken("kept")))))
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(tail.utf8).dropLast(tail.isEmpty ? 0 : 1))
    return transcript.id
  }

  @Test func aSessionThatWasCutShortGoesOnInItsFile() throws {
    let folder = try Folder()
    let id = try cut(in: folder)
    #expect(folder.sessions.unfinished(among: 5) == [id])
    var (transcript, file) = try folder.sessions.resume(id)
    var session = transcript.session
    let effects =
      session.begin(after: .seconds(600))
      + session.apply(Event(Moment(.seconds(610)), .noteTaken("and on")))
      + session.apply(Event(Moment(.seconds(630)), .ended(.completed)))
    try file.append(record(effects))
    transcript.record(record(effects))
    transcript.ended = Stamp(seconds: started.seconds + 630, offset: 3600)
    try file.finish(transcript)
    let reading = try folder.reading()
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.notes.map(\.content) == [.text("kept"), .text("and on")])
    #expect(reading.summary.active == .seconds(30))
    #expect(reading.summary.away == .seconds(600))
    #expect(folder.sessions.unfinished(among: 5) == [])
    #expect(throws: FileProblem(file.path, .hasEnded)) { try folder.sessions.resume(id) }
  }

  @Test(arguments: ["- 0:07.000 note tok\n", "- 0:07.000 note é", "- 0:0\n"])
  func aLineThatWasCutOffIsMarkedAndNeverBecomesAnEvent(tail: String) throws {
    let folder = try Folder()
    let id = try cut(in: folder, tail: tail)
    var (transcript, file) = try folder.sessions.resume(id)
    #expect(transcript.events.count == 3)
    var session = transcript.session
    let effects = session.apply(Event(Moment(.seconds(9)), .noteTaken("whole")))
    try file.append(record(effects))
    transcript.record(record(effects))
    // Once as it stands while the session runs, once as it is written out.
    for isFinished in [false, true] {
      if isFinished { try file.finish(transcript) }
      let reading = try folder.reading()
      #expect(reading.problems.isEmpty)
      #expect(reading.transcript.notes.map(\.content) == [.text("kept"), .text("whole")])
      let kept = try #require(reading.transcript.kept.first { $0.place == .timeline }).lines
      #expect(kept.count == 1 && kept[0].hasSuffix(" <!-- torn -->"))
    }
  }

  @Test func twoProgramsNeverWriteOneSession() throws {
    let folder = try Folder()
    let id = try cut(in: folder)
    let (_, first) = try folder.sessions.resume(id)
    withExtendedLifetime(first) {
      #expect(folder.sessions.isInUse(id))
      #expect(folder.sessions.unfinished(among: 5) == [])
      let process = Int(ProcessInfo.processInfo.processIdentifier)
      #expect(throws: FileProblem(first.path, .inUse(process: process))) {
        try folder.sessions.resume(id)
      }
    }
  }

  @Test func aSessionThatIsRunningIsNotOneThatWasCutShort() throws {
    let folder = try Folder()
    let (transcript, file) = try folder.sessions.create(plan, started: started)
    withExtendedLifetime(file) {
      #expect(folder.sessions.unfinished(among: 5) == [])
      #expect(folder.sessions.isInUse(transcript.id))
    }
  }

  @Test func whatWasWrittenIntoTheRunningFileByHandStays() throws {
    let folder = try Folder()
    var (transcript, file) = try folder.sessions.create(plan, started: started)
    var session = Session(plan: plan)
    try file.append(record(session.start()))
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    let edited = text.replacing(
      "- [ ] p\n",
      with:
        "- [ ] p\n- 0:05 by hand\n\nAsk Ada about this.\n\n## Reflection\n\n- Went well: typed\n"
    )
    .replacing("phases:", with: "mood: calm\nphases:")
    try edited.write(toFile: file.path, atomically: true, encoding: .utf8)
    transcript.record(
      record(session.apply(Event(Moment(.seconds(28)), .ended(.completed)))))
    try file.finish(transcript)
    let reading = try folder.reading()
    #expect(
      reading.transcript.kept == [
        KeptLines(.frontMatter, ["mood: calm"]), KeptLines(.phase(0), ["Ask Ada about this."]),
      ])
    #expect(reading.transcript.notes.map(\.content) == [.text("by hand")])
    #expect(reading.transcript.reflection.wentWell == "typed")
  }

  @Test func aFolderThatCannotBeMadeIsToldWithItsPath() throws {
    let folder = try Folder()
    let file = folder.url.appendingPathComponent("file").path
    try "".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: FileProblem(file, .isNoFolder)) {
      try SessionFolder("\(file)/below").create(plan, started: started)
    }
  }
}

@Suite struct SessionFolderTests {
  @Test func theFolderIsChosenInTheOrderThatTheHelpPromises() throws {
    let home = Environment(["HOME": "/home/ada"])
    let full = Environment([
      "HOME": "/home/ada", "XDG_DATA_HOME": "/data", "REHEARSE_SESSIONS": "/env",
    ])
    let folder = try Folder()
    func path(_ option: String?, _ environment: Environment, _ setting: String?) throws -> String {
      try SessionFolder.choose(
        option: option, environment: environment, setting: setting, current: folder.url.path
      ).path
    }
    #expect(try path("opt", full, "set") == "opt")
    #expect(try path(nil, full, "set") == "/env")
    #expect(try path(nil, home, "set") == "set")
    #expect(try path(nil, home, nil) == "/home/ada/.local/share/rehearse/Sessions")
    #expect(throws: FileProblem("", .noHome)) { try path(nil, Environment([:]), nil) }
    let local = folder.url.appendingPathComponent("Sessions")
    try FileManager.default.createDirectory(at: local, withIntermediateDirectories: true)
    #expect(try path(nil, home, nil) == local.path)
  }

  @Test func onlyTranscriptsAreListedAndLinksAreNotFollowed() throws {
    let folder = try Folder()
    let (_, file) = try folder.sessions.create(plan, started: started)
    let path = folder.sessions.path
    try "# Shopping\n".write(toFile: "\(path)/list.md", atomically: true, encoding: .utf8)
    try "---\nrehearse: 9\n---\n".write(
      toFile: "\(path)/later.md", atomically: true, encoding: .utf8)
    try "---\nrehearse: 1\npace: [\n---\n".write(
      toFile: "\(path)/torn.md", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/link.md", withDestinationPath: file.path)
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.path) == [file.path])
    #expect(library.unread.map(\.path) == ["\(path)/later.md", "\(path)/torn.md"])
    #expect(library.unread[1].line != nil)
  }

  @Test func temporaryFilesOfKilledSessionsGoAndThoseOfLivingOnesStay() throws {
    let folder = try Folder()
    let (_, file) = try folder.sessions.create(plan, started: started)
    let id = "2026-11-23T190411-two-words"
    let others = [".\(id).md", ".list.md.tmp", "\(id).md.tmp", ".\(id).tmp"]
    for name in others + [".\(id)-2.md.tmp", ".\(id)-3.md.tmp"] {
      try "x".write(
        toFile: folder.sessions.path(of: name), atomically: true, encoding: .utf8)
    }
    let outside = folder.url.path + "/outside"
    try "mine".write(toFile: outside, atomically: true, encoding: .utf8)
    let link = folder.sessions.path(of: ".\(id)-4.md.tmp")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside)
    let living = try SystemCalls.open(folder.sessions.path(of: ".\(id)-3.md.tmp"), O_WRONLY)
    defer { SystemCalls.close(living) }
    try SystemCalls.lock(living)
    folder.sessions.removeLeftovers(among: 20)
    let kept = [".\(id)-3.md.tmp", ".\(id)-4.md.tmp", "\(id).md"] + others
    #expect(folder.names() == kept.sorted())
    #expect(folder.contents(outside) == Data("mine".utf8))
    #expect(folder.contents(file.path) != nil)
  }

  @Test(arguments: ["../../x", "/etc/x", "..", "a/b", "\u{0}x"])
  func noTitleLeadsOutOfTheFolder(title: String) throws {
    let folder = try Folder()
    let plan = Plan(structure: Structure(title: title, phases: [Phase(title: "A", window: nil)]))
    let (_, file) = try folder.sessions.create(plan, started: started)
    #expect(folder.names().map { folder.sessions.path(of: $0) } == [file.path])
  }

  @Test func aNameThatIsALinkIsTaken() throws {
    let folder = try Folder()
    let outside = folder.url.path + "/outside"
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    let link = folder.sessions.path(of: "2026-11-23T190411-two-words.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside)
    let (transcript, _) = try folder.sessions.create(plan, started: started)
    #expect(transcript.id.hasSuffix("-2"))
    #expect(folder.contents(outside) == nil)
  }

  @Test func theFolderItselfMayBeALink() throws {
    let folder = try Folder()
    let real = folder.url.path + "/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    let link = SessionFolder(folder.url.path + "/link")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: real)
    let (transcript, file) = try link.create(plan, started: started)
    try file.finish(transcript)
    #expect(try FileManager.default.contentsOfDirectory(atPath: real) == ["\(transcript.id).md"])
    #expect(try TranscriptLibrary([link]).sessions.count == 1)
  }

  @Test func aMissingFolderHasNoSessions() throws {
    let folder = try Folder()
    #expect(try TranscriptLibrary([folder.sessions]).sessions.isEmpty)
  }

  @Test func aSessionIsFoundByItsIdItsBeginningItsPlace() throws {
    let folder = try Folder()
    for second in 0..<3 {
      let stamp = Stamp(seconds: started.seconds + Int64(second), offset: 3600)
      _ = try folder.sessions.create(plan, started: stamp)
    }
    let library = try TranscriptLibrary([folder.sessions])
    func found(_ name: String) -> String {
      switch library.find(name) {
      case .found(let entry): String(entry.id.prefix(17))
      case .ambiguous(let ids): "\(ids.count) of them"
      case .uncertain, .unread: "unread"
      case .unknown: "none"
      }
    }
    #expect(found("last") == "2026-11-23T190413")
    #expect(found("-2") == "2026-11-23T190412")
    #expect(found("2026-11-23T190411-two-words") == "2026-11-23T190411")
    #expect(found("2026-11-23T190412") == "2026-11-23T190412")
    #expect(found("2026") == "3 of them")
    #expect(found("-4") == "none")
    #expect(found("") == "none")
  }
}
