import Texts

/// A prompt as a task-list item of its phase's section, and back.
struct BoxLine {
  /// The prompt.
  let prompt: String
  /// Whether there is an x in the box.
  let isTicked: Bool

  /// Names a prompt.
  init(_ prompt: String, isTicked: Bool) {
    (self.prompt, self.isTicked) = (prompt, isTicked)
  }

  /// Reads a list item; `nil` when it has no box.
  init?(_ line: Substring) {
    guard let item = line.listItem,
      let words = item.after("[ ]") ?? item.after("[x]") ?? item.after("[X]")
    else { return nil }
    prompt = MarkdownText.decode(words.after(" ") ?? words)
    isTicked = item.after("[ ]") == nil
  }

  /// The list item, without the line end.
  var text: String { "- [\(isTicked ? "x" : " ")] \(MarkdownText.encode(prompt))" }
}
