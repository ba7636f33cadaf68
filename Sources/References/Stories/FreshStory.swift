import Texts

/// A card to fill in, with what has to be written in square brackets.
public struct FreshStory: Hashable, Sendable {
  /// No file name gets longer than this, in bytes, before its ending.
  private static let longestName = 60

  /// What the story is called, on one line.
  public let name: String

  /// Prepares a card; `nil` when the name has neither letters nor digits.
  ///
  /// - Parameter name: what the story is called; line ends and control characters count as spaces.
  public init?(_ name: String) {
    let words = name.split { character in
      character.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.generalCategory == .control
      }
    }
    self.name = words.joined(separator: " ")
    guard !FoldedText.words(self.name).isEmpty else { return nil }
  }

  /// The name of the file: the words of the name in small letters, "night-of-the-flood.md".
  public var fileName: String {
    var file = ""
    for word in FoldedText.words(name) {
      let longer = file.isEmpty ? word : "\(file)-\(word)"
      guard longer.utf8.count <= FreshStory.longestName else { break }
      file = longer
    }
    return (file.isEmpty ? "story" : file) + ".md"
  }

  /// The Markdown text.
  public var text: String {
    """
    # Story: \(name)

    - **Situation**: [when and where, and what was at stake]
    - **Task**: [what you were answerable for]
    - **Action**: [what you did, in the order you did it]
    - **Result**: [what came of it, and what it was before]
    - **Principles**: [what it shows, parted by •, as in Ownership • Dive Deep]
    - **Numbers**: [figures to have at hand]

    """
  }
}
