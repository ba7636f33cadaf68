import Texts

/// All stories of guides, and how a name finds one.
public struct StoryShelf: Sendable {
  /// A story with the guide it stands in.
  public struct Card: Hashable, Sendable {
    /// The story.
    public let story: Story
    /// The name of the guide's file.
    public let file: String

    /// The file and the line: "stories/winter.md:1".
    public var place: String { "\(file):\(story.line)" }
  }

  /// What a name led to.
  public enum Finding: Sendable {
    /// The one story of that name.
    case found(Card)
    /// Several that the name may mean.
    case ambiguous([Card])
    /// None; the names that come nearest, best first.
    case unknown(nearest: [String])
  }

  /// The stories, in the order of the guides.
  public let cards: [Card]

  /// Gathers the stories of guides.
  public init(_ references: [Reference]) {
    cards = references.flatMap { reference in
      reference.parts.stories.map { Card(story: $0, file: reference.name) }
    }
  }

  /// Whether nothing has been written yet.
  public var isEmpty: Bool { cards.isEmpty }

  /// Finds a story by its name or a part of it, its number, or its place; case and accents do not
  /// matter.
  ///
  /// The exact name comes first, then the number ("2" or "#2", counted from 1) and the place
  /// ("winter.md:1", with or without its folders), then names that hold all words of it.
  public func find(_ name: String) -> Finding {
    let wanted = FoldedText.words(name)
    guard !wanted.isEmpty else { return .unknown(nearest: []) }
    let exact = cards.filter { $0.story.isNamed(name) }
    if exact.isEmpty, let card = numbered(name) ?? placed(name) { return .found(card) }
    let holding = cards.filter { card in
      let words = FoldedText.words(card.story.name)
      return wanted.allSatisfy { word in words.contains { $0.contains(word) } }
    }
    let found = exact.isEmpty ? holding : exact
    if let only = found.first { return found.count == 1 ? .found(only) : .ambiguous(found) }
    return .unknown(nearest: NearestNames.nearest(to: name, among: cards.map(\.story.name)))
  }

  private func numbered(_ name: String) -> Card? {
    guard let number = Int(name.first == "#" ? name.dropFirst() : name[...]),
      cards.indices.contains(number - 1)
    else { return nil }
    return cards[number - 1]
  }

  private func placed(_ name: String) -> Card? {
    let placed = cards.filter { $0.place == name || $0.place.hasSuffix("/" + name) }
    return placed.count == 1 ? placed.first : nil
  }

  /// The first story of just this name; case, accents and signs do not matter.
  public func card(named name: String) -> Card? { cards.first { $0.story.isNamed(name) } }

  /// The stories that have the name of one before them, with the first of that name.
  public var repeated: [(card: Card, first: Card)] {
    cards.enumerated().compactMap { place, card in
      cards[..<place].first { $0.story.isNamed(card.story.name) }.map { (card, $0) }
    }
  }

  /// The stories of a guide that have the name of one in another guide.
  func problems(of reference: Reference) -> [Problem] {
    reference.parts.stories.compactMap { story in
      cards.first { $0.file != reference.name && $0.story.isNamed(story.name) }.map {
        Problem(line: story.line, kind: .storyTwice(name: story.name, place: $0.place))
      }
    }
  }
}
