import Grids
import Sessions
import Structures

/// The look back at a session that has ended: what became of each phase, and three questions.
public struct DebriefScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Keep what was answered so far.
    case save
    /// Run the same plan again.
    case again
    /// Go to the home screen.
    case home
    /// Leave the program.
    case quit
  }

  /// What is being answered.
  enum Field: Hashable, Sendable {
    case wentWell, toChange, band, none
  }

  /// What is looked back at.
  public let session: Session
  /// Where the transcript lies, or why it does not.
  public var saved: String
  /// What was answered so far.
  public private(set) var reflection = Reflection()
  var field = Field.wentWell
  var editor = LineEditor()
  var helpPage: Int?

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - session: a session that has ended.
  ///   - saved: where the transcript lies, in words.
  public init(_ session: Session, saved: String) {
    self.session = session
    self.saved = saved
  }

  /// The answers with the text that is being typed, for leaving in a hurry.
  public var wholeReflection: Reflection {
    var whole = reflection
    DebriefScreen.take(editor.text, of: field, into: &whole)
    return whole
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, which tells how many pages of help there are.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if let page = helpPage {
      guard key != .resize else { return nil }
      let isLast = page + 1 >= HelpView.pages(size, .debrief) || key == .escape
      helpPage = isLast ? nil : page + 1
      return nil
    }
    switch field {
    case .wentWell, .toChange: return edit(key)
    case .band: return rate(key)
    case .none: return leave(key)
    }
  }

  private mutating func edit(_ key: Key) -> Action? {
    switch key {
    case .enter, .down, .tab:
      reflection = wholeReflection
      move(to: field == .wentWell ? .toChange : .band)
      return .save
    case .up, .backTab:
      reflection = wholeReflection
      move(to: .wentWell)
    case .escape: move(to: field == .wentWell ? .toChange : .band)
    default: _ = editor.handle(key)
    }
    return nil
  }

  private mutating func rate(_ key: Key) -> Action? {
    switch key {
    case .character("4"): reflection.band = .strongHire
    case .character("3"): reflection.band = .hire
    case .character("2"): reflection.band = .noHire
    case .character("1"): reflection.band = .strongNoHire
    case .up, .backTab:
      move(to: .toChange)
      return nil
    case .enter, .escape, .down, .tab:
      move(to: .none)
      return nil
    default: return leave(key)
    }
    move(to: .none)
    return .save
  }

  private mutating func leave(_ key: Key) -> Action? {
    switch key {
    case .character("a"): return .again
    case .character("h"): return .home
    case .character("q"), .escape: return .quit
    case .character("?"): helpPage = 0
    case .up, .backTab: move(to: .band)
    default: break
    }
    return nil
  }

  private mutating func move(to field: Field) {
    self.field = field
    switch field {
    case .wentWell: editor = LineEditor(reflection.wentWell)
    case .toChange: editor = LineEditor(reflection.toChange)
    case .band, .none: editor = LineEditor()
    }
  }

  private static func take(_ text: String, of field: Field, into reflection: inout Reflection) {
    switch field {
    case .wentWell: reflection.wentWell = text
    case .toChange: reflection.toChange = text
    case .band, .none: break
    }
  }
}
