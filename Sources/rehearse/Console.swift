import Glibc
import Grids
import Synchronization

/// Standard output and standard error.
enum Console {
  /// The number of the error that kept standard output from being written; 0 when none did.
  static let outputError = Atomic<Int32>(0)

  /// Writes text to standard output, free of what could drive a terminal.
  static func out(_ text: String) { write(clean(text), to: STDOUT_FILENO) }

  /// Writes text to standard output as it is: JSON, which has its own way of escaping.
  static func outRaw(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes one diagnostic line to standard error.
  static func complain(_ message: String) {
    let line = String(Symbol.symbols(in: message).map(\.character))
    write("rehearse: \(line)\n", to: STDERR_FILENO)
  }

  /// The columns of the terminal that standard output is; `nil` when it is none.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Leaves out control characters other than line ends and tabs, and marks that turn or hide text.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    // The other half of a line end of Windows is no matter.
    let scalars = text.unicodeScalars.lazy.filter { $0 != "\r" }
    return String(String.UnicodeScalarView(scalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x20..<0x7F, 0xAE..<0x300, 0x2010..<0x2028: false
    // Joiners make one picture of several; all else of the kind hides text or turns it around.
    case 0x200C, 0x200D: false
    case 0x2028, 0x2029: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format: true
      default: false
      }
    }
  }

  private static func write(_ text: String, to file: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var output = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&output, 1, -1)
        continue
      }
      guard count > 0 else {
        // A reader that went away (`| head`) is no error of ours.
        if file == STDOUT_FILENO, errno != EPIPE {
          outputError.store(errno, ordering: .relaxed)
        }
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}
