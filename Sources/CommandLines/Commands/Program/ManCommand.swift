/// `rehearse man`: the manual, or the page of a command.
enum ManCommand {
  static let command = Command(
    "man", .program, "a page of the manual, for man",
    details: """
      Prints roff: the page that lists all commands, or that of COMMAND. To read one: man -l -, with
      the page as its standard input. To keep one, write it into a folder man1 of $MANPATH as
      rehearse-COMMAND.1.
      """,
    examples: ["rehearse man > rehearse.1", "rehearse man start | man -l -"]
  ) { words throws(UsageProblem) in .man(try words.command()) }
}
