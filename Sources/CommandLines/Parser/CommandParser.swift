/// Takes apart what was typed behind the name of a command.
struct CommandParser {
  private let command: Command
  private let rows: [OptionRow]
  private var options: [(name: String, value: String?)] = []
  private var arguments: [String] = []
  private var wantsHelp = false

  init(_ command: Command) {
    self.command = command
    rows = command.options
  }

  /// Takes words apart.
  consuming func parse(_ words: ArraySlice<String>) throws(UsageProblem) -> Invocation {
    var words = words
    var isLiteral = false
    while let word = words.popFirst() {
      if !isLiteral, word == "--" {
        isLiteral = true
      } else if isLiteral || word.first != "-" || word == "-" || Int(word) != nil {
        arguments.append(word)
      } else {
        try takeOption(word, &words)
      }
    }
    guard !wantsHelp else { return try read(help, []) }
    try checkCount()
    guard !command.subcommands.isEmpty, let name = arguments.first else {
      return try read(command.read, arguments)
    }
    let subcommand = try subcommand(name)
    return try read(subcommand.read, Array(arguments.dropFirst()))
  }

  private func read(
    _ read: (inout Words) throws(UsageProblem) -> Invocation, _ arguments: [String]
  ) throws(UsageProblem) -> Invocation {
    var words = Words(typed: options, arguments: arguments)
    let invocation = try read(&words)
    return words.colours.map { .coloured($0, invocation) } ?? invocation
  }

  private func help(_ words: inout Words) throws(UsageProblem) -> Invocation {
    try words.takeColours()
    return .help(command)
  }

  private mutating func takeOption(
    _ word: String, _ words: inout ArraySlice<String>
  ) throws(UsageProblem) {
    let parts = word.utf8.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let name = parts[0]
    guard name != "--help", name != "-h" else {
      wantsHelp = true
      return
    }
    guard let row = rows.first(where: { $0.name == name }) else {
      let nearest = Parser.nearest(name, rows.map(\.name) + ["--help"])
      let of = command.fullName
      throw UsageProblem("\(of) has no option “\(name)”\(nearest); see \(of) --help")
    }
    guard let placeholder = row.placeholder else {
      guard parts.count == 1 else {
        throw UsageProblem("\(name) takes no value; leave out “=\(parts[1])”")
      }
      options.append((name, nil))
      return
    }
    guard let value = parts.count == 2 ? parts[1] : words.popFirst(), !value.isEmpty else {
      throw UsageProblem("\(name) needs a value: \(name) \(placeholder)")
    }
    options.append((name, value))
  }

  private func checkCount() throws(UsageProblem) {
    let (name, count) = (command.fullName, command.count)
    if arguments.count < count.lowerBound {
      throw UsageProblem(
        "\(name) needs \(command.argumentText); for instance: \(command.examples[0])")
    }
    if arguments.count > count.upperBound {
      let extra = arguments[count.upperBound]
      throw UsageProblem(
        "“\(extra)” is one argument too many for \(name);"
          + " put a text of several words into quotes")
    }
  }

  private func subcommand(_ name: String) throws(UsageProblem) -> Subcommand {
    guard let subcommand = command.subcommands.first(where: { $0.name == name }) else {
      let names = command.subcommands.map(\.name)
      let nearest = Parser.nearest(name, names)
      let known = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
      let hint = nearest.isEmpty ? "; say \(known)" : nearest
      throw UsageProblem("\(command.name) cannot “\(name)”\(hint)")
    }
    let count = ArgumentRow.count(of: subcommand.arguments)
    let fullName = "\(command.fullName) \(name)"
    guard arguments.count - 1 >= count.lowerBound else {
      throw UsageProblem("name what to \(name): \(fullName) \(subcommand.needs)")
    }
    guard arguments.count - 1 <= count.upperBound else {
      let extra = arguments[1 + count.upperBound]
      throw UsageProblem("“\(extra)” is one argument too many for \(fullName)")
    }
    return subcommand
  }
}
