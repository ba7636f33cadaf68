import Clocks
import Listings
import Sessions
import Storage
import Structures
import TerminalIO
import Texts

/// A day of interviews as lines.
struct PlainDay {
  /// What came while the day stood between two rounds.
  private enum Coming {
    case line(String), time, end, signal
  }

  private var rounds: DayRun
  private var input: LineInput
  private let output: PlainOutput
  private var context: Context { rounds.workspace.context }

  /// Runs a day on standard input and output, from where it is.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when a round cannot be run.
  static func run(_ rounds: DayRun) throws(Failure) -> Int32 {
    let context = rounds.workspace.context
    rounds.options.cues.tell(context)
    var day = PlainDay(
      rounds: rounds, input: LineInput(context), output: PlainOutput(context))
    day.say(DayText.schedule(rounds.day, width: context.width).text)
    if let path = rounds.cutShort.last, let status = try day.resume(path) { return status }
    while true {
      let status: Int32?
      switch day.rounds.day.step(at: context.now) {
      case .round(let place): status = try day.begin(place)
      case .pause(let place, let until): status = try day.pause(place, until)
      case .over:
        day.say("")
        day.say(DayText.review(day.rounds.review, width: context.width).text)
        return try day.flush() ? ExitStatus.done : ExitStatus.interrupted
      }
      if let status { return status }
    }
  }

  /// Asks for a round, and runs it; tells the status where the day is left.
  private mutating func begin(_ place: Int) throws(Failure) -> Int32? {
    if let told = rounds.toldTwice { say(told) }
    say(DayText.opening(rounds.day, place, at: context.now))
    say(
      "An empty line begins it, s leaves it out, q leaves the day; behind its /end, /done goes on.")
    switch try wait(until: nil) {
    case .line("s"): rounds.leaveOut(place)
    case .line(""): return try run(place)
    case .line("q"), .end: return try leave()
    case .line(let text): say("“\(text)” is none of them")
    case .signal: return interrupted()
    case .time: break
    }
    return nil
  }

  /// Lets a break pass; a line ends it.
  private mutating func pause(_ place: Int, _ until: Stamp) throws(Failure) -> Int32? {
    let name = rounds.day.slots[place].item.name
    say("\(name) until \(until.clock.prefix(5)); an empty line ends it, q leaves the day.")
    let left = max(0, until.seconds - context.now.seconds)
    switch try wait(until: .now + .seconds(left)) {
    case .line("q"), .end: return try leave()
    case .signal: return interrupted()
    case .line: rounds.endBreak()
    case .time:
      rounds.endBreak()
      CuePlayer(rounds.options.cues, on: output.stage).strikeOnce()
    }
    return nil
  }

  /// Runs a round.
  private mutating func run(_ place: Int) throws(Failure) -> Int32? {
    guard var preparation = try rounds.preparation(of: place) else { return nil }
    try preparation.prepare()
    let (plan, options, workspace) = (preparation.plan, preparation.options, rounds.workspace)
    let context = context
    return try take(options, preparation) { () throws(Failure) in
      (
        try options.rehearsal(of: plan, in: workspace),
        try Recorder(plan, in: workspace.folder, wall: context.wall)
      )
    }
  }

  /// Goes on with a round that was cut short.
  private mutating func resume(_ path: String) throws(Failure) -> Int32? {
    let (workspace, context) = (rounds.workspace, context)
    return try take(rounds.options, nil) { () throws(Failure) in
      let recorder = try Recorder(resuming: path, wall: context.wall)
      return (SessionOptions.rehearsal(resuming: recorder, in: workspace), recorder)
    }
  }

  /// Runs a session; tells the status where the day does not go on behind it.
  private mutating func take(
    _ options: SessionOptions, _ preparation: Preparation?,
    _ open: () throws(Failure) -> (Rehearsal, Recorder)
  ) throws(Failure) -> Int32? {
    guard try flush() else { return ExitStatus.interrupted }
    let (status, ended) = try PlainSession.run(
      options, in: rounds.workspace, preparation, &input, isShort: rounds.isShort, open)
    guard status != ExitStatus.interrupted else { return status }
    if let ended { rounds.finish(ended.plan.round, at: ended.path, ended: ended.end) }
    return nil
  }

  private func interrupted() -> Int32 {
    if let words = rounds.goesOn { context.complain(words, patience: Context.patience) }
    return ExitStatus.interrupted
  }

  private mutating func leave() throws(Failure) -> Int32 {
    if let words = rounds.goesOn { say(words) }
    return try flush() ? ExitStatus.done : ExitStatus.interrupted
  }

  /// Waits for a line, or until a point of time.
  private mutating func wait(until end: Instant?) throws(Failure) -> Coming {
    var held = input.takeHeld()[...]
    let signals = try signals()
    while true {
      if let line = held.popFirst() {
        input.leave(held)
        return .line(String(line[...].trimmed))
      }
      guard !input.isAtEnd else { return .end }
      let readiness = signals.wait(input: context.input, output: output.unread, until: end)
      output.flush()
      guard signals.drain().isEmpty else { return .signal }
      if readiness.contains(.input) || readiness.contains(.closed) {
        held = input.read()[...]
        // What the end of input leaves behind the last line is none.
        if input.isAtEnd, held.last == "" { held.removeLast() }
      } else if let end, end <= .now {
        return .time
      }
    }
  }

  private func signals() throws(Failure) -> SignalPipe {
    do { return try SignalPipe() } catch { throw Failure(error) }
  }

  /// Hands on all that was said; tells whether it was read.
  private func flush() throws(Failure) -> Bool {
    output.close(try signals(), isHurried: false)
  }

  private func say(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output.say(String(line))
    }
  }
}
