import Documents

/// Where the questions of a reference stand, and what else it holds besides its structures.
enum QuestionSource: Hashable {
  /// In a document that has been read.
  case document(Document)
  /// In a document inside the program, of which only the structures have been read.
  case builtIn(BuiltInReference)
}
