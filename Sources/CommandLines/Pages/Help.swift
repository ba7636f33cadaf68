import Grids

/// The help texts, made from the table of commands.
public enum Help {
  /// So wide is the column of commands in the overview.
  private static let width = 36

  /// The overview.
  public static var overview: StyledText {
    let groups = Group.allCases.map { group in
      let rows = Command.all.filter { $0.group == group }.map { command in
        row("\(command.fullName) \(command.argumentText)", command.summary, width: width)
      }
      return "\(group.rawValue, .heading):\n" + rows.joined(separator: "\n")
    }
    return """
      rehearse: timed mock interviews in the terminal

      \(groups.joined(separator: "\n\n"))

      \(row("rehearse COMMAND --help", "what a command can do, with examples", width: width))

      Run a timed mock interview:   rehearse start technical --level L6
      Rehearse leadership:          rehearse start leadership
      Review past sessions:         rehearse review, or rehearse log

      """
  }

  /// The help of one command.
  public static func text(_ command: Command) -> StyledText {
    let usage = [command.fullName, command.argumentText].filter { !$0.isEmpty }
    var parts: [StyledText] = [
      "\(usage.joined(separator: " "), .heading): \(command.summary)", StyledText(command.details),
    ]
    let options = command.options.map { ($0.text, $0.summary) } + [("--help", "this text")]
    let width = max(20, (options.map(\.0.count).max() ?? 0) + 2)
    let rows = options.map { row($0, $1, width: width) }
    parts.append("\("Options", .heading):\n" + rows.joined(separator: "\n"))
    let examples = command.examples.map { StyledText("  \($0)") }
    let title = examples.count == 1 ? "Example" : "Examples"
    parts.append("\(title, .heading):\n" + examples.joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ name: String, _ words: String, width: Int) -> StyledText {
    let name = name.split(separator: " ").joined(separator: " ")
    let gap = String(repeating: " ", count: max(2, width - name.count))
    return "  \(name, .accent)\(gap)\(words)"
  }
}
