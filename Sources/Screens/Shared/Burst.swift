import Grids

/// Keys as a screen is to take them, one after the other: those of one key that was pressed, or of
/// many that came at once.
public struct Burst {
  private var keys: ArraySlice<Key>
  private let isMany: Bool
  /// How many of them are taken without looking again.
  private var cleared = 0

  /// Takes what a terminal has told.
  public init(_ key: Key) {
    if case .burst(let text) = key {
      keys = text.map(Burst.key)[...]
      isMany = true
    } else {
      keys = [key]
      isMany = false
    }
  }

  /// The next key for a screen; `nil` when there is none left.
  ///
  /// Many keys at once are text where text is typed. Elsewhere they are none, and the screen says so,
  /// unless the first of them opens a line for text: a script may write `i`, a note and Enter at
  /// once. One key held down before it is let through as well.
  ///
  /// - Parameter screen: the screen as the keys before have left it.
  /// - Returns: the key to be handled now.
  public mutating func next<Screen: KeyTaking>(for screen: inout Screen) -> Key? {
    if isMany, !screen.takesText, cleared == 0 {
      let count = keys.count { if case .character = $0 { true } else { false } }
      guard count < Key.leastBurst || opensLine(on: screen) else {
        screen.message =
          "\(count) characters at once were not taken as keys"
          + (screen.lineKey.map { "; press \($0) before you paste" } ?? "")
        keys = []
        return nil
      }
    }
    cleared = max(0, cleared - 1)
    return keys.popFirst()
  }

  /// Whether the first key opens a line, or the one behind a key that was held down; what comes
  /// before that line is cleared.
  private mutating func opensLine(on screen: some KeyTaking) -> Bool {
    guard let first = keys.first else { return false }
    if screen.opensLine(first) { return true }
    let held = keys.prefix { $0 == first }.count
    guard held > 1, let next = keys.dropFirst(held).first else { return false }
    cleared = held
    return screen.opensLine(next)
  }

  private static func key(_ character: Character) -> Key {
    switch character {
    case "\n": .enter
    case "\t": .tab
    default: .character(character)
    }
  }
}
