import Glibc
import Grids

/// How the terminal takes characters that are not ASCII.
enum Charset {
  /// Sets the locale for characters and finds out what can be drawn.
  ///
  /// The locale "C" says nothing about the terminal, and nearly all of today's take UTF-8; any
  /// other locale without UTF-8 was chosen by someone who knows theirs does not.
  ///
  /// - Parameter terminal: the terminal's name.
  /// - Returns: the characters to draw with.
  static func choose(terminal: String) -> Repertoire {
    setlocale(LC_CTYPE, "")
    if codeset == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
    return repertoire(codeset: codeset, terminal: terminal)
  }

  /// The characters to draw with.
  ///
  /// - Parameters:
  ///   - codeset: the locale's encoding, as `nl_langinfo` gives it.
  ///   - terminal: the terminal's name.
  /// - Returns: what a terminal of that name draws in that encoding.
  static func repertoire(codeset: String, terminal: String) -> Repertoire {
    guard codeset == "UTF-8" else { return .ascii }
    return terminal == "linux" || terminal.hasPrefix("linux-") ? .console : .unicode
  }

  private static var codeset: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }
}
