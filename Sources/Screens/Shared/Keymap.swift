import Grids

/// The keys of a screen, or of one of its modes.
///
/// What each does, what it is called and what is said of it stands here once: taking keys, the help
/// and the bottom line read it.
struct Keymap<State, Action: Sendable>: Sendable {
  /// One row: keys that belong together.
  struct Binding: Sendable {
    /// The keys as they are told: "n →".
    let label: String
    /// What they do, for the help; `nil` when the help leaves them out.
    let words: String?
    /// What each key does.
    let keys: KeyValuePairs<Key, Action>
    /// What the bottom line says of them, if anything.
    let hint: Hint?

    init(_ label: String, _ words: String?, _ keys: KeyValuePairs<Key, Action>, _ hint: Hint? = nil)
    {
      self.label = label
      self.words = words
      self.keys = keys
      self.hint = hint
    }
  }

  /// A few words on the bottom line.
  struct Hint: Sendable {
    /// The place on the line: what stands last is left out first.
    let rank: Int
    /// The words where the screen stands; `nil` when the key is of no use there.
    let text: @Sendable (State) -> String?

    init(_ rank: Int, _ text: @escaping @Sendable (State) -> String?) {
      self.rank = rank
      self.text = text
    }

    init(_ rank: Int, _ text: String) { self.init(rank) { _ in text } }
  }

  private let bindings: [Binding]
  /// The screen by whose name a person may have chosen other keys; `nil` where these stay.
  private let place: OwnKeys.Place?

  init(_ bindings: [Binding], of place: OwnKeys.Place? = nil) {
    (self.bindings, self.place) = (bindings, place)
  }

  /// What a key does; on any keyboard, and with Caps Lock where a capital means nothing of its own.
  func action(for key: Key) -> Action? {
    let key = key.command
    return find(key) ?? key.lowered.flatMap { find($0) }
  }

  /// The keys that a person can choose others for.
  var taken: [OwnKeys.Taken] {
    bindings.flatMap { binding in
      binding.keys.compactMap { key, _ in
        if case .character(let character) = key { (character, binding.words) } else { nil }
      }
    }
  }

  private func find(_ typed: Key) -> Action? {
    guard let key = OwnKeys.current.standard(typed, in: place) else { return nil }
    for binding in bindings {
      for (other, action) in binding.keys where other == key { return action }
    }
    return nil
  }

  /// What the bottom line says, most needed first.
  func hints(_ state: State) -> [String] {
    bindings.compactMap(\.hint).sorted { $0.rank < $1.rank }.compactMap { $0.text(state) }
      .map { OwnKeys.current.named($0, in: place, isLabel: false) }
  }

  /// The keys, explained.
  var help: [(label: String, words: String)] {
    bindings.compactMap { binding in
      binding.words.map {
        (OwnKeys.current.named(binding.label, in: place, isLabel: true), $0)
      }
    }
  }
}
