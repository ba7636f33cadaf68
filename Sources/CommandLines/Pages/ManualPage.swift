/// The pages of the manual, made from the table of commands.
public enum ManualPage {
  /// What the statuses mean that every command may end with.
  private static let statuses = [
    ("0", "All is done."), ("1", "Problems were found, or nothing was."),
    ("2", "The command line makes no sense."), ("3", "A file cannot be read or written."),
    ("4", "The terminal cannot be used."), ("130", "The session was ended from outside."),
  ]

  /// The page that lists all commands.
  public static var overview: String {
    var page = Roff("rehearse")
    page.section("Name")
    page.words("rehearse - timed mock interviews in the terminal")
    synopsis(.home, of: &page)
    page.section("Description")
    page.words("Without a command: \(Command.home.summary).")
    page.words(Command.home.details)
    page.words("Each command has a page of its own: `rehearse-start`(1).")
    page.section("Commands")
    for group in Group.allCases {
      page.part(group.rawValue)
      for command in Command.all where command.group == group && !command.name.isEmpty {
        page.entry(command.fullName, nonEmpty(command.argumentText), command.summary)
      }
    }
    options(.home, of: &page)
    page.section("Exit status")
    for (status, meaning) in statuses { page.entry(status, nil, meaning) }
    return page.text
  }

  /// The page of one command.
  public static func text(_ command: Command) -> String {
    guard !command.name.isEmpty else { return overview }
    let name = "rehearse-\(command.name)"
    var page = Roff(name)
    page.section("Name")
    page.words("\(name) - \(command.summary)")
    synopsis(command, of: &page)
    page.section("Description")
    page.paragraphs(command.details)
    if !command.subcommands.isEmpty {
      page.section("Subcommands")
      for subcommand in command.subcommands {
        let arguments = subcommand.arguments.map(\.text).joined(separator: " ")
        page.entry(subcommand.name, nonEmpty(arguments), subcommand.summary)
      }
    }
    options(command, of: &page)
    page.section("Examples")
    page.example(command.examples)
    page.section("See also")
    page.words("`rehearse`(1)")
    return page.text
  }

  private static func synopsis(_ command: Command, of page: inout Roff) {
    page.section("Synopsis")
    let rest = command.name.isEmpty ? "[COMMAND …]" : command.argumentText
    page.words("`\(command.fullName)` [OPTION …] \(rest)".trimmed)
  }

  private static func options(_ command: Command, of page: inout Roff) {
    page.section("Options")
    for option in command.options { page.entry(option.name, option.placeholder, option.summary) }
    page.entry("--help", nil, "print a short help")
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension String {
  /// Without spaces at its end.
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}
