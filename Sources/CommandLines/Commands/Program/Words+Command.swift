extension ValueKind<Command> {
  /// The name of a command.
  static var command: Self {
    Self(.command) { name throws(UsageProblem) in try Parser.command(name) }
  }
}

extension Words {
  /// The command that the next argument names; `nil` without one.
  mutating func command() throws(UsageProblem) -> Command? {
    try optionalArgument("COMMAND", .command)
  }
}
