extension ReferenceFiles {
  /// The folder of the cards that the program writes; `nil` when no data folder is known.
  ///
  /// It lies among the person's guides, so that the cards are found with them.
  private static func storyFolder(_ environment: Environment) -> String? {
    environment.dataFolder.map { "\($0)/References/stories" }
  }

  /// The cards that the program wrote.
  public static func stories(_ environment: Environment) -> [String] {
    guard let folder = storyFolder(environment), Files.exists(folder) else { return [] }
    return MarkdownFolder.files(in: folder)
  }

  /// Writes a new card.
  ///
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - text: its Markdown.
  ///   - environment: tells where the data folder is.
  /// - Returns: the file.
  /// - Throws: ``FileProblem`` when there is one of that name, or it cannot be written.
  public static func addStory(
    _ name: String, _ text: String, _ environment: Environment
  ) throws(FileProblem) -> String {
    guard let folder = storyFolder(environment) else { throw FileProblem("", .noHome) }
    try Files.makeFolder(folder)
    let path = "\(folder)/\(name)"
    try Files.create(path, with: Array(text.utf8))
    return path
  }
}
