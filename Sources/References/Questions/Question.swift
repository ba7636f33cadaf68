import Structures

/// What an interviewer asks, with what a document says about answering it.
public struct Question: Hashable, Sendable {
  /// The question itself, without quotation marks.
  public let text: String
  /// The kind of question, as the document groups them; `nil` without groups.
  public let category: String?
  /// The line of the file, from 1.
  public let line: Int
  /// How to build the answer, for instance the names of structures.
  public internal(set) var framework: String?
  /// What the answer should cover.
  public internal(set) var keyPoints: [String] = []
  /// How to spend the time, in words.
  public internal(set) var time: String?
  /// What may be asked next.
  public internal(set) var followUps: [String] = []
  /// What the question asks about, as an interviewer names it: "Ownership".
  public internal(set) var principles: [String] = []
  /// What an answer owes at each level.
  public internal(set) var expectations: [Expectation] = []

  init(text: String, category: String?, line: Int) {
    self.text = text
    self.category = category
    self.line = line
  }

  /// What an answer owes at a level; `nil` when the document says nothing of it.
  public func expectation(of level: String) -> String? {
    expectations.first { $0.level.lowercased() == level.lowercased() }?.text
  }
}
