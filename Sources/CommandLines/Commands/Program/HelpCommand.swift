/// `rehearse help`: the overview, or the help of a command.
enum HelpCommand {
  static let command = Command(
    "help", .program, "this overview, or what a command can do",
    details: """
      COMMAND is a name of the overview. `rehearse COMMAND --help` says the same, and `man` makes pages
      for man of it.
      """,
    examples: ["rehearse help", "rehearse help start"]
  ) { words throws(UsageProblem) in
    try words.takeColours()
    return .help(try words.command())
  }
}
