import Foundation
import Synchronization
import Testing

@testable import Storage

/// Who looks at a session keeps nobody from it, and who holds one is named rightly.
@Suite struct LockTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.sessions.path, withIntermediateDirectories: true)
    try Data("one".utf8).write(to: URL(fileURLWithPath: folder.sessions.path(of: "a.md")))
    return folder
  }

  /// Looks at a session again and again, in a thread of its own, until it is told to end.
  private final class Onlooker: Sendable {
    private let isOver = Atomic(false)
    let looks = Atomic(0)

    init(at folder: SessionFolder) {
      Thread.detachNewThread { [self] in
        while !isOver.load(ordering: .acquiring) {
          _ = folder.isInUse("a")
          looks.add(1, ordering: .relaxed)
        }
      }
    }

    func end() { isOver.store(true, ordering: .releasing) }
  }

  @Test func aLookNeverKeepsAnybodyFromASession() throws {
    let folder = try folder()
    let onlookers = (0..<2).map { _ in Onlooker(at: folder.sessions) }
    defer { onlookers.forEach { $0.end() } }
    // Takers and lookers have to have met often, however few processors there are.
    while onlookers.contains(where: { $0.looks.load(ordering: .relaxed) < 20_000 }) {
      SystemCalls.close(try FileLock.hold(folder.sessions.path(of: "a.md")))
    }
  }

  @Test func whoLooksDoesNotSeeOthersThatLook() throws {
    let folder = try folder()
    let path = folder.sessions.path(of: "a.md")
    let file = try SystemCalls.open(path, O_RDONLY)
    defer { SystemCalls.close(file) }
    #expect(flock(file, LOCK_SH | LOCK_NB) == 0)
    #expect(!folder.sessions.isInUse("a"))
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    #expect(folder.sessions.isInUse("a"))
    #expect(SessionFolder.holder(of: path) == .inUse(process: Int(getpid())))
  }

  @Test func theHolderIsFoundByDeviceAndInode() throws {
    var file = stat()
    file.st_ino = 393_269
    // What `makedev(0x103, 0x12a)` gives.
    file.st_dev = (0x103 & 0xFFF) << 8 | (0x12A & 0xFF) | (0x12A & ~0xFF) << 12
    let list = """
      1: POSIX  ADVISORY  WRITE 10 103:12a:393269 0 EOF
      2: FLOCK  ADVISORY  WRITE 11 103:01:393269 0 EOF
      3: FLOCK  ADVISORY  READ 12 103:12a:393269 0 EOF
      4: -> FLOCK  ADVISORY  WRITE 13 103:12a:393269 0 EOF
      5: FLOCK  ADVISORY  WRITE 14 103:12a:393270 0 EOF

      """
    #expect(LockList(list).holder(of: file) == nil)
    let whole = list + "6: FLOCK  ADVISORY  WRITE 15 103:12a:393269 0 EOF\n"
    #expect(LockList(whole).holder(of: file)?.process == 15)
    let unseen = list + "6: FLOCK  ADVISORY  WRITE 0 103:12a:393269 0 EOF\n"
    let holder = try #require(LockList(unseen).holder(of: file))
    #expect(holder.process == nil)
  }
}
