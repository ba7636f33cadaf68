import Grids

/// `rehearse help`, `man` and `completions`: texts that are made from the table of commands.
enum Pages {
  static func show(_ text: StyledText, _ context: Context) -> Int32 {
    context.out(text)
    return ExitStatus.done
  }
}
