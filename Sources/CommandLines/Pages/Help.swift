import Grids

/// The help texts, made from the table of commands.
public struct Help {
  /// So wide is the column of commands in the overview.
  private static let names = 36
  /// Words beside a name get at least so many columns, however narrow the terminal is.
  private static let fewest = 24

  private let width: Int?

  /// Sets the width.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as they are.
  public init(width: Int?) { self.width = width }

  /// The overview.
  public var overview: StyledText {
    let groups = Group.allCases.map { group in
      let rows = Command.all.filter { $0.group == group }.map { command in
        row("\(command.fullName) \(command.argumentText)", command.summary, Help.names)
      }
      return "\(group.rawValue, .heading):\n" + rows.joined(separator: "\n")
    }
    return """
      rehearse: timed mock interviews in the terminal

      \(groups.joined(separator: "\n\n"))

      \(row("rehearse COMMAND --help", "what a command can do, with examples", Help.names))

      Run a timed mock interview:   rehearse start technical --level L6
      Rehearse leadership:          rehearse start leadership
      Review past sessions:         rehearse review, or rehearse log

      """
  }

  /// The help of one command.
  public func text(_ command: Command) -> StyledText {
    let usage = [command.fullName, command.argumentText].filter { !$0.isEmpty }
    var parts: [StyledText] = [
      "\(usage.joined(separator: " "), .heading): \(command.summary)",
      StyledText(fitted(command.details)),
    ]
    let options = command.options.map { ($0.text, $0.summary) } + [("--help", "this text")]
    let column = max(20, (options.map(\.0.count).max() ?? 0) + 2)
    let rows = options.map { row($0, $1, column) }
    parts.append("\("Options", .heading):\n" + rows.joined(separator: "\n"))
    let examples = command.examples.map { StyledText("  \($0)") }
    let title = examples.count == 1 ? "Example" : "Examples"
    parts.append("\(title, .heading):\n" + examples.joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func row(_ name: String, _ words: String, _ column: Int) -> StyledText {
    let name = name.split(separator: " ").joined(separator: " ")
    let gap = String(repeating: " ", count: max(2, column - name.count))
    let start = 2 + name.count + gap.count
    let room = width.map { max(Help.fewest, $0 - start) } ?? .max
    let below = "\n" + String(repeating: " ", count: start)
    let lines = TextWrap.lines(words, width: room, most: .max)
    return "  \(name, .accent)\(gap)\(lines.joined(separator: below))"
  }

  /// Paragraphs whose lines are too long, broken anew; those that are indented keep their lines.
  private func fitted(_ text: String) -> String {
    guard let width else { return text }
    return text.split(separator: "\n\n", omittingEmptySubsequences: false).map { paragraph in
      let lines = paragraph.split(separator: "\n")
      guard paragraph.first != " ", lines.contains(where: { $0.count > width }) else {
        return String(paragraph)
      }
      return TextWrap.lines(lines.joined(separator: " "), width: width, most: .max)
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
