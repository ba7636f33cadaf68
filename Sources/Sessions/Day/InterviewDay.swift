import Structures
import Texts

/// A loop on one day: when each of its rounds and breaks is to begin, which rounds are done, and what
/// comes next.
///
/// All of it is computed from the loop, the start and the rounds that are done, so that a day goes on
/// after whatever ended its program.
public struct InterviewDay: Hashable, Sendable {
  /// A round or a break in its place on the day.
  public struct Slot: Hashable, Sendable {
    /// What it is.
    public let item: Loop.Item
    /// The number of the round, from 1; `nil` of a break.
    public let number: Int?
    /// When it is to begin, from the start of the day.
    public let start: Duration
    /// How long it is to take.
    public let length: Duration
  }

  /// What comes next.
  public enum Step: Hashable, Sendable {
    /// A round, by its place among the slots.
    case round(Int)
    /// A break, by its place, and when it and all breaks behind it are over.
    case pause(Int, until: Stamp)
    /// Nothing: all rounds are done or left out.
    case over
  }

  /// The loop's title.
  public let title: String
  /// Its rounds and breaks.
  public let slots: [Slot]
  /// When the day was to begin.
  public let start: Stamp
  /// How many seconds of the day pass in a second; 1 but for demonstrations.
  public let speed: Int
  /// When each round that is done ended, by its place.
  private var ends: [Int: Stamp] = [:]
  /// The last round that is done or was left out, by its place; -1 before the first.
  private var last = -1
  /// Whether the break that follows it was ended by the person.
  private var isBreakOver = false

  /// Plans a day.
  ///
  /// - Parameters:
  ///   - loop: what is run.
  ///   - lengths: how long each of its rounds and breaks takes, in their order.
  ///   - start: when it is to begin.
  ///   - speed: how many seconds of the day pass in a second.
  public init(_ loop: Loop, lengths: [Duration], start: Stamp, speed: Int = 1) {
    (title, self.start, self.speed) = (loop.title, start, max(1, speed))
    var (slots, offset, number): ([Slot], Duration, Int) = ([], .zero, 0)
    for (item, length) in zip(loop.items, lengths) {
      number += item.isBreak ? 0 : 1
      slots.append(
        Slot(item: item, number: item.isBreak ? nil : number, start: offset, length: length))
      offset += length
    }
    self.slots = slots
  }

  /// How long the day is to take.
  public var length: Duration { slots.reduce(.zero) { $0 + $1.length } }

  /// How many rounds it has.
  public var rounds: Int { slots.count { $0.number != nil } }

  /// The round that a session of this day is, by the name of its round.
  public func place(of name: String) -> Int? {
    slots.firstIndex { $0.number != nil && $0.item.name.lowercased() == name.lowercased() }
  }

  /// What a session of a round says of the day it belongs to.
  public func round(_ place: Int) -> LoopRound {
    LoopRound(loop: title, day: start.text, name: slots[place].item.name)
  }

  /// Whether a round is done.
  public func isDone(_ place: Int) -> Bool { ends[place] != nil }

  /// Takes in that a round is done.
  ///
  /// - Parameters:
  ///   - place: the round.
  ///   - end: when it ended.
  public mutating func finish(_ place: Int, at end: Stamp) {
    ends[place] = end
    (last, isBreakOver) = (max(last, place), false)
  }

  /// Leaves a round out; the day goes on with what follows.
  public mutating func leaveOut(_ place: Int) {
    (last, isBreakOver) = (max(last, place), true)
  }

  /// Ends the break that runs.
  public mutating func endBreak() { isBreakOver = true }

  /// What comes next.
  ///
  /// A break begins when the round before it has ended, so that the look back at the round is a part of
  /// the break.
  ///
  /// - Parameter now: the present.
  /// - Returns: the step.
  public func step(at now: Stamp) -> Step {
    guard let next else { return .over }
    guard !isBreakOver, let end = ends[last] else { return .round(next) }
    var over = end.seconds
    var current: Int?
    for place in (last + 1)..<next {
      over += real(slots[place].length)
      if current == nil, over > now.seconds { current = place }
    }
    guard let current else { return .round(next) }
    return .pause(current, until: Stamp(seconds: over, offset: now.offset))
  }

  /// How much later than planned the next round begins; zero when there is none.
  ///
  /// - Parameter now: the present.
  /// - Returns: the delay in the time of the day; negative when it is earlier than planned.
  public func delay(at now: Stamp) -> Duration {
    switch step(at: now) {
    case .round(let place): elapsed(now) - slots[place].start
    case .pause(_, let until): elapsed(until) - (next.map { slots[$0].start } ?? .zero)
    case .over: .zero
    }
  }

  /// The next round, by its place; `nil` when there is none.
  public var next: Int? { slots.indices.first { $0 > last && slots[$0].number != nil } }

  /// When something of the day is planned for.
  ///
  /// - Parameter offset: counted from the start of the day.
  /// - Returns: the point of time.
  public func stamp(_ offset: Duration) -> Stamp {
    Stamp(seconds: start.seconds + real(offset), offset: start.offset)
  }

  /// How long a part of the day takes on the wall.
  private func real(_ length: Duration) -> Int64 { length.wholeSeconds / Int64(speed) }

  /// How much of the day has passed.
  private func elapsed(_ now: Stamp) -> Duration {
    .seconds((now.seconds - start.seconds) * Int64(speed))
  }
}
