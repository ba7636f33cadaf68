/// Names of formats, which are the same in all languages.
enum FileFormats {
  /// With what names of files end.
  static let endings = [".md", ".pdf", ".html", ".ipynb", ".txt", ".mp4"]

  /// What a fence is marked with whose text is for people, in small letters.
  static let texts: Set<String> = ["", "text", "markdown", "md"]

  /// Languages that have lists of their own.
  static let lists: Set<String> = ["yaml", "yml"]

  /// The same where structures and questions are looked for.
  static let searched = texts.union(["txt"])
}
