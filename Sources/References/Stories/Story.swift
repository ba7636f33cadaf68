import Texts

/// A card of something that happened, to be told when a question asks for it.
public struct Story: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The line of its heading in the file, from 1.
  public let line: Int
  /// When, where, and what was at stake.
  public internal(set) var situation: [String] = []
  /// What one was answerable for.
  public internal(set) var task: [String] = []
  /// What one did.
  public internal(set) var action: [String] = []
  /// What came of it.
  public internal(set) var result: [String] = []
  /// What it shows, as an interviewer names it: "Ownership".
  public internal(set) var principles: [String] = []
  /// Figures to have at hand.
  public internal(set) var numbers: [String] = []

  init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// Whether it has a name; case, accents and signs do not matter.
  public func isNamed(_ name: String) -> Bool {
    FoldedText.words(self.name) == FoldedText.words(name)
  }
}
