/// `rehearse completions`: a script that completes command lines.
enum CompletionsCommand {
  static let command = Command(
    "completions", .program, "completions for bash, zsh or fish",
    details: """
      Prints a script that completes commands, options and their values: structures, ids of sessions,
      levels and tags too, which it asks `rehearse candidates` for. To have it in every shell, put

        source <(rehearse completions bash)       into ~/.bashrc
        source <(rehearse completions zsh)        into ~/.zshrc, below compinit
        rehearse completions fish | source        into ~/.config/fish/config.fish
      """,
    examples: ["rehearse completions bash", "rehearse completions zsh"]
  ) { words throws(UsageProblem) in .completions(try words.choice("SHELL", Shell.self)) }
}
