import CommandLines
import Grids

/// `rehearse help`, `man` and `completions`: texts that are made from the table of commands.
enum Pages {
  static func help(_ command: Command?, _ context: Context) -> Int32 {
    let help = Help(width: context.width)
    return show(command.map(help.text) ?? help.overview, context)
  }

  static func show(_ text: StyledText, _ context: Context) -> Int32 {
    context.out(text)
    return ExitStatus.done
  }
}
