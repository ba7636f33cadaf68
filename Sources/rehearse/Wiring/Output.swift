import Glibc

/// A file, pipe or terminal that the program writes to.
final class Output {
  /// The descriptor.
  let file: Int32
  /// The number of the error that kept it from being written; 0 when none did.
  private(set) var error: Int32 = 0

  /// Takes a descriptor that is open for writing.
  init(_ file: Int32) { self.file = file }

  /// Remembers why it could not be written.
  ///
  /// A reader that went away (`| head`) is no error of ours.
  func keep(error: Int32) {
    if error != 0, error != EPIPE { self.error = error }
  }

  /// Writes all of a text; a reader that goes away ends that.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of some bytes; a reader that goes away ends that.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var output = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&output, 1, -1)
        continue
      }
      guard count > 0 else { return keep(error: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
