/// One command of the command line: what parser, help, manual and completions know of it.
public struct Command: Sendable {
  /// Its name; empty for the program without a command.
  public let name: String
  /// Where the overview lists it; `nil` when it does not, as no person needs it.
  public let group: Group?
  /// What it does, in a line.
  public let summary: String
  /// What else there is to say.
  public let details: String
  /// How it is used, each a command line.
  public let examples: [String]
  /// What may stand for its first argument, each with arguments of its own.
  public let subcommands: [Subcommand]
  /// Makes an invocation of what was typed, and so tells what there may be.
  let read: Reading

  /// Reads what was typed behind a name.
  typealias Reading = @Sendable (inout Words) throws(UsageProblem) -> Invocation

  init(
    _ name: String, _ group: Group?, _ summary: String, details: String, examples: [String],
    subcommands: [Subcommand] = [], read: @escaping Reading
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.details = details
    self.examples = examples
    self.subcommands = subcommands
    self.read = read
  }

  /// Its options besides --help, in the order of the help.
  public var options: [OptionRow] { Words(of: read).options }

  /// Its arguments, in their order; none where there are subcommands.
  public var arguments: [ArgumentRow] { Words(of: read).arguments }

  /// How it is called: "rehearse start".
  public var fullName: String { name.isEmpty ? "rehearse" : "rehearse \(name)" }

  /// What stands for its arguments in the help: "ID WORD…".
  public var argumentText: String {
    guard subcommands.isEmpty else {
      let names = subcommands.filter { !$0.arguments.isEmpty }.map(\.name)
      return "[\(names.joined(separator: "|")) …]"
    }
    return arguments.map(\.text).joined(separator: " ")
  }

  /// How many arguments it takes, the name of a subcommand among them.
  public var count: ClosedRange<Int> {
    guard subcommands.isEmpty else {
      return 0...1 + (subcommands.map { ArgumentRow.count(of: $0.arguments).upperBound }.max() ?? 0)
    }
    return ArgumentRow.count(of: arguments)
  }
}
