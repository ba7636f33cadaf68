import Glibc

/// The locks on whole files that programs of this machine hold, as Linux lists them.
///
/// To look there takes no lock, not even for an instant: nobody who wants one is kept from it.
struct LockList {
  private struct Lock {
    /// The number of the process that holds it; `nil` when it cannot be seen from here.
    let process: Int?
    let device: (major: UInt64, minor: UInt64)
    let file: UInt64
  }

  private let locks: [Lock]

  /// Reads a list.
  ///
  /// - Parameter list: what stands in `/proc/locks`.
  init(_ list: String) {
    locks = list.split(separator: "\n").compactMap { line in
      // 1: FLOCK  ADVISORY  WRITE 4711 fe:01:393269 0 EOF
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[3] == "WRITE" else { return nil }
      let place = words[5].split(separator: ":")
      guard place.count == 3, let major = UInt64(place[0], radix: 16),
        let minor = UInt64(place[1], radix: 16), let file = UInt64(place[2])
      else { return nil }
      // 0 stands for one that cannot be seen from here.
      let process = Int(words[4]).flatMap { $0 > 0 ? $0 : nil }
      return Lock(process: process, device: (major, minor), file: file)
    }
  }

  /// The locks that are held now; `nil` where the system does not list them.
  static var present: LockList? {
    guard let list = try? Files.read("/proc/locks", limit: 1_000_000) else { return nil }
    return LockList(String(decoding: list, as: UTF8.self))
  }

  /// The inodes of the files that are locked.
  var files: Set<UInt64> { Set(locks.map(\.file)) }

  /// Who holds the lock of a file.
  ///
  /// - Parameter status: that of the file.
  /// - Returns: the holder; `nil` when nobody does that can be seen.
  func holder(of status: stat) -> FileLock.Holder? {
    let listed = locks.first {
      $0.device == status.device && $0.file == UInt64(status.st_ino)
    }
    if let listed { return FileLock.Holder(process: listed.process) }
    // Some file systems (btrfs, overlays) tell of another device than is listed; they have none of
    // their own.
    guard status.device.major == 0 else { return nil }
    return opened { open, _ in open.isSameFile(as: status) }?.holder
  }

  /// The file that a program holds the lock of and had at a path, before another was put there.
  ///
  /// - Parameter path: the place, where an editor may have saved.
  /// - Returns: its status; `nil` when no program can be seen that had one there.
  func replaced(at path: String) -> stat? {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let name = path.split(separator: "/").last ?? ""
    guard let whole = SystemCalls.realpath(folder.isEmpty ? "/" : folder) else { return nil }
    // Editors give what was there the name of a backup, which is longer, or delete it.
    return opened { $1.hasPrefix("\(whole)/\(name)") }?.file
  }

  /// Whether a process lives: one that has ended, and that nobody has asked for its status, holds no lock.
  static func isAlive(_ process: Int) -> Bool {
    guard let status = try? Files.read("/proc/\(process)/stat", limit: 10_000) else { return false }
    // 4711 (rehearse) S 1 …
    let state = status.lastIndex(of: UInt8(ascii: ")")).flatMap { status[$0...].dropFirst(2).first }
    return state != UInt8(ascii: "Z") && state != UInt8(ascii: "X")
  }

  /// Finds a locked file among those that programs have open which hold any lock.
  ///
  /// - Parameter isMeant: is given the status of a file, and its path as it is now.
  /// - Returns: the first that is meant, with its program; `nil` when none is.
  private func opened(
    where isMeant: (stat, String) -> Bool
  ) -> (holder: FileLock.Holder, file: stat)? {
    for process in Set(locks.compactMap(\.process)) {
      let folder = "/proc/\(process)"
      for name in (try? SystemCalls.names(in: "\(folder)/fd")) ?? [] {
        guard let path = SystemCalls.target(ofLink: "\(folder)/fd/\(name)"),
          let file = try? SystemCalls.status("\(folder)/fd/\(name)"), isMeant(file, path),
          locks.contains(where: { $0.process == process && $0.file == UInt64(file.st_ino) })
        else { continue }
        return (FileLock.Holder(process: process), file)
      }
    }
    return nil
  }
}

extension stat {
  /// The two numbers of the device; the C macros are `major` and `minor`.
  var device: (major: UInt64, minor: UInt64) {
    let device = UInt64(st_dev)
    return (
      device >> 8 & 0xFFF | device >> 32 & ~0xFFF, device & 0xFF | device >> 12 & ~0xFF
    )
  }
}
