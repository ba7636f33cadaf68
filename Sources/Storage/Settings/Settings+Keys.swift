import Documents
import Grids

/// Keys in place of others.
extension Settings {
  /// Takes the table of keys: screens, and in each the keys with what stands for them.
  mutating func takeKeys(_ pair: YAMLPair) {
    let advice = "`keys` is a table such as {session: {n: x, space: z}}"
    guard let screens = pair.value.pairs else { return reject(pair.line, advice) }
    var wishes: [KeyWish] = []
    for screen in screens {
      guard let rows = screen.value.pairs else { return reject(screen.line, advice) }
      for row in rows {
        guard let chosen = row.value.string else { return reject(row.line, advice) }
        wishes.append(KeyWish(screen: screen.key, key: row.key, chosen: chosen, line: row.line))
      }
    }
    keys = wishes
  }

  /// The table as it could stand in the settings; `nil` where there is none.
  var keysYAML: String? {
    guard !keys.isEmpty else { return nil }
    var screens: [String] = []
    for wish in keys where !screens.contains(wish.screen) { screens.append(wish.screen) }
    let rows = screens.map { screen in
      let own = keys.filter { $0.screen == screen }.map { "\($0.key): \($0.chosen)" }
      return "\(screen): {\(own.joined(separator: ", "))}"
    }
    return "{\(rows.joined(separator: ", "))}"
  }
}
