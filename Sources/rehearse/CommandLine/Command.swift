/// One command of the command line: what the parser, the help and the completions know of it.
struct Command: Sendable {
  /// Its name; empty for the program without a command.
  let name: String
  /// What stands for its arguments in the help.
  let arguments: String
  /// How many arguments it takes.
  let count: ClosedRange<Int>
  /// What it does, in a line.
  let summary: String
  /// What else there is to say.
  let details: String
  /// How it is used, each a command line.
  let examples: [String]
  /// Its options, besides --help.
  let options: [Option]
  /// Carries it out.
  let run: @Sendable (Invocation, Context) throws(Failure) -> Int32
}
