import Structures

extension Debrief {
  /// What a person says of a session, whichever key or line said so.
  public enum Intent: Hashable, Sendable {
    /// A score from 1 to 4, in halves: of a dimension, from 0, or of the whole without one.
    case score(Int?, Double)
    /// Where the score of a dimension can be seen.
    case evidence(Int, String)
    /// A way in which it went wrong, or not after all; from 0.
    case togglePitfall(Int)
    /// A prompt that was covered all the same, or not; from 0 among those that were left out.
    case toggleLeftOut(Int)
    /// A key point that was said, or not; from 0.
    case togglePoint(Int)
    /// Whether the resolution was kept.
    case kept(Bool)
    /// What went well.
    case wentWell(String)
    /// What to change next time.
    case toChange(String)
    /// A note on a phase, from 0.
    case note(Int, String)
    /// A mark in a phase, from 0.
    case mark(Int, Mark)
  }

  /// Takes in what the person says.
  ///
  /// - Parameter intent: what is said.
  /// - Returns: what has to be done; what is not possible is refused in words.
  public mutating func handle(_ intent: Intent) -> [Command] {
    switch intent {
    case .score(let dimension, let points): score(dimension, points)
    case .evidence(let dimension, let text): give(evidence: text, for: dimension)
    case .togglePitfall(let number):
      toggle(number, of: guidance.antiPatterns.map(\.name), in: \.antiPatterns, Words.noPitfall)
    case .togglePoint(let number): toggle(number, of: keyPoints, in: \.keyPoints, Words.noPoint)
    case .toggleLeftOut(let number): toggle(leftOut: number)
    case .kept(let isKept):
      resolution == nil ? [.say(Words.noResolution)] : add(.resolutionKept(isKept))
    case .wentWell(let text): change { $0.wentWell = text }
    case .toChange(let text): change { $0.toChange = text }
    case .note(let phase, let text): add(.noteAdded(phase, text))
    case .mark(let phase, let mark): add(.markAdded(phase, mark))
    }
  }

  private mutating func change(_ change: (inout Reflection) -> Void) -> [Command] {
    let old = reflection
    change(&reflection)
    return reflection == old ? [] : [.keep(reflection)]
  }

  private mutating func score(_ number: Int?, _ points: Double) -> [Command] {
    guard number.map(dimensions.indices.contains) ?? true else { return [.say(Words.noDimension)] }
    guard part != .interviewer else {
      return add(.scored(number.map { dimensions[$0].name }, points))
    }
    guard let number else { return change { $0.setOverall(points) } }
    let names = dimensions.map(\.name)
    let name = names[number]
    return change { reflection in
      if let place = reflection.scores.firstIndex(where: { $0.dimension == name }) {
        reflection.scores[place].points = Reflection.Score.fitting(points)
      } else {
        reflection.scores.append(.init(dimension: name, points: points))
        Debrief.put(inOrderOf: names, &reflection.scores) { $0.dimension }
      }
    }
  }

  private mutating func give(evidence: String, for number: Int) -> [Command] {
    guard dimensions.indices.contains(number) else { return [.say(Words.noDimension)] }
    let name = dimensions[number].name
    guard score(of: dimensions[number]) != nil else { return [.say(Words.scoreFirst)] }
    if part == .interviewer { return add(.scoreSeen(name, evidence)) }
    return change { reflection in
      guard let place = reflection.scores.firstIndex(where: { $0.dimension == name }) else {
        return
      }
      reflection.scores[place].evidence = evidence
    }
  }

  private mutating func toggle(
    _ number: Int, of names: [String], in list: WritableKeyPath<Reflection, [String]>,
    _ refusal: String
  ) -> [Command] {
    guard names.indices.contains(number) else { return [.say(refusal)] }
    return change { reflection in
      if let place = reflection[keyPath: list].firstIndex(of: names[number]) {
        reflection[keyPath: list].remove(at: place)
      } else {
        reflection[keyPath: list].append(names[number])
        Debrief.put(inOrderOf: names, &reflection[keyPath: list]) { $0 }
      }
    }
  }

  /// Brings what was answered into the order in which it is asked; what is not asked now comes last.
  private static func put<Item>(
    inOrderOf names: [String], _ items: inout [Item], _ name: (Item) -> String
  ) {
    let known = names.compactMap { wanted in items.first { name($0) == wanted } }
    items = known + items.filter { !names.contains(name($0)) }
  }

  private mutating func toggle(leftOut number: Int) -> [Command] {
    let all = leftOut
    guard all.indices.contains(number) else { return [.say(Words.noLeftOut)] }
    let it = all[number]
    return add(
      it.isTicked
        ? .promptUntickedAfter(it.phase, it.prompt) : .promptTickedAfter(it.phase, it.prompt))
  }

  private mutating func add(_ kind: Event.Kind) -> [Command] {
    session.apply(Event(session.now, kind)).compactMap { effect in
      if case .record(let event) = effect { .record(event) } else { nil }
    }
  }
}

extension Debrief {
  /// What a person is told who asked for what is not possible.
  enum Words {
    static let noPitfall = "there is no pitfall of that number"
    static let noPoint = "there is no key point of that number"
    static let noLeftOut = "there is no prompt of that number among those left out"
    static let noResolution = "nothing was resolved for this session"
    static let noDimension = "there is no such dimension"
    static let noRubric = "nothing but the whole is scored here: /score 3"

    static func noDimension(named name: String, _ dimensions: [Rubric.Dimension]) -> String {
      dimensions.isEmpty
        ? noRubric
        : "which dimension is “\(name)”? \(dimensions.map(\.name).joined(separator: ", "))"
    }
    static let scoreFirst = "score the dimension first, then say where that can be seen"
  }
}
