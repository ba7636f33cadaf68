import Coaching
import Grids
import Sessions
import Structures

/// The look back at a session that has ended, part after part.
public struct DebriefScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Do what the debrief asks for.
    case perform([Debrief.Command])
    /// Keep all once more.
    case save
    /// Keep it in another folder, named as the person typed it.
    case saveElsewhere(String)
    /// Run the same plan again.
    case again
    /// Run the same structure again with another question.
    case another
    /// The same with the roles changed: who answered interviews now.
    case handOver
    /// Do what is proposed as the next step.
    case step
    /// Go to the home screen.
    case home
    /// Look back at this session and others.
    case review
    /// Leave the program.
    case quit
  }

  /// A line for text that is opened above the others.
  enum Line: Hashable, Sendable {
    /// Where a score can be seen: the dimension, from 0.
    case evidence(Int)
    /// A note on a phase, from 0.
    case note(Int)
    /// Another folder.
    case folder
  }

  /// What was answered, and what is asked.
  public var debrief: Debrief
  /// What is proposed to be done next.
  public var nextStep: NextStep?
  /// What one comes back to, as it is told: the home screen, or the day that it was a round of.
  public var home = "home"
  /// Where the transcript lies.
  public var saved: String
  /// Why the transcript is not on the disk, in words; while it is not, another folder is asked for.
  public var trouble: String? {
    didSet { if (oldValue == nil) != (trouble == nil) { askForFolder() } }
  }
  /// A line for the person that stays until the next key.
  public var message: String?
  /// The line that is open, if one is.
  private(set) var line: Line?
  /// What is typed: in the line that is open, else in the field.
  private(set) var editor = LineEditor()
  private(set) var helpPage: Int?
  /// Whether the next score lies half above the digit.
  private(set) var isBetween = false
  /// Whether the last key was a score, which went on by itself: many press Enter behind it.
  private var hasJustScored = false
  /// How many lines of a long part are scrolled over, from where the selected one can be seen.
  private(set) var scroll = 0
  /// The folder that is offered: the one last named, if any was.
  private var otherFolder: String
  /// What was typed in fields that were skipped, or left for another line: it is there again for who
  /// comes back.
  private var drafts: [Debrief.Part: String] = [:]

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - debrief: the look back at a session that has ended.
  ///   - saved: where the transcript lies, in words.
  ///   - otherFolder: the folder to offer when the transcript cannot be saved.
  public init(_ debrief: Debrief, saved: String, otherFolder: String = "") {
    self.debrief = debrief
    self.saved = saved
    self.otherFolder = otherFolder
  }

  /// Whether the part is a field for text.
  var isField: Bool { DebriefKeys.map(of: debrief.part) == nil }

  /// Takes in what was found out since the screen was first shown.
  public mutating func take(_ guidance: Guidance, suggestion: String?, nextStep: NextStep?) {
    debrief.take(guidance, suggestion: suggestion)
    self.nextStep = nextStep
  }

  /// Takes what is being typed, for leaving in a hurry.
  ///
  /// - Returns: what has to be done.
  public mutating func takeDraft() -> [Debrief.Command] {
    switch line {
    case .folder, nil: isField ? debrief.handle(answer(fieldText)) : []
    case .evidence, .note: editor.text.isEmpty ? [] : takeLine()
    }
  }

  /// What stands in the field, whatever line is open above it.
  var fieldText: String { line == nil ? editor.text : draft }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, which tells how many pages of help there are.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if key != .resize {
      message = nil
      let isBehindScore = hasJustScored && key == .enter
      hasJustScored = false
      guard !isBehindScore else {
        message = "the score went on by itself; Enter again goes on"
        return nil
      }
    }
    if let page = helpPage {
      guard key != .resize else { return nil }
      let isLast = page + 1 >= HelpView.pages(size, DebriefKeys.help) || key == .escape
      helpPage = isLast ? nil : page + 1
      return nil
    }
    if let line { return write(key, in: line) }
    guard let map = DebriefKeys.map(of: debrief.part) else { return edit(key) }
    guard let action = map.action(for: key) ?? DebriefKeys.everywhere.action(for: key) else {
      message = key.unknownWords
      return nil
    }
    return act(action, key)
  }

  /// Opens the help.
  mutating func openHelp() { helpPage = 0 }

  /// Remembers that a score went on by itself, unless what is left is what Enter does next.
  mutating func goneOnByScore() { hasJustScored = debrief.part != .next }

  /// Makes the next score lie between two, or not.
  mutating func toggleBetween() { isBetween.toggle() }

  /// Scrolls a long part.
  mutating func scroll(by lines: Int) { scroll = max(-200, min(scroll + lines, 200)) }
}

/// Text that is typed.
extension DebriefScreen {
  /// Goes to another part or line of one.
  mutating func move(_ move: (inout Debrief) -> Void) {
    let part = debrief.part
    move(&debrief)
    (scroll, isBetween) = (0, false)
    if part != debrief.part { editor = LineEditor(draft) }
  }

  /// What the field of the part begins with.
  private var draft: String {
    switch debrief.part {
    case .wentWell: drafts[.wentWell] ?? debrief.reflection.wentWell
    case .toChange: drafts[.toChange] ?? debrief.reflection.toChange
    default: ""
    }
  }

  private func answer(_ text: String) -> Debrief.Intent {
    debrief.part == .wentWell ? .wentWell(text) : .toChange(text)
  }

  /// Opens a line above the others.
  mutating func open(_ line: Line, with text: String = "") {
    if isField, self.line == nil { drafts[debrief.part] = editor.text }
    self.line = line
    editor = LineEditor(line == .folder ? otherFolder : text)
  }

  private mutating func closeLine() {
    line = nil
    editor = LineEditor(draft)
  }

  /// Takes what the line holds.
  private mutating func takeLine() -> [Debrief.Command] {
    switch line {
    case .evidence(let dimension): debrief.handle(.evidence(dimension, editor.text))
    case .note(let phase): editor.text.isEmpty ? [] : debrief.handle(.note(phase, editor.text))
    case .folder, nil: []
    }
  }

  /// Asks where else to save when trouble begins; goes back to the question when it is over, unless
  /// a folder is just being typed.
  private mutating func askForFolder() {
    if trouble != nil, line == nil {
      open(.folder)
    } else if trouble == nil, line == .folder, editor.text == otherFolder {
      closeLine()
    }
  }

  private mutating func write(_ key: Key, in line: Line) -> Action? {
    switch DebriefKeys.line("", "").action(for: key) {
    case .take where line == .folder:
      otherFolder = editor.text
      if trouble == nil { closeLine() }
      return otherFolder.isEmpty ? .save : .saveElsewhere(otherFolder)
    case .take:
      let commands = takeLine()
      closeLine()
      return perform(commands)
    case .leave: closeLine()
    default: _ = editor.handle(key)
    }
    return nil
  }

  private mutating func edit(_ key: Key) -> Action? {
    switch DebriefKeys.field.action(for: key) {
    case .take where debrief.part == .toChange && debrief.suggestion != nil:
      editor = LineEditor(debrief.suggestion ?? "")
    case .take where debrief.part == .toChange:
      message = "nothing is suggested yet; write what you want to change, or Enter goes on"
    case .next, .take:
      let commands = keep()
      move { $0.goOn() }
      return perform(commands)
    case .back:
      let commands = keep()
      move { $0.goBack() }
      return perform(commands)
    case .skip:
      drafts[debrief.part] = editor.text.isEmpty ? nil : editor.text
      move { $0.goOn() }
    case nil: _ = editor.handle(key)
    }
    return nil
  }

  /// Takes what stands in the field.
  private mutating func keep() -> [Debrief.Command] {
    drafts[debrief.part] = nil
    return debrief.handle(answer(editor.text))
  }

  /// Tells what is refused, and hands on what is to be done.
  mutating func perform(_ commands: [Debrief.Command]) -> Action? {
    for case .say(let text) in commands { message = text }
    let work = commands.filter { if case .say = $0 { false } else { true } }
    return work.isEmpty ? nil : .perform(work)
  }
}
