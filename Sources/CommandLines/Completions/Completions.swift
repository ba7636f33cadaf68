/// Scripts that complete command lines, made from the table of commands.
///
/// What is in the table stands in the script; for the rest it asks `rehearse candidates`.
public enum Completions {
  /// The script for a shell.
  public static func script(for shell: Shell) -> String {
    let script =
      switch shell {
      case .bash: BashCompletions.script
      case .zsh: ZshCompletions.script
      case .fish: FishCompletions.script
      }
    return script + "\n"
  }

  /// The commands that a person may want.
  static var commands: [Command] { Command.all.filter { $0.group != nil } }

  /// Those with a name.
  static var named: [Command] { commands.filter { !$0.name.isEmpty } }

  /// The options that take a value, in whatever command.
  static var valued: [String] {
    let names = commands.flatMap { $0.options.filter { $0.kind != nil }.map(\.name) }
    return Set(names).sorted()
  }

  /// The words that are known beforehand of a kind of values; `nil` when none are.
  static func words(_ kind: Kind?) -> [String]? {
    switch kind {
    case .choice(let words), .suggestion(let words): words
    case .command: named.map(\.name)
    default: nil
    }
  }

  /// Each place at which an argument may stand: the command with its subcommand, the number of the
  /// argument from 1 on, whether it stands for all that follow, and what it is.
  static var places: [(path: String, number: Int, isLast: Bool, row: ArgumentRow)] {
    named.flatMap { command in
      places(of: command.name, command.arguments)
        + command.subcommands.flatMap { places(of: "\(command.name) \($0.name)", $0.arguments) }
    }
  }

  private static func places(
    of path: String, _ rows: [ArgumentRow]
  ) -> [(path: String, number: Int, isLast: Bool, row: ArgumentRow)] {
    rows.enumerated().map { (path, $0 + 1, $1.count.upperBound == .max, $1) }
  }
}
