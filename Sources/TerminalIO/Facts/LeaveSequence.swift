import CNcurses
import Glibc

/// What a terminal is sent to give the screen back, when ncurses cannot be asked any more.
enum LeaveSequence {
  /// Finds out the sequence for the terminal that is open.
  ///
  /// - Parameter pasteOff: what ends bracketed paste there.
  /// - Returns: the sequence, without pauses.
  static func current(pasteOff: String) -> String {
    let mouseOff = capability("kmous") == nil ? "" : "\u{1B}[?1000l\u{1B}[?1006l"
    var capabilities = ""
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] { capabilities += capability(name) ?? "" }
    return pasteOff + mouseOff + withoutPadding(capabilities)
  }

  /// A string of the terminal's description; `nil` when it has none of that name.
  static func capability(_ name: String) -> String? {
    // tigetstr answers -1 when the name is none of a string.
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return String(cString: text)
  }

  /// A string of a terminal's description without its pauses ("$<5>", "$<2*/>"), which terminals
  /// of glass and steel needed.
  static func withoutPadding(_ text: String) -> String {
    var kept = ""
    var pause = ""
    for character in text {
      switch pause {
      case "" where character != "$": kept.append(character)
      case "": pause = "$"
      case "$" where character == "<": pause = "$<"
      case "$":
        // Only a dollar.
        kept += pause
        pause = character == "$" ? "$" : ""
        if character != "$" { kept.append(character) }
      default: pause = character == ">" ? "" : pause + String(character)
      }
    }
    return kept + pause
  }
}
