import Grids
import Structures
import TerminalIO
import Texts

/// Shows text page by page where somebody sits at a terminal, as git does.
enum Pager {
  /// Writes text to standard output, through a pager if that is a terminal.
  ///
  /// The pager is `$PAGER`, else `less` where there is one; an empty `$PAGER` and `cat` mean none.
  ///
  /// - Parameters:
  ///   - text: text for people; what could drive a terminal is left out.
  ///   - context: where it is shown.
  static func show(_ text: StyledText, _ context: Context) {
    guard context.isOutputTerminal else { return context.out(text) }
    // It leaves at once what fits on a screen, and the text stays there when it is left.
    let command = ShellCommand(
      text: context.environment.value("PAGER") ?? "less", defaults: ["LESS": "FRX"])
    let isWanted =
      !["", "cat"].contains(command.text) && command.isKnown(in: context.environment)
    let pens = shows(command, context) ? context.pens : .none
    if isWanted,
      !ShellCommand.unknown.contains(command.run(in: context, input: context.drawn(text, pens)))
    {
      return
    }
    context.out(text)
  }

  /// Whether colours reach the terminal: `less` shows their sequences unless -R or -r is set, and
  /// what another pager does with them only the person knows.
  private static func shows(_ command: ShellCommand, _ context: Context) -> Bool {
    guard context.colours != .always else { return true }
    var words = command.text.split(separator: " ").map(String.init)
    let name = words.isEmpty ? "" : words.removeFirst()
    let program = name.split(separator: "/").last
    guard program == "less" else { return program == "more" }
    words += (context.environment.value("LESS") ?? command.defaults["LESS"] ?? "")
      .split(separator: " ").map { $0.hasPrefix("-") ? String($0) : "-\($0)" }
    return words.contains(where: isForColours)
  }

  /// Whether a word of options for `less` is or holds -R or -r.
  private static func isForColours(_ word: String) -> Bool {
    guard !word.hasPrefix("--") else { return word.lowercased() == "--raw-control-chars" }
    // Behind these letters stands a text or a number, which may hold any letter.
    let letters = word.drop { $0 == "-" || $0 == "+" }.prefix { !"bDhjkoOpPtTxyz#".contains($0) }
    return word.hasPrefix("-") && letters.contains { $0 == "R" || $0 == "r" }
  }
}
