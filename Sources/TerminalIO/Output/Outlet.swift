import Clocks
import Glibc

/// The way out to a terminal, pipe or file that never waits for whoever reads there.
///
/// What is not taken at the moment (Ctrl-S, a pager at rest) is held, so that no clock stands still
/// and no signal waits.
public final class Outlet {
  /// The file descriptor, to wait for its readiness; others must not write to it.
  public let file: Int32
  /// What was not taken yet.
  private var held: [UInt8] = []
  private let isOwn: Bool
  /// The error that made the rest of no use, as errno; 0 when there was none.
  public private(set) var error: Int32 = 0

  /// More than this at once may have to wait in a pipe that takes something (POSIX: `PIPE_BUF`).
  private static let most = 4096

  /// Takes a descriptor that is open for writing.
  public init(_ file: Int32) {
    var status = stat()
    let isPipe = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    // Whoever shares the descriptor must not be surprised by O_NONBLOCK, hence one of our own. A
    // file that is opened again would have another place to write at.
    let own =
      isPipe || isatty(file) == 1
      ? open("/proc/self/fd/\(file)", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1
    isOwn = own >= 0
    self.file = isOwn ? own : file
  }

  deinit {
    if isOwn { close(file) }
  }

  /// How many bytes are held.
  public var heldCount: Int { held.count }

  /// Sends what is taken at once, and holds the rest.
  public func send(_ bytes: some Sequence<UInt8>) {
    held += bytes
    flush()
  }

  /// Sends what is taken now of what is held.
  public func flush() {
    var sent = 0
    while sent < held.count {
      guard isOwn || takesSomething else { break }
      let count = held[sent...].prefix(Self.most).withUnsafeBytes { bytes in
        write(file, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { break }
      guard count > 0 else {
        error = errno
        drop()
        return
      }
      sent += count
    }
    held.removeFirst(sent)
  }

  private var takesSomething: Bool {
    var output = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) == 1
  }

  /// Sends what is held, and waits for that until a deadline at most; what is left then is dropped.
  ///
  /// - Returns: whether nothing was left.
  @discardableResult
  public func flush(until deadline: Instant) -> Bool {
    flush()
    while !held.isEmpty, case let left = Instant.now.duration(to: deadline), left > .zero {
      var output = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&output, 1, Int32(min(left / .milliseconds(1), 3_600_000)) + 1)
      flush()
    }
    defer { drop() }
    return held.isEmpty
  }

  /// Forgets what is held.
  public func drop() { held = [] }
}
