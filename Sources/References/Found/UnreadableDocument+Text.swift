extension UnreadableDocument {
  /// One sentence for people: what is wrong and what to do.
  public var text: String {
    switch self {
    case .notText: "this is no UTF-8 text; give a Markdown file saved as UTF-8"
    }
  }
}
