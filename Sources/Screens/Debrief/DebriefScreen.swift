import Grids
import Sessions
import Structures

/// The look back at a session that has ended: what became of each phase, and three questions.
public struct DebriefScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Keep what was answered so far.
    case save
    /// Keep it in another folder, named as the person typed it.
    case saveElsewhere(String)
    /// Run the same plan again.
    case again
    /// Go to the home screen.
    case home
    /// Look back at this session and others.
    case review
    /// Leave the program.
    case quit
  }

  /// What is being answered.
  enum Field: Hashable, Sendable {
    case wentWell, toChange, band, none, folder
  }

  /// What is looked back at.
  public let session: Session
  /// Where the transcript lies.
  public var saved: String
  /// Why the transcript is not on the disk, in words; while it is not, another folder is asked for.
  public var trouble: String? {
    didSet { if (oldValue == nil) != (trouble == nil) { askForFolder() } }
  }
  /// A line for the person that stays until the next key.
  public var message: String?
  /// What was answered so far.
  public private(set) var reflection = Reflection()
  var field = Field.wentWell
  var editor = LineEditor()
  var helpPage: Int?
  /// The folder that is offered: the one last named, if any was.
  private var otherFolder: String
  /// What was typed in fields that were skipped: it is there again for who comes back.
  private var skipped: [Field: String] = [:]
  /// What was being answered when the folder was asked for.
  private var interrupted = Field.wentWell

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - session: a session that has ended.
  ///   - saved: where the transcript lies, in words.
  ///   - otherFolder: the folder to offer when the transcript cannot be saved.
  public init(_ session: Session, saved: String, otherFolder: String = "") {
    self.session = session
    self.saved = saved
    self.otherFolder = otherFolder
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
    if key != .resize { message = nil }
    if let page = helpPage {
      guard key != .resize else { return nil }
      let isLast = page + 1 >= HelpView.pages(size, DebriefKeys.help) || key == .escape
      helpPage = isLast ? nil : page + 1
      return nil
    }
    switch field {
    case .wentWell, .toChange: return edit(key)
    case .band: return rate(key)
    case .none: return leave(key)
    case .folder: return name(key)
    }
  }

  /// Asks where else to save when trouble begins; goes back to the question when it is over, unless
  /// a folder is just being typed.
  private mutating func askForFolder() {
    if trouble != nil, field != .folder {
      keep()
      interrupted = field
      move(to: .folder)
    } else if trouble == nil, field == .folder, editor.text == otherFolder {
      move(to: interrupted)
    }
  }

  private mutating func name(_ key: Key) -> Action? {
    switch DebriefKeys.folder.action(for: key) {
    case .take:
      otherFolder = editor.text
      if trouble == nil { move(to: interrupted) }
      return otherFolder.isEmpty ? .save : .saveElsewhere(otherFolder)
    case .leave: move(to: interrupted)
    default: _ = editor.handle(key)
    }
    return nil
  }

  private mutating func edit(_ key: Key) -> Action? {
    switch DebriefKeys.field.action(for: key) {
    case .next:
      keep()
      move(to: field == .wentWell ? .toChange : .band)
      return .save
    case .back:
      keep()
      move(to: .wentWell)
    case .skip:
      skipped[field] = editor.text.isEmpty ? nil : editor.text
      move(to: field == .wentWell ? .toChange : .band)
    case nil: _ = editor.handle(key)
    }
    return nil
  }

  /// Takes what stands in the field.
  private mutating func keep() {
    reflection = wholeReflection
    skipped[field] = nil
  }

  private mutating func rate(_ key: Key) -> Action? {
    switch DebriefKeys.band.action(for: key) {
    case .answer(let band):
      reflection.band = band
      move(to: .none)
      return .save
    case .skip: move(to: .none)
    case .back: move(to: .toChange)
    case nil: return leave(key)
    }
    return nil
  }

  private mutating func leave(_ key: Key) -> Action? {
    switch DebriefKeys.leaving.action(for: key) {
    case .again: return .again
    case .home: return .home
    case .review: return .review
    case .quit: return .quit
    case .help: helpPage = 0
    case .back: move(to: .band)
    case .folder where trouble != nil:
      interrupted = field
      move(to: .folder)
    case .folder, nil: message = key.unknownWords
    }
    return nil
  }

  private mutating func move(to field: Field) {
    self.field = field
    switch field {
    case .wentWell: editor = LineEditor(skipped[field] ?? reflection.wentWell)
    case .toChange: editor = LineEditor(skipped[field] ?? reflection.toChange)
    case .folder: editor = LineEditor(otherFolder)
    case .band, .none: editor = LineEditor()
    }
  }

  private static func take(_ text: String, of field: Field, into reflection: inout Reflection) {
    switch field {
    case .wentWell: reflection.wentWell = text
    case .toChange: reflection.toChange = text
    case .band, .none, .folder: break
    }
  }
}
