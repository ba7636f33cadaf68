import Grids
import Screens
import Sessions
import Texts

@testable import rehearse

/// The evening that the pictures show, key after key: a technical question behind a month of practice, of
/// which the detailed design runs over once more.
struct Tonight {
  /// The words behind `rehearse` that begin it.
  static let command = "rehearse start technical --level L6"

  /// The size of a picture that stands, and of the one that moves.
  static let (large, small) = (Size(width: 110, height: 30), Size(width: 100, height: 28))

  /// In the middle of the detailed design, at the debrief's end, and looking back at all sessions.
  var session, debrief, review: Grid
  /// The whole evening in some seconds.
  var film: [Picture.Frame] = []
  /// The place of the session in the film.
  var still = 0

  var sitting: Sitting
  private static let question = "How would you design a rate limiter for a public interface?"

  /// Lives through it.
  ///
  /// - Throws: when it cannot be written down.
  static func lived() throws -> Tonight {
    let desk = try Desk()
    return try desk.context.environment.inFolder { Result { try Tonight(desk) } }.get()
  }

  private init(_ desk: Desk) throws {
    for evening in Evening.all { try evening.live(at: desk) }
    (session, debrief, review) = (Grid(Self.large), Grid(Self.large), Grid(Self.large))
    desk.clock.now = Stamp("2026-11-24T19:04:11+01:00") ?? desk.clock.now

    var preparation = try desk.preparation(
      Array(Self.command.split(separator: " ").map(String.init).dropFirst(2)))
    let first = ReadyScreen(ReadyContent(preparation, leadsHome: false))
    film.append((first.grid(Self.small), 600))
    for _ in 0..<1000 where preparation.plan.question != Self.question {
      _ = preparation.drawAnother()
    }
    guard preparation.plan.question == Self.question else {
      throw Failure.usage("“\(Self.question)” is not drawn: take a question of the library")
    }
    let second = ReadyScreen(ReadyContent(preparation, leadsHome: false))
    film.append((second.grid(Self.small), 1300))

    sitting = try Sitting(preparation, desk.clock)
    clarify()
    approach()
    design()
    finish()
    lookBack()
    try lookBack(on: desk)
  }

  /// Sees what is there for so many milliseconds.
  mutating func see(_ time: Int) {
    guard sitting.session.isRunning else { return }
    film.append((sitting.grid(Self.small), time))
  }

  /// Lets so many seconds pass, one after the other, each of which is seen for so many milliseconds.
  mutating func pass(_ seconds: [Int], _ time: Int) {
    for seconds in seconds {
      sitting.wait(seconds)
      see(time)
    }
  }

  mutating func press(_ keys: String, _ time: Int) {
    sitting.press(keys)
    see(time)
  }

  mutating func note(_ text: String, isSeen: Bool = false) {
    type(text, isSeen: isSeen)
    enter()
  }

  /// Types into the line for a note, four characters a second.
  mutating func type(_ text: String, isSeen: Bool) {
    if !sitting.screen.isTyping { sitting.press("i") }
    for (number, key) in text.enumerated() {
      sitting.press(.character(key))
      if number % 4 == 3 { sitting.wait(1) }
      if isSeen, number % 4 == 1 { see(65) }
    }
  }

  mutating func enter() {
    sitting.press(.enter)
    see(200)
  }

  private mutating func lookBack() {
    var lookBack = LookBack(sitting)
    func see(_ time: Int) { film.append((lookBack.screen.grid(Self.small), time)) }
    see(250)
    for keys in ["3", "b2", "3", "3", "3", "3", "3"] {
      lookBack.press(keys)
      see(120)
    }
    see(250)
    lookBack.press(.enter)
    for _ in 0..<9 where lookBack.screen.debrief.part != .answer { lookBack.press(.enter) }
    lookBack.press("124")
    lookBack.press(.enter)
    // It was resolved to leave the detailed design in time.
    lookBack.press("n")
    lookBack.press("decided to fail open, with a number")
    lookBack.press(.enter)
    lookBack.press(.tab)
    lookBack.press(.enter)
    debrief = lookBack.screen.grid(Self.large)
    see(2400)
  }

  private mutating func lookBack(on desk: Desk) throws {
    var screen = try desk.review()
    for session in screen.wanted(Self.large) {
      screen.take(ReviewGathering.open(session), of: session)
    }
    _ = screen.handle(.character("s"), size: Self.large)
    review = screen.grid(Self.large)
  }
}
