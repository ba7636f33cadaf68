import Structures
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
  static func show(_ text: String, _ context: Context) {
    guard context.isOutputTerminal else { return context.out(text) }
    // It leaves at once what fits on a screen, and the text stays there when it is left.
    let command = ShellCommand(
      text: context.environment.value("PAGER") ?? "less", defaults: ["LESS": "FRX"])
    let isWanted =
      !["", "cat"].contains(command.text) && command.isKnown(in: context.environment)
    if isWanted,
      !ShellCommand.unknown.contains(command.run(in: context, input: PrintableText.cleaned(text)))
    {
      return
    }
    context.out(text)
  }
}
