import References

/// The story that `--story` names.
enum StoryChoice {
  /// Finds it.
  ///
  /// - Parameters:
  ///   - name: its name or a part of it; `nil` when none is named.
  ///   - workspace: has the person's stories, which are looked at only for a name.
  /// - Returns: its whole name.
  /// - Throws: ``Failure`` when the name means none or several.
  static func find(_ name: String?, in workspace: Workspace) throws(Failure) -> String? {
    guard let name else { return nil }
    let shelf = workspace.stories
    guard !shelf.isEmpty else {
      throw .usage("--story: your guides hold no story yet; rehearse stories new begins one")
    }
    switch shelf.find(name) {
    case .found(let card): return card.story.name
    case .ambiguous(let cards):
      let names = cards.map { "“\($0.story.name)”" }.joined(separator: " or ")
      throw .usage("--story: “\(name)” may mean \(names); write more of its name")
    case .unknown(let nearest):
      let names = nearest.map { "“\($0)”" }.joined(separator: " or ")
      let hint = nearest.isEmpty ? "" : "did you mean \(names)? "
      throw .usage(
        "--story: no story is called “\(name)”; \(hint)rehearse stories lists them")
    }
  }
}
