import Testing

@testable import CommandLines

/// The table of commands is fit to be parsed, helped with, completed and printed.
@Suite struct TableTests {
  /// A command with one thing wrong.
  private static func command(
    _ name: String = "play", summary: String = "plays", details: String = "Plays.",
    examples: [String] = ["rehearse play"], subcommands: [Subcommand] = [],
    _ declare: @escaping @Sendable (inout Words) throws(UsageProblem) -> Void = { _ in }
  ) -> Command {
    Command(
      name, .program, summary, details: details, examples: examples, subcommands: subcommands
    ) { words throws(UsageProblem) in
      try declare(&words)
      return .version
    }
  }

  @Test func theTableHolds() {
    #expect(TableCheck.problems(Command.all) == [])
    #expect(TableCheck.problems([TableTests.command()]) == [])
  }

  @Test(
    arguments: [
      (command(summary: ""), "rehearse play has no summary"),
      (command(summary: "Plays."), "rehearse play has a summary that ends in a full stop"),
      (command(details: ""), "rehearse play has no details"),
      (command(examples: []), "rehearse play has no example"),
      (command(examples: ["play"]), "“play” does not begin with rehearse"),
      (command(examples: ["rehearse stop"]), "“rehearse stop” stands with rehearse play"),
      (
        command(examples: ["rehearse play --loud"]),
        "“rehearse play --loud”: rehearse play has no option “--loud”; see rehearse play --help"
      ),
      (
        command(examples: ["rehearse play a 'b c'"]) { words in _ = words.argument("A", .text) },
        "“rehearse play a 'b c'”: “b c” is one argument too many for rehearse play;"
          + " put a text of several words into quotes"
      ),
      (
        command { words in
          _ = words.has(.json)
          _ = words.has(.json)
        }, "rehearse play has --json twice"
      ),
      (
        command { words in _ = words.has(Flag("json", "prints JSON")) },
        "rehearse play: json does not begin with a hyphen"
      ),
      (
        command { words in _ = words.has(Flag("--help", "helps")) },
        "rehearse play: --help is what every command has"
      ),
      (
        command { words in _ = words.has(Flag("--loud", "")) },
        "rehearse play: --loud has no summary"
      ),
      (
        command { words throws(UsageProblem) in
          _ = try words.value(Option("--by", "word", .text, "by a word"))
        }, "rehearse play: --by has the value word, which is not in capitals"
      ),
      (
        command { words throws(UsageProblem) in
          _ = try words.value(Option("--shell", "NAME", .choice(Shell.self), "bash or zsh"))
        }, "rehearse play: --shell does not name its choice fish"
      ),
      (
        command(examples: ["rehearse play x"]) { words throws(UsageProblem) in
          _ = try words.optionalArgument("A", .text)
          _ = words.argument("B", .text)
        }, "rehearse play has an argument behind one whose number is open"
      ),
      (
        command(details: "With --loud it can be heard."),
        "rehearse play names --loud, which no command has"
      ),
      (
        command(
          subcommands: [
            Subcommand("on", "goes on") { _ in .version },
            Subcommand("on", "goes on") { _ in .version },
          ]), "rehearse play has on twice"
      ),
    ])
  func whatIsWrongIsFound(command: Command, problem: String) {
    #expect(TableCheck.problems([command]) == [problem])
  }

  @Test func commandsHaveNamesOfTheirOwnAndOptionsOneForm() {
    let flag = TableTests.command { words in _ = words.has(Flag("--loud", "loudly")) }
    let option = TableTests.command("sing", examples: ["rehearse sing"]) {
      words throws(UsageProblem) in
      _ = try words.value(Option("--loud", "N", .number(1...9), "so loudly"))
    }
    #expect(
      TableCheck.problems([flag, option])
        == ["--loud takes a value in one command and none in another"])
    #expect(TableCheck.problems([flag, flag]) == ["the table has play twice"])
  }

  @Test func whatIsCheckedAfterwardsIsDeclaredBefore() {
    // Describing a command reads nothing at all, so that what a command needs is missing.
    for command in Command.all {
      #expect(
        !command.options.isEmpty || !command.arguments.isEmpty || !command.subcommands.isEmpty,
        "\(command.fullName)")
    }
    let estimate = Command.all.first { $0.name == "estimate" }
    #expect(estimate?.options.last?.name == "--color")
  }
}
