/// An option that takes no value.
struct Flag: Sendable {
  /// Its name: "--json".
  let name: String
  /// What it does, in a few words.
  let summary: String

  init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}
