import Clocks
import Coaching
import Listings
import Screens
import Sessions
import Structures
import TerminalIO

extension App {
  /// Runs a day of interviews on the full screen.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure``; the terminal is given back by then.
  static func run(_ day: DayRun) throws(Failure) -> Int32 {
    let cut = day.cutShort.last.map(Route.resume)
    return try run(day.workspace, day.options, cut ?? .home, day: day)
  }

  /// Goes on with the day behind a session that was cut short, where that was a round of one.
  ///
  /// What keeps the day from that is no matter of the session.
  ///
  /// - Parameter path: the session's file.
  func takeUpDay(of path: String) {
    guard day == nil, let left = try? DayRun.left(in: workspace, options) else { return }
    if left.cutShort.contains(path) { day = left }
  }

  /// What stands between the rounds of the day, until the next one begins or the person leaves.
  ///
  /// - Returns: where to go next.
  func between(_ rounds: DayRun) -> Route {
    var screen = DayScreen(rounds.day, now: context.now)
    let review = rounds.review
    screen.results = rounds.sessions.mapValues(\.summary)
    screen.message = lastMessage ?? rounds.toldTwice
    lastMessage = nil
    var wasBreak = false
    while true {
      screen.now = context.now
      let step = screen.day.step(at: screen.now)
      var isBreak = false
      if case .pause = step { isBreak = true }
      if wasBreak, !isBreak { cuePlayer.strikeOnce() }
      wasBreak = isBreak
      if step == .over {
        let text = DayText.review(review, width: min(terminal.size.width - 2, 100)).text
        screen.review = text.split(separator: "\n", omittingEmptySubsequences: false)
          .dropLast().map(String.init)
      }
      present(screen)
      let happenings = wait(until: step == .over ? nil : .now + .seconds(1))
      for happening in happenings {
        guard let key = happening.keyToStay else {
          if let words = rounds.goesOn { lastWords.append(words) }
          return .leave(ExitStatus.interrupted)
        }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, on: &screen, rounds) { return route }
          wasBreak = false
        }
      }
    }
  }

  private func route(
    _ action: DayScreen.Action, on screen: inout DayScreen, _ rounds: DayRun
  ) -> Route? {
    var rounds = rounds
    switch action {
    case .begin(let place):
      do {
        return try rounds.preparation(of: place).map { preparation throws(Failure) in
          try start(preparation, leadsHome: true)
        }
      } catch {
        screen.message = error.message
        return nil
      }
    case .endBreak: rounds.endBreak()
    case .leaveOut(let place): rounds.leaveOut(place)
    case .quit:
      if let words = rounds.goesOn { lastWords.append(words) }
      return .leave(ExitStatus.done)
    }
    day = rounds
    return .home
  }
}
