import Grids

extension Key {
  /// Puts together what nobody types at once: a paste that the terminal did not mark as one.
  ///
  /// A run of characters and of Enter and Tab between them is a burst when it has at least
  /// ``Grids/Key/leastBurst`` characters, and is not one key that was held down.
  ///
  /// - Parameter keys: all that one read has brought, in order.
  /// - Returns: the same in order, with bursts.
  static func gathered(_ keys: [Key]) -> [Key] {
    var result: [Key] = []
    var run: [Key] = []
    for key in keys {
      if key.text != nil {
        run.append(key)
      } else {
        result += together(run) + [key]
        run = []
      }
    }
    return result + together(run)
  }

  private static func together(_ run: [Key]) -> [Key] {
    let characters = run.filter { if case .character = $0 { true } else { false } }
    let isHeldDown = characters.allSatisfy { $0 == characters.first }
    guard characters.count >= leastBurst, !isHeldDown else { return run }
    return [.burst(String(run.compactMap(\.text)))]
  }

  /// What the key adds to a text; `nil` when it does something else.
  private var text: Character? {
    switch self {
    case .character(let character): character
    case .enter: "\n"
    case .tab: "\t"
    default: nil
    }
  }
}
