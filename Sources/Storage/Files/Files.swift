import Glibc

/// Whole files and folders.
public enum Files {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the most that is read, in bytes.
  ///   - followingLinks: whether the file may be a symbolic link to another.
  /// - Returns: the file's content.
  /// - Throws: ``FileProblem`` when it is missing, no ordinary file, too large or unreadable.
  public static func read(
    _ path: String, limit: Int, followingLinks: Bool = true
  ) throws(FileProblem) -> [UInt8] {
    let (file, size) = try open(path, limit: limit, followingLinks: followingLinks)
    defer { SystemCalls.close(file) }
    do {
      return try contents(of: file, size: size, limit: limit)
    } catch {
      throw FileProblem(path, .unreadable(errno: error.code))
    }
  }

  /// Opens an ordinary file to read it.
  ///
  /// - Returns: the open file, which has to be closed, and its size in bytes.
  static func open(
    _ path: String, limit: Int, followingLinks: Bool
  ) throws(FileProblem) -> (file: Int32, size: Int) {
    let file: Int32
    do {
      // Without O_NONBLOCK, opening a named pipe would wait for a writer.
      let flags = O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
      file = try SystemCalls.open(path, flags)
    } catch {
      switch error.code {
      case ENOENT: throw FileProblem(path, .missing)
      case ENXIO: throw FileProblem(path, .isNoFile)
      case ELOOP where !followingLinks: throw FileProblem(path, .isNoFile)
      default: throw FileProblem(path, .unreadable(errno: error.code))
      }
    }
    do throws(FileProblem) {
      return (file, try size(of: file, path, limit: limit))
    } catch {
      SystemCalls.close(file)
      throw error
    }
  }

  /// The size of an open file in bytes, when it can be read whole.
  private static func size(
    of file: Int32, _ path: String, limit: Int
  ) throws(FileProblem) -> Int {
    let status: stat
    do { status = try SystemCalls.fstat(file) } catch {
      throw FileProblem(path, .unreadable(errno: error.code))
    }
    let type = status.st_mode & S_IFMT
    guard type != S_IFDIR else { throw FileProblem(path, .isFolder) }
    guard type == S_IFREG else { throw FileProblem(path, .isNoFile) }
    let size = Int(status.st_size)
    guard size <= limit else { throw FileProblem(path, .tooLarge(size: size, limit: limit)) }
    return size
  }

  /// Reads the first bytes of an ordinary file.
  static func start(of path: String, count: Int) throws(SystemCalls.Failure) -> [UInt8] {
    let file = try SystemCalls.open(path, O_RDONLY | O_NONBLOCK)
    defer { SystemCalls.close(file) }
    return Array(try contents(of: file, size: count, limit: count).prefix(count))
  }

  /// Reads an open file from where it was read to.
  static func contents(
    of file: Int32, size: Int, limit: Int
  ) throws(SystemCalls.Failure) -> [UInt8] {
    // One byte more than the size: the read that finds the end needs no second buffer.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count <= limit {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: max(4096, count)) }
      var read = 0
      do {
        read = try bytes.withUnsafeMutableBytes { buffer in
          try SystemCalls.read(file, UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
        }
      } catch let failure as SystemCalls.Failure {
        throw failure
      } catch {}
      if read == 0 { break }
      count += read
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Whether there is a file or a folder of that name.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - followingLinks: whether a link that leads nowhere is none.
  /// - Returns: whether it is there.
  public static func exists(_ path: String, followingLinks: Bool = true) -> Bool {
    (try? SystemCalls.status(path, followingLinks: followingLinks)) != nil
  }

  /// Whether a name is that of a file, or of a link to one, and no folder, pipe or device.
  public static func isFile(_ path: String) -> Bool {
    (try? SystemCalls.status(path)).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  /// Whether there is a file of that name that can be run.
  public static func isExecutable(_ path: String) -> Bool {
    isFile(path) && (try? SystemCalls.access(path, X_OK)) != nil
  }

  /// The whole path of a file, without links; the path as it is when there is none.
  public static func whole(_ path: String) -> String { SystemCalls.realpath(path) ?? path }

  /// Writes a new file; one that is there already stays as it is.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: its content.
  /// - Throws: ``FileProblem`` when something of that name exists or it cannot be written.
  public static func create(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let file: Int32
    do {
      file = try SystemCalls.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    } catch {
      throw FileProblem(path, error.code == EEXIST ? .exists : .unwritable(errno: error.code))
    }
    defer { SystemCalls.close(file) }
    do {
      try write(bytes, to: file)
      try SystemCalls.fsync(file)
    } catch {
      // Half a file would keep the next try from writing a whole one.
      try? SystemCalls.unlink(path)
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Makes sure that a folder exists; what is missing is made with mode 0700.
  static func makeFolder(_ path: String) throws(FileProblem) {
    guard !path.isEmpty else { return }
    if let status = try? SystemCalls.status(path) {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw FileProblem(path, .isNoFolder) }
      return
    }
    if let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    do {
      try SystemCalls.mkdir(path, mode: 0o700)
    } catch {
      // Another session may have made it just now.
      guard error.code == EEXIST, (try? SystemCalls.status(path)) != nil else {
        throw FileProblem(path, .unwritable(errno: error.code))
      }
    }
  }

  /// Writes all bytes to a file.
  static func write(_ bytes: [UInt8], to file: Int32) throws(SystemCalls.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try writeSome(rest, to: file)) }
  }

  private static func writeSome(
    _ bytes: ArraySlice<UInt8>, to file: Int32
  ) throws(SystemCalls.Failure) -> Int {
    do {
      return try bytes.withUnsafeBytes { try SystemCalls.write(file, $0) }
    } catch let failure as SystemCalls.Failure {
      throw failure
    } catch {
      return 0
    }
  }
}
