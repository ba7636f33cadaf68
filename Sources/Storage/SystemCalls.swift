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

  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Failure) -> Int32 {
    try retry { Glibc.open(path, flags | O_CLOEXEC, mode) }
  }

  static func close(_ file: Int32) { _ = Glibc.close(file) }

  /// Reads what is there, at most as much as fits.
  static func read(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    try retry { Glibc.read(file, buffer.baseAddress, buffer.count) }
  }

  /// Writes some of the bytes, and tells how many.
  static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(Failure) -> Int {
    try retry { Glibc.write(file, bytes.baseAddress, bytes.count) }
  }

  static func fsync(_ file: Int32) throws(Failure) {
    _ = try retry { Glibc.fsync(file) }
  }

  /// The C function is `flock`: takes the lock of an open file, or fails at once.
  static func lock(_ file: Int32) throws(Failure) {
    _ = try retry { flock(file, LOCK_EX | LOCK_NB) }
  }

  static func rename(_ from: String, _ to: String) throws(Failure) {
    _ = try retry { Glibc.rename(from, to) }
  }

  static func unlink(_ path: String) throws(Failure) {
    _ = try retry { Glibc.unlink(path) }
  }

  static func mkdir(_ path: String, mode: mode_t) throws(Failure) {
    _ = try retry { Glibc.mkdir(path, mode) }
  }

  static func fstat(_ file: Int32) throws(Failure) -> stat {
    var status = stat()
    _ = try retry { Glibc.fstat(file, &status) }
    return status
  }

  /// The C function is `fstatat`: the status of a path; symbolic links are followed or not.
  static func status(_ path: String, followingLinks: Bool = true) throws(Failure) -> stat {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    _ = try retry { fstatat(AT_FDCWD, path, &status, flags) }
    return status
  }

  /// The C function is `fstatvfs`: the bytes that are left where an open file lies.
  static func freeBytes(around file: Int32) throws(Failure) -> Int {
    var status = statvfs()
    _ = try retry { fstatvfs(file, &status) }
    let (bytes, isTooMany) = status.f_bavail.multipliedReportingOverflow(by: status.f_frsize)
    return isTooMany ? .max : Int(clamping: bytes)
  }

  /// The whole path of something that exists, without links; `nil` when there is nothing.
  static func realpath(_ path: String) -> String? {
    guard let whole = Glibc.realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// The C function is `getcwd`: the current folder.
  static var currentFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// The names in a folder, in no order, without "." and "..".
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw Failure(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func retry<Result: FixedWidthInteger & SignedInteger>(
    _ call: () -> Result
  ) throws(Failure) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw Failure(code: errno) }
    }
  }
}
