import CommandLines
import Listings
import References
import Sessions
import Storage
import Structures
import Texts
import Transcripts

/// A day of interviews that is run: its plan, the structures of its rounds, and what was done.
struct DayRun {
  private(set) var day: InterviewDay
  /// Whether only the whole of a round is scored behind it.
  let isShort: Bool
  /// How rounds are run where their loop does not say it.
  let options: SessionOptions
  let workspace: Workspace
  /// The structure of each round, by its place.
  private let entries: [Int: StructureCatalogue.Entry]
  /// The place of the loop: "guide.md:12".
  let source: String
  /// The files of the rounds that are done, by their places.
  private var paths: [Int: String] = [:]
  /// The sessions of the day that were cut short: their files.
  private(set) var cutShort: [String] = []

  /// Prepares a day, or goes on with one that was left.
  ///
  /// - Parameters:
  ///   - options: which loop, and how it is run.
  ///   - workspace: where loops, structures and past sessions are.
  /// - Throws: ``Failure`` when the loop is not there or cannot be run.
  init(_ options: DayOptions, in workspace: Workspace) throws(Failure) {
    var session = SessionOptions(options.run, isASCII: options.run.isASCII, workspace)
    session.isInterviewed = options.isInterviewed
    if !options.isNew,
      let left = try DayRun.left(in: workspace, session, named: options.loop, options.isShort)
    {
      self = left
      return
    }
    let now = workspace.context.now
    try self.init(
      try DayRun.loop(options.loop, workspace), session, options.isShort,
      start: options.start.map(now.nearest) ?? now, in: workspace)
  }

  /// Prepares a day of a loop that begins at a time.
  ///
  /// - Parameters:
  ///   - entry: the loop.
  ///   - options: how rounds are run where the loop does not say it.
  ///   - isShort: whether only the whole of a round is scored behind it.
  ///   - start: when the day was to begin.
  ///   - workspace: where structures and past sessions are.
  /// - Throws: ``Failure`` when the loop cannot be run.
  init(
    _ entry: LoopCatalogue.Entry, _ options: SessionOptions, _ isShort: Bool = false, start: Stamp,
    in workspace: Workspace
  ) throws(Failure) {
    (self.workspace, self.options, self.isShort) = (workspace, options, isShort)
    var entries: [Int: StructureCatalogue.Entry] = [:]
    for (place, item) in entry.loop.items.enumerated() where !item.isBreak {
      let structure = try DayRun.structure(of: item, in: entry, workspace)
      // A level that no guide knows is told before the first clock, not before the last.
      _ = try options.level(for: structure)
      entries[place] = structure
    }
    if let fault = entry.loop.faults.first { throw DayRun.failure(fault, in: entry) }
    self.entries = entries
    source = entry.source
    let lengths = entry.loop.items.enumerated().map { place, item in
      item.length ?? entries[place]?.structure.structure.total?.latest ?? .zero
    }
    day = InterviewDay(entry.loop, lengths: lengths, start: start, speed: options.speed)
  }

  /// What is chosen for a round, before it begins.
  ///
  /// - Parameter place: the round, among the slots of the day.
  /// - Returns: the choice; `nil` for a break.
  /// - Throws: ``Failure`` when it cannot be run at the level that was asked for.
  func preparation(of place: Int) throws(Failure) -> Preparation? {
    guard let entry = entries[place] else { return nil }
    let item = day.slots[place].item
    var options = options
    options.take(item, day.round(place))
    var asking = options.asking
    if let question = item.question {
      let isCategory = !workspace.bank.questions(of: question, for: entry).isEmpty
      options.category = isCategory ? question : nil
      asking = isCategory ? .any : .given(question)
    }
    return Preparation(
      entry, level: try options.level(for: entry), asking: asking, options, workspace)
  }

  /// The sessions of the rounds that are done, by their places.
  var sessions: [Int: PastSession] {
    paths.compactMapValues { path in
      (try? TranscriptLibrary.read(path)).map {
        PastSession(path: path, id: SessionFolder.id(of: path), summary: $0.summary)
      }
    }
  }

  /// Takes in that a session has ended.
  ///
  /// - Parameters:
  ///   - round: the round that it was.
  ///   - path: where its transcript lies.
  ///   - end: when it ended, before anybody looked back at it.
  mutating func finish(_ round: LoopRound?, at path: String, ended end: Stamp) {
    guard let round, let place = day.place(of: round.name) else { return }
    paths[place] = path
    day.finish(place, at: end)
  }

  /// Takes in where the transcript of a round lies now.
  mutating func move(_ round: LoopRound?, to path: String) {
    guard let place = round.flatMap({ day.place(of: $0.name) }), paths[place] != nil else { return }
    paths[place] = path
  }

  /// Whether anything of the day is written down.
  var isWritten: Bool { !paths.isEmpty || !cutShort.isEmpty }

  /// Leaves out the round that is next.
  mutating func leaveOut(_ place: Int) { day.leaveOut(place) }

  /// Ends the break that runs.
  mutating func endBreak() { day.endBreak() }

  /// Takes in what was done of the day before.
  private mutating func take(_ sessions: [PastSession]) {
    for session in sessions {
      guard let name = session.summary.round, let place = day.place(of: name) else { continue }
      // What was cut off from outside is to be run again.
      if session.summary.outcome == .interrupted { continue }
      if let end = session.summary.ended {
        paths[place] = session.path
        day.finish(place, at: end)
      } else {
        cutShort.append(session.path)
      }
    }
  }
}

/// Which day is meant.
extension DayRun {
  /// The latest day, where it was left before its last round was done.
  ///
  /// - Parameters:
  ///   - workspace: where loops and past sessions are.
  ///   - options: how rounds are run where neither the loop nor the last round says it.
  ///   - name: the loop, as it was named; `nil` for any.
  ///   - isShort: whether only the whole of a round is scored behind it.
  /// - Returns: the day as it was left; `nil` when there is none that is to go on.
  /// - Throws: ``Failure`` when past sessions cannot be read, or the loop cannot be run any more.
  static func left(
    in workspace: Workspace, _ options: SessionOptions, named name: String? = nil,
    _ isShort: Bool = false
  ) throws(Failure) -> DayRun? {
    let library = try TranscriptLibrary.of([workspace.folder])
    let sessions = library.sessions
    // One of another loop in between does not end a day that is named.
    let last = sessions.last {
      guard let round = $0.summary.loopRound else { return false }
      return name == nil || loop(of: round, named: name, workspace) != nil
    }?.summary
    guard let last, let round = last.loopRound, let start = Stamp(round.day),
      isRecent(round, workspace), let entry = loop(of: round, named: name, workspace)
    else { return nil }
    let rounds = sessions.filter { $0.summary.loopRound?.isSameDay(as: round) == true }
    let cutShort = library.cutShort.map(\.path)
    if let running = rounds.first(where: { !$0.summary.hasEnded && !cutShort.contains($0.path) }) {
      throw .usage(
        "“\(round.loop)” is being run by another program, in round “\(running.summary.round ?? "")”;"
          + " go on there, or begin another day with --new")
    }
    var options = options
    let ownLevels = entry.loop.rounds.filter { $0.level != nil }.map(\.name)
    let level = rounds.last { !ownLevels.contains($0.summary.round ?? "") }?.summary.level
    if !options.isLevelAsked { options.level = level ?? options.level }
    options.candidate = last.candidate ?? options.candidate
    options.isInterviewed = options.isInterviewed || last.isInterviewed
    (options.speed, options.pace) = (last.speed, last.pace)
    if options.clock == .shown { options.clock = last.clock }
    var run = try DayRun(entry, options, isShort, start: start, in: workspace)
    run.take(rounds)
    return run.day.next == nil && run.cutShort.isEmpty ? nil : run
  }

  /// The title of the loop of the latest day, where no guide at hand holds it.
  ///
  /// - Parameters:
  ///   - sessions: past sessions, oldest first.
  ///   - workspace: where loops are.
  /// - Returns: the title; `nil` where a guide holds it, or the day is over by the clock.
  static func unknownLoop(of sessions: [PastSession], _ workspace: Workspace) -> String? {
    guard let round = sessions.last(where: { $0.summary.loopRound != nil })?.summary.loopRound,
      isRecent(round, workspace), loop(of: round, named: nil, workspace) == nil
    else { return nil }
    return round.loop
  }

  /// Whether the day of a round may still go on.
  private static func isRecent(_ round: LoopRound, _ workspace: Workspace) -> Bool {
    guard let start = Stamp(round.day) else { return false }
    return workspace.context.now.seconds - start.seconds < Int64(DayOptions.longest * 3600)
  }

  /// The loop of a round: the one that is named, else the first of its title that has such a round.
  private static func loop(
    of round: LoopRound, named name: String?, _ workspace: Workspace
  ) -> LoopCatalogue.Entry? {
    let loops = workspace.loops
    if let name {
      guard case .found(let entry) = loops.find(name) else { return nil }
      return entry.loop.title == round.loop ? entry : nil
    }
    return loops.entries.first { entry in
      entry.loop.title == round.loop && entry.loop.rounds.contains { $0.name == round.name }
    }
  }

  /// The loop that is named, else the first that there is.
  static func loop(
    _ name: String?, _ workspace: Workspace
  ) throws(Failure) -> LoopCatalogue.Entry {
    let loops = workspace.loops
    guard let name else {
      guard let first = loops.entries.first else { throw .usage("there is no loop") }
      return first
    }
    switch loops.find(name) {
    case .found(let entry): return entry
    case .ambiguous(let entries):
      throw .ambiguous(
        name, entries.map { "“\($0.loop.title)” (\($0.source))" },
        advice: "write more of the title, or the place")
    case .unknown(let nearest):
      let titles = loops.entries.map { "“\($0.loop.title)”" }.joined(separator: ", ")
      let hint = Failure.question(nearest) ?? "there are \(titles)"
      throw .usage("there is no loop “\(name)”; \(hint)")
    }
  }

  /// The structure of a round.
  private static func structure(
    of item: Loop.Item, in entry: LoopCatalogue.Entry, _ workspace: Workspace
  ) throws(Failure) -> StructureCatalogue.Entry {
    do { return try workspace.catalogue.entry(named: item.structure ?? "") } catch {
      throw Failure(error.status, "\(entry.document):\(item.line): \(error.message)")
    }
  }

  private static func failure(_ fault: Loop.Fault, in entry: LoopCatalogue.Entry) -> Failure {
    let problem = Problem(fault)
    return .usage("\(entry.document):\(problem.line): \(problem.text)")
  }
}

extension Stamp {
  /// A time of the day before, of the same day or of the next one: whichever is nearest.
  func nearest(_ time: ClockTime) -> Stamp {
    let days = (-1...1).map { at(time, on: CalendarDate(dayNumber: date.dayNumber + $0)) }
    return days.min { abs($0.seconds - seconds) < abs($1.seconds - seconds) } ?? at(time)
  }

  /// A time of a day, at the same place.
  ///
  /// - Parameters:
  ///   - time: the time.
  ///   - date: the day; `nil` for the same day.
  /// - Returns: the point of time.
  func at(_ time: ClockTime, on date: CalendarDate? = nil) -> Stamp {
    let day = Int64((date ?? self.date).dayNumber)
    return Stamp(clock: day * 86_400 + Int64(time.secondOfDay), offset: offset)
  }
}
