/// A row of the table of what can be said to a structure that is shown to be mended.
public struct MendingLineCommand: Sendable {
  /// What stands behind the letter of a command, and what it makes.
  enum Form: Sendable {
    /// Nothing.
    case alone(MendingCommand)
    /// A phase; without one the other command is meant, where there is any.
    case phase(@Sendable (Int) -> MendingCommand, else: MendingCommand? = nil)
    /// A line of the guide; without one the other command is meant, where there is any.
    case line(@Sendable (Int) -> MendingCommand, else: MendingCommand? = nil)
    /// A phase and its time.
    case time
    /// A title, perhaps behind a phase.
    case title
  }

  /// How it is written: "s 3".
  public let usage: String
  /// What it does.
  public let words: String
  let letter: String
  let form: Form

  init(_ letter: String, _ usage: String, _ words: String, _ form: Form) {
    (self.letter, self.usage, self.words, self.form) = (letter, usage, words, form)
  }

  /// All of them, in the order of the help.
  public static let all: [MendingLineCommand] = [
    MendingLineCommand("k", "Enter, or k", "keep it, and go on to the next one", .alone(.keep)),
    MendingLineCommand("b", "b", "back to the one before", .alone(.back)),
    MendingLineCommand(
      "d", "d, d 3", "drop it, or bring it back; drop phase 3",
      .phase({ .dropPhase($0) }, else: .drop)),
    MendingLineCommand(
      "j", "j, j 3", "join it with the next structure; join phase 3 with phase 4",
      .phase({ .joinPhase($0) }, else: .join)),
    MendingLineCommand(
      "s", "s 3", "split it: phase 3 begins another structure", .phase({ .split($0) })),
    MendingLineCommand(
      "t", "t 3 6-8 min", "another time for phase 3; t 3 none takes it away", .time),
    MendingLineCommand(
      "r", "r Title, r 3 Title", "another title for the structure (or r 0 Title), for phase 3",
      .title),
    MendingLineCommand(
      "o", "o", "it is right as it stands: offer it, and warn of it no more", .alone(.confirm)),
    MendingLineCommand("a", "a 14", "add line 14 of the guide as a phase", .line({ .add($0) })),
    MendingLineCommand(
      "l", "l, l 14", "look at the guide here, around line 14",
      .line({ .look($0) }, else: .look(nil))
    ),
    MendingLineCommand("u", "u", "take back the last change", .alone(.undo)),
    MendingLineCommand("w", "w", "write what was mended, and stop", .alone(.write)),
    MendingLineCommand("q", "q", "stop without writing", .alone(.quit)),
    MendingLineCommand("?", "?", "these letters", .alone(.help)),
  ]
}
