import Grids

/// Looking for a structure by its title.
extension HomeScreen {
  /// Takes in a key while one is looked for.
  mutating func find(_ key: Key, _ editor: LineEditor) -> Action? {
    var editor = editor
    let found = shown
    switch HomeKeys.finding.action(for: key) {
    case .take:
      mode = .choosing
      guard let index = found.contains(selected) ? selected : found.first else {
        message = "no structure has “\(editor.text)” in its title"
        return nil
      }
      (selected, past) = (index, nil)
    case .leave: mode = .choosing
    case .up: select(-1, of: found)
    case .down: select(1, of: found)
    case nil:
      guard editor.handle(key) else { return nil }
      mode = .finding(editor)
      let found = shown
      if !found.contains(selected), let first = found.first { selected = first }
    }
    return nil
  }

  /// Goes on among what was found.
  private mutating func select(_ step: Int, of found: [Int]) {
    let next = (found.firstIndex(of: selected) ?? -1) + step
    if found.indices.contains(next) { selected = found[next] }
  }
}
