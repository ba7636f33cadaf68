/// What the program tells the shell.
enum ExitStatus {
  static let done: Int32 = 0
  /// Problems were found, and told.
  static let problems: Int32 = 1
  /// The command line makes no sense.
  static let usage: Int32 = 2
  /// A file could not be read or written.
  static let files: Int32 = 3
  /// The terminal cannot be used.
  static let terminal: Int32 = 4
  /// Ended from outside.
  static let interrupted: Int32 = 130
}
