/// An option that takes a value of a type.
struct Option<Value: Sendable>: Sendable {
  /// Its name: "--level".
  let name: String
  /// What stands for its value in the help: "LEVEL".
  let placeholder: String
  let kind: ValueKind<Value>
  /// What it does, in a few words.
  let summary: String

  init(_ name: String, _ placeholder: String, _ kind: ValueKind<Value>, _ summary: String) {
    self.name = name
    self.placeholder = placeholder
    self.kind = kind
    self.summary = summary
  }
}
