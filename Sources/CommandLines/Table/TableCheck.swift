/// Looks through a table of commands for what a person would stumble over.
public enum TableCheck {
  /// What is wrong with the table; a sentence each.
  public static func problems(_ commands: [Command]) -> [String] {
    twice(commands.map(\.name), of: "the table")
      + commands.flatMap { command in
        described(command) + named(command) + options(command) + examples(command, commands)
      }
      + unknownOptions(commands) + mixedOptions(commands)
  }

  private static func described(_ command: Command) -> [String] {
    var problems: [String] = []
    if command.summary.isEmpty { problems.append("has no summary") }
    if command.details.isEmpty { problems.append("has no details") }
    if command.examples.isEmpty { problems.append("has no example") }
    if command.summary.last == "." { problems.append("has a summary that ends in a full stop") }
    return problems.map { "\(command.fullName) \($0)" }
  }

  private static func named(_ command: Command) -> [String] {
    var problems = twice(command.options.map(\.name), of: command.fullName)
    problems += twice(command.subcommands.map(\.name), of: command.fullName)
    let rows = command.arguments + command.subcommands.flatMap(\.arguments)
    problems += rows.filter { !isPlaceholder($0.name) }.map {
      "\(command.fullName) has the argument \($0.name), which is not in capitals"
    }
    // Behind what may be left out there is only what may be left out, and behind what takes all the
    // rest nothing.
    let counts = command.arguments.map(\.count)
    let isOpen = zip(counts, counts.dropFirst()).contains { former, latter in
      former.upperBound == .max || former.lowerBound < former.upperBound && latter.lowerBound > 0
    }
    if isOpen {
      problems.append("\(command.fullName) has an argument behind one whose number is open")
    }
    return problems
  }

  private static func options(_ command: Command) -> [String] {
    command.options.flatMap { option in
      var problems: [String] = []
      if !option.name.hasPrefix("-") { problems.append("does not begin with a hyphen") }
      if option.name == "--help" { problems.append("is what every command has") }
      if option.summary.isEmpty { problems.append("has no summary") }
      if let placeholder = option.placeholder, !isPlaceholder(placeholder) {
        problems.append("has the value \(placeholder), which is not in capitals")
      }
      if case .choice(let words) = option.kind {
        let text = "\(option.summary) \(command.details)".lowercased()
        if words.isEmpty { problems.append("leaves nothing to choose") }
        problems += words.filter { !text.contains($0) }.map { "does not name its choice \($0)" }
      }
      return problems.map { "\(command.fullName): \(option.name) \($0)" }
    }
  }

  /// Each example is taken apart as a shell and the parser would, and what is read is what is told.
  private static func examples(_ command: Command, _ commands: [Command]) -> [String] {
    command.examples.flatMap { example -> [String] in
      let words = ShellWords.words(example)
      guard words.first == "rehearse" else { return ["“\(example)” does not begin with rehearse"] }
      guard words.dropFirst().first ?? "" == command.name || command.name.isEmpty else {
        return ["“\(example)” stands with \(command.fullName)"]
      }
      do throws(UsageProblem) {
        _ = try Parser.parse(Array(words.dropFirst()), among: commands)
        return []
      } catch {
        return ["“\(example)”: \(error.message)"]
      }
    }
  }

  /// Options that texts name, and no command has.
  private static func unknownOptions(_ commands: [Command]) -> [String] {
    let known = Set(commands.flatMap { $0.options.map(\.name) } + ["--help"])
    return commands.flatMap { command in
      let text = "\(command.summary) \(command.details)"
      let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
      return words.filter { $0.hasPrefix("--") && !known.contains($0) }.map {
        "\(command.fullName) names \($0), which no command has"
      }
    }
  }

  /// Options that take a value in one command and none in another: completions could not tell.
  private static func mixedOptions(_ commands: [Command]) -> [String] {
    let options = commands.flatMap(\.options)
    let flags = Set(options.filter { $0.kind == nil }.map(\.name))
    return Set(options.filter { $0.kind != nil && flags.contains($0.name) }.map(\.name)).sorted()
      .map { "\($0) takes a value in one command and none in another" }
  }

  private static func isPlaceholder(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy(\.isUppercase)
  }

  private static func twice(_ names: [String], of what: String) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }.map { "\(what) has \($0) twice" }
  }
}
