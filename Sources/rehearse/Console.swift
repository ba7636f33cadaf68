import Glibc

/// Standard output and standard error.
enum Console {
  /// Writes text to standard output, free of what could drive a terminal.
  static func out(_ text: String) { write(clean(text), to: STDOUT_FILENO) }

  /// Writes text to standard output as it is: JSON, which has its own way of escaping.
  static func outRaw(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes one diagnostic line to standard error.
  static func complain(_ message: String) {
    write(clean("rehearse: \(message)") + "\n", to: STDERR_FILENO)
  }

  /// Leaves out control characters other than line ends and tabs, and marks that turn or hide text.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x20..<0x7F: false
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func write(_ text: String, to file: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A reader that went away (`| head`) is no error of ours.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
