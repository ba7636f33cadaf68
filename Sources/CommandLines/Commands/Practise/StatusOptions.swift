import Listings

/// `rehearse status`: how the running session is told, and how often.
public struct StatusOptions: Sendable {
  /// How it is told.
  public let format: StatusFormat
  /// Whether it is told again whenever it changes.
  public let follows: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "status", .practise, "the running session in one line, for status lines",
    details: """
      The newest session that a program of this machine runs, told by --format: \(letters). Past the
      latest a time is `over 0:12`; a time that is hidden, or that there is not, is dashes. When nothing
      runs, nothing is printed and the status is 1. --follow prints a line whenever it changes, at most
      one a second, and an empty one when nothing runs, until it is interrupted. It reads the transcript
      alone, writes nothing and takes no lock. In tmux: `set -g status-right '#(rehearse status)'`.
      """,
    examples: ["rehearse status", "rehearse status --format '%n/%N %p %l (%s)'"]
  ) { words throws(UsageProblem) in .status(try StatusOptions(&words)) }

  private static let letters = StatusFormat.Field.allCases.map(\.words).joined(separator: ", ")

  private init(_ words: inout Words) throws(UsageProblem) {
    let format = try words.value(
      Option(
        "--format", "FORMAT", .status, "what the line says (\(StatusFormat.standardText))"))
    self.format = format ?? .standard
    follows = words.has(Flag("--follow", "print a line whenever it changes"))
    folder = try words.value(.folder)
  }
}
