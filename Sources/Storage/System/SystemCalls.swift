import CFiles
import Glibc

/// The only place of the program that calls the file system.
///
/// Each function is the C function of the same name; calls that a signal interrupted are made
/// again, and an error is thrown as its number.
enum SystemCalls {
  /// The number that a C function left in `errno`.
  struct Failure: Error {
    let code: Int32
  }

  /// What stands in the way of calls; nothing does outside of tests.
  ///
  /// It is asked before each call, with the number of bytes to be written, else 0. It throws for
  /// the call to fail, or tells how many of the bytes the call is to be given.
  @TaskLocal static var obstacle: (@Sendable (Int) throws(Failure) -> Int)?

  /// Where relative paths begin; `nil` is the current folder of the process.
  @TaskLocal static var folder: String?

  /// A path as the process finds it.
  static func found(_ path: String) -> String {
    guard let first = path.utf8.first, first != UInt8(ascii: "/"), let folder else { return path }
    return "\(folder)/\(path)"
  }

  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Failure) -> Int32 {
    let path = found(path)
    return try retry { _ in Glibc.open(path, flags | O_CLOEXEC, mode) }
  }

  /// The C function is `openat`: opens what a folder has under a name.
  static func open(_ name: String, in folder: Int32, _ flags: Int32) throws(Failure) -> Int32 {
    try retry { _ in openat(folder, name, flags | O_CLOEXEC) }
  }

  static func close(_ file: Int32) { _ = Glibc.close(file) }

  /// Reads what is there, at most as much as fits.
  static func read(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    try retry { _ in Glibc.read(file, buffer.baseAddress, buffer.count) }
  }

  /// Writes some of the bytes, and tells how many.
  static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(Failure) -> Int {
    try retry(bytes.count) { Glibc.write(file, bytes.baseAddress, $0) }
  }

  static func fsync(_ file: Int32) throws(Failure) {
    _ = try retry { _ in Glibc.fsync(file) }
  }

  /// The C function is `flock`: takes the lock of an open file, alone with `LOCK_EX`, together with
  /// others with `LOCK_SH`, or fails at once.
  static func lock(_ file: Int32, _ kind: Int32 = LOCK_EX) throws(Failure) {
    _ = try retry { _ in flock(file, kind | LOCK_NB) }
  }

  static func fchmod(_ file: Int32, _ mode: mode_t) throws(Failure) {
    _ = try retry { _ in Glibc.fchmod(file, mode) }
  }

  static func fchown(_ file: Int32, _ owner: uid_t, _ group: gid_t) throws(Failure) {
    _ = try retry { _ in Glibc.fchown(file, owner, group) }
  }

  /// Gives an open file the access list of the file at a path, or none where that has none.
  static func copyAccess(of path: String, to file: Int32) throws(Failure) {
    _ = try retry { _ in files_copy_access(found(path), file) }
  }

  static func setAlive(_ file: Int32, at second: Int64) throws(Failure) {
    _ = try retry { _ in files_set_alive(file, second) }
  }

  /// When the program that wrote an open file was last alive, in seconds since 1970; `nil` when nothing
  /// tells.
  static func alive(_ file: Int32) -> Int64? {
    let second = files_alive(file)
    return second < 0 ? nil : second
  }

  static func rename(_ from: String, _ to: String) throws(Failure) {
    _ = try retry { _ in Glibc.rename(found(from), found(to)) }
  }

  static func link(_ from: String, _ to: String) throws(Failure) {
    _ = try retry { _ in Glibc.link(found(from), found(to)) }
  }

  static func unlink(_ path: String) throws(Failure) {
    _ = try retry { _ in Glibc.unlink(found(path)) }
  }

  static func mkdir(_ path: String, mode: mode_t) throws(Failure) {
    _ = try retry { _ in Glibc.mkdir(found(path), mode) }
  }

  static func fstat(_ file: Int32) throws(Failure) -> stat {
    var status = stat()
    _ = try retry { _ in Glibc.fstat(file, &status) }
    return status
  }

  /// The C function is `fstatat`: the status of a path; symbolic links are followed or not.
  static func status(_ path: String, followingLinks: Bool = true) throws(Failure) -> stat {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    _ = try retry { _ in fstatat(AT_FDCWD, found(path), &status, flags) }
    return status
  }

  static func access(_ path: String, _ mode: Int32) throws(Failure) {
    _ = try retry { _ in Glibc.access(found(path), mode) }
  }

  /// The C function is `fstatvfs`: the bytes that are left where an open file lies.
  static func freeBytes(around file: Int32) throws(Failure) -> Int {
    var status = statvfs()
    _ = try retry { _ in fstatvfs(file, &status) }
    let (bytes, isTooMany) = status.f_bavail.multipliedReportingOverflow(by: status.f_frsize)
    return isTooMany ? .max : Int(clamping: bytes)
  }

  /// The whole path of something that exists, without links; `nil` when there is nothing.
  static func realpath(_ path: String) -> String? {
    guard let whole = try? retry({ Glibc.realpath(found(path), nil) }) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// The C function is `readlink`: where a symbolic link leads; `nil` when it is none.
  static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try? retry { _ in readlink(found(path), &bytes, bytes.count) }
    return count.map { String(decoding: bytes[..<$0].map(UInt8.init(bitPattern:)), as: UTF8.self) }
  }

  /// The C function is `getcwd`: the current folder.
  static var currentFolder: String? {
    if let folder { return folder }
    guard let folder = try? retry({ getcwd(nil, 0) }) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// The names in a folder, in no order, without "." and "..".
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let entries = try entries(in: folder)?.entries else { throw Failure(code: ENOENT) }
    return entries.map(\.name)
  }

  /// What a folder has under a name.
  struct Entry {
    /// The name; where it is not UTF-8, something like it, by which nothing can be found.
    let name: String
    /// Its type, such as `DT_REG`; `DT_UNKNOWN` where the file system does not tell it.
    let type: Int
    /// The bytes of a name that is not UTF-8.
    let foreignName: [UInt8]?
    /// The number of its inode.
    let file: UInt64

    fileprivate init(_ entry: UnsafeMutablePointer<dirent>) {
      type = Int(entry.pointee.d_type)
      file = UInt64(entry.pointee.d_ino)
      (name, foreignName) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          String(validatingCString: bytes).map { ($0, nil) }
            ?? (String(cString: bytes), (0..<strlen(bytes)).map { UInt8(bitPattern: bytes[$0]) })
        }
      }
    }
  }

  /// The C functions are `opendir`, `fstat` and `readdir`: what a folder holds, in no order, without
  /// "." and "..", and the status of the folder itself; `nil` when there is no such folder.
  ///
  /// - Throws: ``Failure`` also when the folder cannot be listed to its end.
  static func entries(in folder: String) throws(Failure) -> (entries: [Entry], folder: stat)? {
    let stream: OpaquePointer
    do { stream = try retry { opendir(found(folder)) } } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
    defer { closedir(stream) }
    let status = try fstat(dirfd(stream))
    // Looking it up for each of many names would take longer than reading them.
    let obstacle = obstacle
    var entries: [Entry] = []
    while let entry = try next(of: stream, obstacle) {
      let entry = Entry(entry)
      if entry.name != ".", entry.name != ".." { entries.append(entry) }
    }
    return (entries, status)
  }

  /// The C function is `readdir`, which tells the end from an error by `errno` alone.
  private static func next(
    of stream: OpaquePointer, _ obstacle: (@Sendable (Int) throws(Failure) -> Int)?
  ) throws(Failure) -> UnsafeMutablePointer<dirent>? {
    while true {
      do throws(Failure) {
        _ = try obstacle?(0)
        errno = 0
        if let entry = readdir(stream) { return entry }
        guard errno != 0 else { return nil }
        throw Failure(code: errno)
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  static func retry<Result: FixedWidthInteger & SignedInteger>(
    _ bytes: Int = 0, _ call: (Int) -> Result
  ) throws(Failure) -> Result {
    while true {
      do throws(Failure) {
        let result = call(try obstacle?(bytes) ?? bytes)
        if result >= 0 { return result }
        throw Failure(code: errno)
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  private static func retry<Result>(_ call: () -> Result?) throws(Failure) -> Result {
    while true {
      do throws(Failure) {
        _ = try obstacle?(0)
        if let result = call() { return result }
        throw Failure(code: errno)
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }
}

extension stat {
  /// Whether both are of one file.
  func isSameFile(as other: stat) -> Bool {
    st_ino == other.st_ino && st_dev == other.st_dev
  }
}
