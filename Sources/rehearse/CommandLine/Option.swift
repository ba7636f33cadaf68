/// One option of the command line.
struct Option: Sendable {
  /// Its name: "--level".
  let name: String
  /// What stands for its value in the help; `nil` when it takes none.
  let value: String?
  /// What it does, in a few words.
  let summary: String

  init(_ name: String, _ value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}
