import Grids
import Sessions
import Structures

/// The screen before a session: what is asked, and what it is about, before the clock starts.
public struct ReadyScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Begin with the plan of the content, and the time of ``ReadyScreen/reading`` in it.
    case begin
    /// Draw another question.
    case draw
    /// Never draw this one again, and draw another.
    case refuse
    /// Answer this question, or none.
    case ask(String?)
    /// Rehearse for this level, or none.
    case change(level: String?)
    /// Tell this story, or none.
    case tell(story: String?)
    /// Run the phases of the guide with these changes.
    case changePlan(PlanChanges)
    /// Go back to where one came from.
    case back
    /// Leave the program.
    case quit
  }

  /// What the keys do.
  enum Mode: Hashable, Sendable {
    case choosing
    case prompting(QuestionPrompt)
    /// A story is being chosen: which of them; the one behind the last is none.
    case telling(Int)
    /// The phases of the plan are being changed, in ``editor``.
    case changing
    case help(page: Int)
  }

  /// How long one may read.
  public static let readingTime = Duration.seconds(60)

  /// What is shown.
  public var content: ReadyContent
  /// A line for the person that stays until the next key.
  public var message: String?
  /// How long the question was read, at most ``readingTime``.
  public private(set) var reading = Duration.zero
  /// Whether that time runs.
  public private(set) var isReading = false
  var mode = Mode.choosing
  /// The list in which the plan is changed, with all that was changed so far.
  var editor = PlanEditor()
  /// The time of day, in seconds since midnight; `nil` when it is not known.
  public var secondOfDay: Int?
  /// How many rows are above the screen.
  var offset = 0

  /// Creates the screen.
  public init(_ content: ReadyContent) { self.content = content }

  /// After how long anything shown changes by itself, in seconds; `nil` when nothing does.
  public var nextChange: Duration? {
    let part = reading.components.attoseconds
    let second = Duration.seconds(1) - Duration(secondsComponent: 0, attosecondsComponent: part)
    // When the session would be done goes on by the minute.
    let minute = mode == .changing ? secondOfDay.map { Duration.seconds(60 - $0 % 60) } : nil
    return [isReading ? second : nil, minute].compactMap(\.self).min()
  }

  /// Lets time pass while the question is read.
  public mutating func read(for time: Duration) {
    guard isReading else { return }
    reading = min(reading + time, ReadyScreen.readingTime)
    if reading == ReadyScreen.readingTime { isReading = false }
  }

  /// Takes a question with blanks, which are asked for.
  ///
  /// - Parameters:
  ///   - question: the question; there is at least one blank in it.
  ///   - defaults: what Enter takes for each blank.
  public mutating func fill(_ question: QuestionTemplate, defaults: [String]) {
    (mode, offset) = (.prompting(QuestionPrompt(filling: question, defaults: defaults)), 0)
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if key != .resize { message = nil }
    switch mode {
    case .choosing: return choose(key, size)
    case .prompting(let prompt): return ask(key, prompt)
    case .telling(let place): return tell(key, place)
    case .changing: return change(key, size)
    case .help(let page):
      guard key != .resize else { return nil }
      let pages = HelpView.pages(size, ReadyKeys.commands.help)
      mode = page + 1 >= pages || key == .escape ? .choosing : .help(page: page + 1)
      return nil
    }
  }

  private mutating func choose(_ key: Key, _ size: Size) -> Action? {
    if case .scroll(let rows, _) = key {
      move(rows, size)
      return nil
    }
    guard let action = ReadyKeys.commands.action(for: key) else {
      message = key.unknownWords
      return nil
    }
    switch action {
    case .begin: return .begin
    case .draw: return .draw
    case .refuse: return refuse
    case .write: mode = .prompting(QuestionPrompt(writing: content.plan.question))
    case .nothing: return .ask(nil)
    case .story: chooseStory()
    case .level: return nextLevel
    case .read: toggleReading()
    case .change: openEditor()
    case .move(let rows): move(rows, size)
    case .back: return .back
    case .help: mode = .help(page: 0)
    case .quit: return .quit
    }
    return nil
  }

  private var refuse: Action? {
    mutating get {
      guard content.plan.question == nil else { return .refuse }
      message =
        content.plan.questions.isEmpty
        ? "nothing is asked; d draws a question"
        : "phases ask these questions; d draws others for them"
      return nil
    }
  }

  private mutating func openEditor() {
    guard content.plan.mode != .drill else {
      message = "a drill is one phase, as often as --times says; start runs them all"
      return
    }
    mode = .changing
  }

  private mutating func change(_ key: Key, _ size: Size) -> Action? {
    let before = editor.changes
    if case .left = editor.handle(key, content.guide, size: size) {
      (mode, offset) = (.choosing, 0)
    }
    message = editor.message
    return editor.changes == before ? nil : .changePlan(editor.changes)
  }

  private mutating func chooseStory() {
    guard !content.stories.isEmpty else {
      message = "there is no story yet; rehearse stories new begins one"
      return
    }
    let place = content.plan.story.flatMap(content.stories.firstIndex)
    mode = .telling(place ?? 0)
  }

  /// The next of the levels that the document knows, and none.
  private var nextLevel: Action? {
    mutating get {
      let levels = content.levels
      guard !levels.isEmpty else {
        message = "the document of this structure names no levels"
        return nil
      }
      let present = content.plan.level?.lowercased()
      let next = levels.firstIndex { $0.lowercased() == present }.map { $0 + 1 } ?? 0
      return .change(level: next < levels.count ? levels[next] : nil)
    }
  }

  private mutating func toggleReading() {
    if reading == ReadyScreen.readingTime { reading = .zero }
    isReading.toggle()
  }

  private mutating func move(_ rows: Int, _ size: Size) {
    offset = min(max(0, offset + rows), lastOffset(size))
  }

  private mutating func ask(_ key: Key, _ prompt: QuestionPrompt) -> Action? {
    var prompt = prompt
    switch prompt.handle(key) {
    case .goesOn: mode = .prompting(prompt)
    case .left: mode = .choosing
    case .taken(let question):
      (mode, offset) = (.choosing, 0)
      return .ask(question)
    }
    return nil
  }

  private mutating func tell(_ key: Key, _ place: Int) -> Action? {
    switch ReadyKeys.choosing.action(for: key) {
    case .up: mode = .telling(max(0, place - 1))
    case .down: mode = .telling(min(content.stories.count, place + 1))
    case .leave: mode = .choosing
    case .take:
      mode = .choosing
      return .tell(
        story: content.stories.indices.contains(place) ? content.stories[place] : nil)
    case nil: break
    }
    return nil
  }
}
