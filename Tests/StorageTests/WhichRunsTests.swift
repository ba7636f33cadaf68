import Foundation
import Sessions
import Structures
import Texts
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// `show`, `log`, what is said of unfinished sessions and `resume` agree about which session runs, was
/// cut short, or has ended.
@Suite struct WhichRunsTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// What has become of a session, as each of the four sees it.
  private enum State { case runs, wasCutShort, hasEnded }

  private func ask(_ id: String) throws -> [State] {
    let path = folder.sessions.path(of: "\(id).md")
    let library = try TranscriptLibrary([folder.sessions])
    let isHeld = folder.sessions.isInUse(id)
    func state(hasEnded: Bool) -> State { hasEnded ? .hasEnded : isHeld ? .runs : .wasCutShort }
    let all = library.sessions + library.copies.map(\.session)
    let listed = try #require(all.first { $0.id == id })
    let log = state(hasEnded: listed.summary.hasEnded)
    let show = state(hasEnded: try TranscriptLibrary.read(path).stage != .running)
    let offered = folder.sessions.unfinished(among: 20)
    #expect(library.cutShort.reversed().map(\.id) == offered)
    let unfinished: State = offered.contains(id) ? .wasCutShort : log == .runs ? .runs : .hasEnded
    return [show, log, unfinished, try resumed(id)]
  }

  /// What `resume` says of a session; nothing changes by that but a last line that was cut off.
  private func resumed(_ id: String) throws -> State {
    do {
      _ = try folder.sessions.resume(id)
      return .wasCutShort
    } catch {
      if case .inUse = error.kind { return .runs }
      #expect(error.kind == .hasEnded)
      return .hasEnded
    }
  }

  /// Begins a session; the file is let go of unless it is kept.
  private func begin(_ day: Int64 = 0, isEnded: Bool = false) throws -> (String, TranscriptFile) {
    let started = Stamp(seconds: 1_795_457_051 + day * 86_400, offset: 3600)
    let (transcript, file) = try folder.sessions.create(Handwriting.plan, started: started)
    var session = Session(plan: Handwriting.plan)
    try file.append(session.start().recorded)
    try file.append(session.apply(Event(Moment(.seconds(5)), .noteTaken("kept"))).recorded)
    if isEnded {
      try file.append(session.apply(Event(Moment(.seconds(65)), .ended(.stopped))).recorded)
    }
    return (transcript.id, file)
  }

  private func change(_ id: String, _ old: String, _ new: String) throws {
    let path = folder.sessions.path(of: "\(id).md")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  @discardableResult
  private func copy(_ id: String, to name: String, isNewer: Bool = false) throws -> String {
    let path = folder.sessions.path(of: "\(name).md")
    try FileManager.default.copyItem(
      atPath: folder.sessions.path(of: "\(id).md"), toPath: path)
    let date = Date(timeIntervalSinceNow: isNewer ? 60 : -60)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    return name
  }

  @Test func whatAProgramHoldsRuns() throws {
    let (id, file) = try begin()
    let states = try withExtendedLifetime(file) { try ask(id) }
    #expect(states == Array(repeating: .runs, count: 4))
  }

  @Test func whatNobodyHoldsWasCutShort() throws {
    let id = try begin().0
    #expect(try ask(id) == Array(repeating: .wasCutShort, count: 4))
  }

  @Test(arguments: ["", "- 1:05.000 en", "by hand"])
  func aLineThatWasCutOffChangesNothing(tail: String) throws {
    let id = try begin().0
    try change(id, "note kept\n", "note kept\n\(tail)")
    #expect(try ask(id) == Array(repeating: .wasCutShort, count: 4))
  }

  @Test func whatHasEndedAndWasNotFinishedHasEnded() throws {
    let id = try begin(isEnded: true).0
    #expect(try ask(id) == Array(repeating: .hasEnded, count: 4))
    // Also where the finished file did not get its name any more.
    try copy(id, to: ".\(id)")
    try FileManager.default.moveItem(
      atPath: folder.sessions.path(of: ".\(id).md"),
      toPath: folder.sessions.path(of: ".\(id).md.tmp"))
    #expect(try ask(id) == Array(repeating: .hasEnded, count: 4))
  }

  @Test(arguments: ["stopped", "Stopped", "\"stopped\"", "[stopped]", "completed # by hand"])
  func whatWasEndedByHandInTheFrontMatterHasEnded(outcome: String) throws {
    let id = try begin().0
    try change(id, "outcome: running", "outcome: \(outcome)")
    #expect(try ask(id) == Array(repeating: .hasEnded, count: 4))
  }

  @Test(arguments: ["Running", "[running]", "", "bored"])
  func anOutcomeThatIsNoneEndsNothing(outcome: String) throws {
    let id = try begin().0
    try change(id, "outcome: running", "outcome: \(outcome)")
    #expect(try ask(id) == Array(repeating: .wasCutShort, count: 4))
  }

  @Test func aCopyOfWhatRunsIsNotOffered() throws {
    let (id, file) = try begin()
    try copy(id, to: "\(id) (1)", isNewer: true)
    let offered = try withExtendedLifetime(file) {
      folder.sessions.unfinished(among: 20) + folder.sessions.removeLeftovers(among: 20).unfinished
        + (try TranscriptLibrary([folder.sessions])).cutShort.map(\.id)
    }
    #expect(offered == [])
  }

  @Test(arguments: [true, false])
  func ofWhatWasCutShortOneFileIsOffered(isNewer: Bool) throws {
    let id = try begin().0
    let other = try copy(id, to: "\(id) (1)", isNewer: isNewer)
    let library = try TranscriptLibrary([folder.sessions])
    #expect(library.sessions.map(\.id) == [isNewer ? other : id])
    #expect(library.cutShort.map(\.id) == library.sessions.map(\.id))
    #expect(folder.sessions.unfinished(among: 20) == library.sessions.map(\.id))
  }

  @Test func aCopyOfWhatHasEndedIsNotOffered() throws {
    let (id, file) = try begin()
    let early = try copy(id, to: "\(id) (1)", isNewer: true)
    try file.append([Event(Moment(.seconds(65)), .ended(.stopped))])
    try #require(try ask(early).prefix(2) == [.wasCutShort, .wasCutShort])
    #expect(folder.sessions.unfinished(among: 20) == [])
    #expect(try TranscriptLibrary([folder.sessions]).cutShort == [])
  }

  @Test func aFileOfAnotherKindUnderItsIDHidesNoSession() throws {
    let id = try begin().0
    let moved = try copy(id, to: "\(id) moved")
    try "# Mine\n".write(
      toFile: folder.sessions.path(of: "\(id).md"), atomically: true, encoding: .utf8)
    #expect(try ask(moved) == Array(repeating: .wasCutShort, count: 4))
  }
}
