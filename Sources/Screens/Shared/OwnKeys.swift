import Grids

/// Keys that a person chose in place of those of the tables.
public struct OwnKeys: Sendable {
  /// A screen whose keys can be chosen.
  public enum Place: String, CaseIterable, Sendable {
    case home, ready, session, debrief, review, day
  }

  /// A key of a screen's tables, and what it is for.
  typealias Taken = (key: Character, words: String?)

  /// Those that hold while a program runs.
  @TaskLocal public static var current = OwnKeys()

  /// The chosen key by the standard one.
  private var chosen: [Place: [Character: Character]] = [:]
  /// Which wishes cannot be: the line of each, and one sentence.
  public private(set) var problems: [(line: Int, text: String)] = []

  private static let space = "space"
  /// Words that stand for a key, so that their letters are none.
  private static let named: Set<String> = ["Enter", "Esc", "Tab", "PgUp", space]

  /// The keys as they are.
  public init() {}

  /// Takes what is wished for; a wish that cannot be is told, and the key stays as it is.
  ///
  /// - Parameters:
  ///   - wishes: what the settings say.
  ///   - taken: the keys of a screen that can be changed.
  init(_ wishes: [KeyWish], among taken: (Place) -> [Taken]) {
    for wish in wishes {
      if let text = take(wish, of: wishes, among: taken) { problems.append((wish.line, text)) }
    }
  }

  private mutating func take(
    _ wish: KeyWish, of wishes: [KeyWish], among taken: (Place) -> [Taken]
  ) -> String? {
    guard let place = Place(rawValue: wish.screen) else {
      let known = Place.allCases.map(\.rawValue).joined(separator: ", ")
      return "there is no screen `\(wish.screen)`; known are \(known)"
    }
    let taken = taken(place)
    guard let key = OwnKeys.character(wish.key), taken.contains(where: { $0.key == key }) else {
      return "`\(wish.key)` is no key of \(place.rawValue) that can be changed; ? there lists them"
    }
    guard let new = OwnKeys.character(wish.chosen), new != "?" else {
      return "`\(wish.chosen)` is no key for \(place.rawValue); "
        + "write one letter or sign of ASCII but ?, or space"
    }
    if let (other, _) = chosen[place]?.first(where: { $0.value == new && $0.key != key }) {
      return "`\(wish.chosen)` stands for `\(other)` already; choose another key"
    }
    let isMoved = wishes.contains {
      $0.screen == wish.screen && OwnKeys.character($0.key) == new
    }
    if new != key, !isMoved, let other = taken.first(where: { $0.key == new }) {
      let what = other.words.map { " (\($0.prefix { $0 != "," && $0 != ";" && $0 != ":" }))" } ?? ""
      return "`\(wish.chosen)` is a key of \(place.rawValue) already\(what); "
        + "choose another, or give that one another key as well"
    }
    chosen[place, default: [:]][key] = new
    return nil
  }

  /// The character of a key as it is written; `nil` when it is no single sign that can be typed.
  private static func character(_ text: String) -> Character? {
    if text == space || text == " " { return " " }
    guard let only = text.first, text.count == 1, let value = only.asciiValue,
      (0x21..<0x7F).contains(value), !("0"..."9").contains(only)
    else { return nil }
    return only
  }

  /// The key of the tables that a typed key stands for; `nil` when it stands for none.
  func standard(_ key: Key, in place: Place?) -> Key? {
    guard let place, let chosen = chosen[place], case .character(let character) = key else {
      return key
    }
    if let (own, _) = chosen.first(where: { $0.value == character }) { return .character(own) }
    return chosen[character] == nil ? key : nil
  }

  /// A label, or words that begin with keys, with the keys that were chosen.
  ///
  /// - Parameters:
  ///   - text: "n →", "n next", "e/E ±30 s", "gsfr mark".
  ///   - place: the screen.
  ///   - isLabel: whether all of it is keys.
  /// - Returns: the words.
  func named(_ text: String, in place: Place?, isLabel: Bool) -> String {
    guard let place, let chosen = chosen[place] else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for (index, word) in words.enumerated() {
      let isSpace = word == OwnKeys.space
      // "gsfr" and "e/E" are keys as well where a hint begins with them.
      let isKeys =
        isSpace || word.count == 1
        || !isLabel && index == 0 && !OwnKeys.named.contains(word)
          && !word.contains(where: \.isNumber)
      guard isKeys else {
        if isLabel { continue }
        // Behind the first word that is no key, letters are words.
        break
      }
      let signs = isSpace ? [" "] : Array(word)
      words[index] = signs.map { chosen[$0] ?? $0 }.map { $0 == " " ? OwnKeys.space : String($0) }
        .joined()
    }
    return words.joined(separator: " ")
  }
}
