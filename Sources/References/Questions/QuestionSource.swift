import Documents

/// Where the questions of a reference stand.
enum QuestionSource: Hashable {
  /// In a document that has been read.
  case document(Document)
  /// In a document inside the program, of which only the structures have been read.
  case builtIn(BuiltInReference)

  /// The document that holds them.
  var document: Document {
    switch self {
    case .document(let document): document
    case .builtIn(let builtIn): Document(text: builtIn.text)
    }
  }
}
