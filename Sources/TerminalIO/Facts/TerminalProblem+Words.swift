import Glibc

/// The words of this target: each is one sentence that says what to do.
extension TerminalProblem: CustomStringConvertible {
  /// The problem and the way out, for people.
  public var description: String {
    switch self {
    case .notATerminal(.input):
      "standard input is not a terminal; use --plain"
    case .notATerminal(.output):
      "standard output is not a terminal; use --plain"
    case .noName:
      "TERM is not set; set it to your terminal's name (often xterm-256color), or use --plain"
    case .unknown(let name):
      "this system does not know the terminal \"\(Self.printable(name))\" (TERM); "
        + "copy its description (infocmp -x where it is known, tic -x - here), "
        + "set TERM to a name known here (often xterm-256color), or use --plain"
    case .cannotMoveCursor(let name):
      "the terminal \"\(Self.printable(name))\" (TERM) cannot move its cursor; "
        + "set TERM to your terminal's real name, or use --plain"
    case .noPipe(let error):
      "the system opens no more pipes and files (\(String(cString: strerror(error)))); "
        + "close other programs, or use --plain"
    case .noGuard(let error):
      "there is no room for what would give the terminal back after a crash "
        + "(\(String(cString: strerror(error)))); close other programs, or use --plain"
    }
  }

  private static func printable(_ name: String) -> String {
    String(name.unicodeScalars.prefix(60).map { (" "..."~").contains($0) ? Character($0) : "?" })
  }
}
