import Grids
import Sessions
import Structures
import Texts
import Transcripts

/// What stands between the rounds of a day: its schedule, a break with its clock, and at the end the
/// day as a whole.
public struct DayScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Begin the round of this place.
    case begin(Int)
    /// End the break that runs.
    case endBreak
    /// Leave out the round of this place.
    case leaveOut(Int)
    /// Leave the program.
    case quit
  }

  /// The day.
  public var day: InterviewDay
  /// The present.
  public var now: Stamp
  /// What the rounds that are done came to, by their places.
  public var results: [Int: Summary] = [:]
  /// The day as a whole in lines, once it is over.
  public var review: [String] = []
  /// A line for the person that stays until the next key.
  public var message: String?
  private(set) var helpPage: Int?
  /// How many lines are scrolled over.
  private(set) var offset = 0

  /// Shows a day.
  public init(_ day: InterviewDay, now: Stamp) { (self.day, self.now) = (day, now) }

  /// What comes next.
  var step: InterviewDay.Step { day.step(at: now) }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if key != .resize { message = nil }
    if let page = helpPage {
      guard key != .resize else { return nil }
      let isLast = page + 1 >= HelpView.pages(size, DayKeys.commands.help) || key == .escape
      helpPage = isLast ? nil : page + 1
      return nil
    }
    switch DayKeys.commands.action(for: key) {
    case .goOn: return goOn()
    case .leaveOut: return day.next.map(Action.leaveOut)
    case .scroll(let lines): offset = max(0, min(offset + lines, lastOffset(size)))
    case .help: helpPage = 0
    case .quit: return .quit
    case nil: message = key.unknownWords
    }
    return nil
  }

  private func goOn() -> Action {
    switch step {
    case .round(let place): .begin(place)
    case .pause: .endBreak
    case .over: .quit
    }
  }
}

extension DayScreen: KeyTaking {
  /// No text is typed here.
  public var takesText: Bool { false }
  /// There is no key that opens a line.
  public var lineKey: String? { nil }
  /// No key opens one.
  public func opensLine(_ key: Key) -> Bool { false }
}
