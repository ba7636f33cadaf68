/// What a value of the command line is, for whoever completes or describes it.
public enum Kind: Hashable, Sendable {
  /// Any text.
  case text
  /// A file.
  case file
  /// A folder.
  case folder
  /// One of these words.
  case choice([String])
  /// Any text, of which these are the usual ones.
  case suggestion([String])
  /// A length of time, such as 45m.
  case duration
  /// A day of the calendar.
  case date
  /// A whole number.
  case number
  /// How many of something there are, such as 10M.
  case count
  /// How much memory something takes, such as 2MB.
  case size
  /// Something that only a look at this machine can tell.
  case candidates(Candidates)
  /// One of the commands.
  case command
}
