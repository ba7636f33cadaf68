import Sessions
import Structures
import Texts

/// How a running session is told in one line, such as "%p %l".
public struct StatusFormat: Hashable, Sendable {
  /// What a letter behind a per cent sign stands for.
  public enum Field: Character, CaseIterable, Hashable, Sendable {
    case phase = "p"
    case number = "n"
    case count = "N"
    case left = "l"
    case elapsed = "e"
    case totalLeft = "t"
    case state = "s"
    case question = "q"
    case percent = "%"

    /// The letter with its sign, and what it stands for: "%p phase".
    public var words: String {
      let meaning =
        switch self {
        case .phase: "phase"
        case .number: "its number"
        case .count: "how many there are"
        case .left: "time left"
        case .elapsed: "time spoken"
        case .totalLeft: "left of the whole"
        case .state: "state"
        case .question: "question"
        case .percent: "a per cent sign"
        }
      return "%\(rawValue) \(meaning)"
    }
  }

  /// Why a text is no format.
  public enum Problem: Error, Hashable, Sendable {
    /// This letter stands for nothing.
    case unknown(Character)
    /// Behind the last sign there is no letter.
    case unfinished
  }

  private enum Piece: Hashable, Sendable {
    case text(Character)
    case field(Field)
  }

  /// What is told when nothing is asked for: the phase and the time that is left.
  public static let standard = StatusFormat([.field(.phase), .text(" "), .field(.left)])
  /// The same as it is typed.
  public static var standardText: String {
    standard.pieces.map { piece in
      switch piece {
      case .text(let character): String(character)
      case .field(let field): "%\(field.rawValue)"
      }
    }.joined()
  }
  /// What stands for a time that is not shown, or that there is not.
  static let noTime = "-:--"

  private let pieces: [Piece]

  private init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Reads a format.
  ///
  /// - Parameter text: any text, with fields in it.
  /// - Throws: ``Problem``.
  public init(_ text: String) throws(Problem) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        pieces.append(.text(character))
        continue
      }
      guard let letter = rest.popFirst() else { throw .unfinished }
      guard let field = Field(rawValue: letter) else { throw .unknown(letter) }
      pieces.append(.field(field))
    }
    self.pieces = pieces
  }

  /// A session as it stands now, free of line ends and of what could drive a terminal.
  public func line(_ session: Session) -> String {
    let text = pieces.map { piece in
      switch piece {
      case .text(let character): String(character)
      case .field(let field): StatusFormat.text(field, session)
      }
    }.joined()
    return String(PrintableText.cleaned(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static func text(_ field: Field, _ session: Session) -> String {
    switch field {
    case .phase: session.plan.phases[session.phase].title
    case .number: String(session.phase + 1)
    case .count: String(session.plan.phases.count)
    case .left: shown(session, left(session.countdown))
    case .elapsed: shown(session, session.clockTime.clock())
    case .totalLeft: shown(session, totalLeft(session))
    case .state: session.stateWord
    case .question: session.question(of: session.phase) ?? ""
    case .percent: "%"
    }
  }

  /// A time, unless the clock is hidden.
  private static func shown(_ session: Session, _ time: String) -> String {
    session.plan.clock == .hidden ? noTime : time
  }

  private static func left(_ countdown: Session.Countdown) -> String {
    switch countdown {
    case .left(let time): time.clock(.up)
    case .over(let time): over(time)
    case .open, .spoken: noTime
    }
  }

  private static func totalLeft(_ session: Session) -> String {
    guard let latest = session.totalWindow?.latest else { return noTime }
    let left = latest - session.activeTime
    return left > .zero ? left.clock(.up) : over(left)
  }

  private static func over(_ time: Duration) -> String { "over \(time.clock())" }
}
