import Glibc
import Structures

/// Shows text page by page where somebody sits at a terminal, as git does.
enum Pager {
  /// Writes text to standard output, through a pager if that is a terminal.
  ///
  /// The pager is `$PAGER`, else `less` where there is one; an empty `$PAGER` and `cat` mean none.
  ///
  /// - Parameter text: text for people; what could drive a terminal is left out.
  static func show(_ text: String) {
    guard isatty(STDOUT_FILENO) == 1 else { return Console.out(text) }
    let command = ShellCommand(text: getenv("PAGER").map { String(cString: $0) } ?? "less")
    // It leaves at once what fits on a screen, and the text stays there when it is left.
    setenv("LESS", "FRX", 0)
    let isWanted = !["", "cat"].contains(command.text) && command.isKnown
    if isWanted, !ShellCommand.unknown.contains(command.run(input: PrintableText.cleaned(text))) {
      return
    }
    Console.out(text)
  }
}
