import Glibc
import Grids
import Structures
import Synchronization
import TerminalIO

/// Standard output and standard error.
enum Console {
  /// The number of the error that kept standard output from being written; 0 when none did.
  static let outputError = Atomic<Int32>(0)

  /// Writes text to standard output, free of what could drive a terminal.
  static func out(_ text: String) { write(PrintableText.cleaned(text), to: STDOUT_FILENO) }

  /// Writes text to standard output as it is: JSON, which has its own way of escaping.
  static func outRaw(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes bytes to standard output as they are: a file that is piped on.
  static func outRaw(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// So many columns of a diagnostic line are written: titles may be of any length.
  private static let longestSentence = 2000

  /// How long a session that has to leave waits for its last words to be taken.
  static let patience = Duration.seconds(1)

  /// Writes one diagnostic line to standard error.
  ///
  /// - Parameters:
  ///   - message: one sentence.
  ///   - patience: after this the line is given up; `nil` waits for as long as it takes.
  static func complain(_ message: String, patience: Duration? = nil) {
    let symbols = Symbol.fitted(message, width: longestSentence)
    let line = "rehearse: \(String(symbols.map(\.character)))\n"
    guard let patience else { return write(line, to: STDERR_FILENO) }
    let outlet = Outlet(STDERR_FILENO)
    outlet.send(line.utf8)
    outlet.flush(until: .now + patience)
  }

  /// Remembers why standard output could not be written.
  ///
  /// A reader that went away (`| head`) is no error of ours.
  static func keep(error: Int32) {
    if error != 0, error != EPIPE { outputError.store(error, ordering: .relaxed) }
  }

  /// The columns of the terminal that standard output is; `nil` when it is none.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Text with charts in it, in the signs that the terminal has.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isASCII: whether only ASCII signs are wanted, wherever it goes.
  /// - Returns: the text, each character in one of its columns.
  static func drawn(_ text: String, isASCII: Bool) -> String {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let repertoire = isASCII ? .ascii : isTerminal ? TerminalFacts().repertoire : .unicode
    guard repertoire != .unicode else { return text }
    return String(text.map { $0 == "\n" ? $0 : repertoire.sign(for: $0) })
  }

  /// Writes all of a text; a reader that goes away ends that.
  static func write(_ text: String, to file: Int32) { write(Array(text.utf8), to: file) }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var output = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&output, 1, -1)
        continue
      }
      guard count > 0 else {
        if file == STDOUT_FILENO { keep(error: errno) }
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}
