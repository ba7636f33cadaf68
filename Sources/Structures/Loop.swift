/// What a day of interviews is made of: several rounds with breaks between them.
public struct Loop: Hashable, Sendable {
  /// A round, or a break between rounds.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The structure of a round, as it was named; `nil` of a break.
    public let structure: String?
    /// How long it takes; `nil` where that is not said.
    public let length: Duration?
    /// The question that is asked, or the category of one, as it was named.
    public let question: String?
    /// Who interviews.
    public let interviewer: String?
    /// The level that the round is for; `nil` leaves that open.
    public let level: String?
    /// Whether a time stands there that is none.
    public let isTimeOdd: Bool
    /// The line of the document.
    public let line: Int

    /// Creates a round or a break.
    public init(
      name: String, structure: String? = nil, length: Duration? = nil, question: String? = nil,
      interviewer: String? = nil, level: String? = nil, isTimeOdd: Bool = false, line: Int
    ) {
      (self.name, self.structure, self.length) = (name, structure, length)
      (self.question, self.interviewer, self.level) = (question, interviewer, level)
      (self.isTimeOdd, self.line) = (isTimeOdd, line)
    }

    /// Whether nobody is interviewed in it.
    public var isBreak: Bool { structure == nil }
  }

  /// Why a loop cannot be run.
  public enum Fault: Hashable, Sendable {
    /// A break has no time.
    case untimedBreak(Item)
    /// The time of a round cannot be read.
    case oddTime(Item)
    /// Something is asked, and no structure is named.
    case withoutStructure(Item)
    /// Two rounds have one name.
    case roundTwice(Item)
  }

  /// What it is called.
  public let title: String
  /// Its rounds and breaks, in order.
  public let items: [Item]
  /// The line of the document where it begins.
  public let line: Int

  /// Creates a loop.
  public init(title: String, items: [Item], line: Int) {
    (self.title, self.items, self.line) = (title, items, line)
  }

  /// Its rounds, in order.
  public var rounds: [Item] { items.filter { !$0.isBreak } }

  /// Why it cannot be run, in the order of the lines.
  public var faults: [Fault] {
    var names: Set<String> = []
    return items.compactMap { item in
      if item.isBreak {
        if item.question != nil { return .withoutStructure(item) }
        return item.length == nil ? .untimedBreak(item) : nil
      }
      if item.isTimeOdd { return .oddTime(item) }
      return names.insert(item.name.lowercased()).inserted ? nil : .roundTwice(item)
    }
  }
}
