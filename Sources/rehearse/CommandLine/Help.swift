/// The help texts, made from the table of commands.
enum Help {
  /// The version of the program.
  static let version = "0.1.0"

  /// The overview.
  static var overview: String {
    let width = 36
    let rows = Commands.all.map { command in
      row("rehearse \(command.name) \(command.arguments)", command.summary, width: width)
    }
    return """
      rehearse: timed mock interviews in the terminal

      \(rows.joined(separator: "\n"))
      \(row("rehearse COMMAND --help", "what a command can do, with examples", width: width))

      Run a timed mock interview:   rehearse start technical --level L6
      Rehearse leadership:          rehearse start leadership
      Review past sessions:         rehearse review, or rehearse log

      """
  }

  /// The help of one command.
  static func text(_ command: Command) -> String {
    let usage = ["rehearse", command.name, command.arguments].filter { !$0.isEmpty }
    var parts = ["\(usage.joined(separator: " ")): \(command.summary)"]
    if !command.details.isEmpty { parts.append(command.details) }
    let options = (command.options + [Option("--help", nil, "this text")]).map { option in
      ([option.name, option.value].compactMap(\.self).joined(separator: " "), option.summary)
    }
    let width = max(20, (options.map(\.0.count).max() ?? 0) + 2)
    let rows = options.map { row($0, $1, width: width) }
    parts.append("Options:\n" + rows.joined(separator: "\n"))
    let examples = command.examples.map { "  \($0)" }
    parts.append(
      "\(examples.count == 1 ? "Example" : "Examples"):\n" + examples.joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ name: String, _ words: String, width: Int) -> String {
    let name = name.split(separator: " ").joined(separator: " ")
    return "  " + name + String(repeating: " ", count: max(2, width - name.count)) + words
  }
}
