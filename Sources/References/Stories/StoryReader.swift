import Documents

/// Reads a card: points with the labels of its parts.
///
/// Rule: [story].
struct StoryReader {
  /// The parts of a card.
  private enum Part {
    case situation, task, action, result, principles, numbers
  }

  private(set) var story: Story
  /// The part that a heading or a label without text behind it has opened.
  private var part: Part?

  init(name: String, line: Int) { story = Story(name: name, line: line) }

  /// The name of the card that a heading opens: "Story: The cold winter"; `nil` for other headings.
  static func name(in heading: String) -> String? {
    guard let rest = labels.lazy.compactMap({ Words.behind($0, in: heading) }).first,
      rest.utf8.first == UInt8(ascii: ":")
    else { return nil }
    let name = Decoration.trimmed(Substring(rest.utf8.dropFirst()))
    return name.isEmpty ? nil : name
  }

  private static let labels = Vocabulary.list(.stories)

  /// Takes a heading inside the card.
  mutating func open(_ heading: String) { part = StoryReader.part(heading) }

  /// Takes a paragraph; a line that begins with the label of a part begins anew.
  mutating func read(_ lines: ArraySlice<TextLine>) {
    var texts: [String] = []
    for line in lines {
      if let last = texts.indices.last, StoryReader.labelled(line.text) == nil {
        texts[last] += " " + line.text
      } else {
        texts.append(line.text)
      }
    }
    for text in texts { take(text) }
  }

  /// Takes the items of a list, and those below them.
  mutating func readList(_ list: Int, in document: Document) {
    for item in document.children(of: list) {
      let children = document.children(of: item)
      guard let first = children.first else { continue }
      let around = part
      take(document.text(of: document.blocks[first]))
      for child in children.dropFirst() {
        for text in Prompts.below(child..<child + 1, in: document) { add(text) }
      }
      // A label of an item holds for what is below it alone.
      part = around
    }
  }

  private mutating func take(_ text: String) {
    guard let (part, rest) = StoryReader.labelled(text) else { return add(text) }
    self.part = part
    add(rest)
  }

  /// The part that a label opens a text with, and what stands behind it.
  private static func labelled(_ text: String) -> (part: Part, rest: String)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let part = part(text[..<colon])
    else { return nil }
    return (part, Decoration.trimmed(text[text.utf8.index(after: colon)...]))
  }

  private mutating func add(_ text: String) {
    guard let part, !text.isEmpty, !StoryReader.isToBeWritten(text) else { return }
    switch part {
    case .situation: story.situation.append(text)
    case .task: story.task.append(text)
    case .action: story.action.append(text)
    case .result: story.result.append(text)
    case .principles: story.principles += PointList.names(text)
    case .numbers: story.numbers += PointList.points(text)
    }
  }

  /// Whether a text only says in brackets what has to be written there.
  private static func isToBeWritten(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "[") && text.firstIndex(of: "]") == text.indices.last
  }

  private static func part(_ label: some StringProtocol) -> Part? {
    guard label.utf8.count <= 40 else { return nil }
    let words = Words.of(String(label))
    return words.count == 1 ? parts[words[0]] : nil
  }

  private static let parts: [String: Part] = {
    let roles: [(Vocabulary.Role, Part)] = [
      (.situations, .situation), (.tasks, .task), (.actions, .action), (.results, .result),
      (.storyPrinciples, .principles), (.storyNumbers, .numbers),
    ]
    let named = roles.flatMap { role, part in Vocabulary.list(role).map { ($0, part) } }
    return Dictionary(named) { first, _ in first }
  }()
}
