import Structures

/// The walk through the structures of a guide in which a person mends them.
public struct MendingWalk: Sendable {
  /// What comes of something that was said.
  public enum Outcome: Hashable, Sendable {
    /// The structure is shown, or what stands behind the last one.
    case show
    /// A sentence, and nothing was changed.
    case say(String)
    /// Lines of the guide are shown.
    case look(ClosedRange<Int>)
    /// What there is to say is told.
    case help
    /// What was mended is written, and the walk is over.
    case write
    /// Nothing is written, and the walk is over.
    case quit
  }

  /// As many lines of the guide are shown before and behind one that is looked at.
  private static let around = 8
  /// As far from a structure an unread time may stand that is shown with it, in lines.
  private static let near = 12

  /// What was mended by now.
  public private(set) var draft: MendingDraft
  /// The structure that is shown, from 0; behind the last one all that is left.
  public private(set) var place = 0
  /// The lines of the guide.
  public let lines: GuideLines
  private let ignored: [IgnoredTime]
  private let readings: ReadPhases
  private let first: MendingDraft
  private var past: [(draft: MendingDraft, place: Int)] = []

  /// Begins at the first structure.
  ///
  /// - Parameters:
  ///   - reference: the guide as it was read, without what was mended.
  ///   - mending: what was mended before.
  ///   - lines: the lines of the guide.
  public init(_ reference: Reference, _ mending: Mending, _ lines: GuideLines) {
    self.lines = lines
    ignored = reference.ignored
    readings = ReadPhases(reference.structures + reference.folded, lines)
    draft = MendingDraft(reference, mending, lines)
    first = draft
    // There is nothing to show of what was dropped and is read no more.
    draft.structures.removeAll { $0.isDropped && $0.read == nil }
  }

  /// The structure that is shown; `nil` behind the last one.
  public var structure: DraftStructure? { draft.structures[safe: place] }

  /// Whether what would be written differs from what stands there.
  public var isChanged: Bool { draft.structures != first.structures }

  /// The times near the structure, or anywhere behind the last one, that belong to no phase.
  public var unread: [IgnoredTime] {
    let taken = Set(draft.structures.filter { !$0.isDropped }.flatMap(\.numbers))
    let free = ignored.filter { !taken.contains($0.line) }
    guard let structure else { return free }
    let numbers = structure.numbers + (structure.read.map { [$0.line] } ?? [])
    guard let low = numbers.min(), let high = numbers.max() else { return [] }
    return free.filter { (low - MendingWalk.near...high + MendingWalk.near).contains($0.line) }
  }

  /// Takes in a line that the person wrote.
  ///
  /// - Parameter line: the line without its end.
  /// - Returns: what comes of it.
  public mutating func take(_ line: String) -> Outcome {
    do throws(MendingRefusal) {
      let count = structure?.phases.count ?? 0
      let line = try MendingLine(line, phases: count, lines: lines.count)
      return try take(line?.command() ?? .keep)
    } catch {
      return .say(error.text)
    }
  }

  private mutating func take(_ command: MendingCommand) throws(MendingRefusal) -> Outcome {
    switch command {
    case .keep:
      guard structure != nil else { return isChanged ? .show : .quit }
      place += 1
    case .back:
      guard place > 0 else { throw MendingRefusal(text: "this is the first structure") }
      place -= 1
    case .look(let line): return look(around: line)
    case .undo:
      guard let last = past.popLast() else {
        throw MendingRefusal(text: "nothing was changed that could be taken back")
      }
      (draft, place) = last
    case .write: return .write
    case .quit: return .quit
    case .help: return .help
    default:
      let before = (draft, place)
      try change(command)
      past.append(before)
    }
    return .show
  }

  private mutating func change(_ command: MendingCommand) throws(MendingRefusal) {
    if case .add(let number) = command { return try add(number) }
    guard let structure else {
      throw MendingRefusal(text: "no structure is shown; b goes back to the last one")
    }
    if case .drop = command { return draft.toggleDrop(place) }
    guard !structure.isDropped else {
      throw MendingRefusal(text: "this structure is dropped; d brings it back")
    }
    switch command {
    case .dropPhase(let phase): draft.drop(phase: phase, of: place)
    case .join: try draft.join(place)
    case .joinPhase(let phase): try draft.join(phase: phase, of: place)
    case .split(let phase): try draft.split(before: phase, of: place)
    case .time(let phase, let time): draft.time(time, phase: phase, of: place)
    case .rename(let title): draft.rename(title, of: place)
    case .confirm: draft.confirm(place)
    case .renamePhase(let phase, let title): draft.rename(title, phase: phase, of: place)
    default: break
    }
  }

  private mutating func add(_ number: Int) throws(MendingRefusal) {
    // By its words it is found again.
    guard let line = readings.line(number), !line.quoted.words.isEmpty else {
      throw MendingRefusal(text: "line \(number) holds no word; a phase needs one")
    }
    guard let structure else {
      place = draft.begin(with: line, title: heading(above: number))
      return
    }
    guard !structure.isDropped else {
      throw MendingRefusal(text: "this structure is dropped; d brings it back")
    }
    try draft.add(line, to: place)
  }

  /// What a structure is called that begins on a line: the heading above it.
  private func heading(above number: Int) -> String {
    for above in stride(from: number - 1, to: 0, by: -1) {
      guard let text = lines[above], text.hasPrefix("#") else { continue }
      let title = TitleText.structure(String(text.drop { $0 == "#" }))
      if !title.isEmpty { return title }
    }
    return TypedPhases.title
  }

  private func look(around line: Int?) -> Outcome {
    let shown = structure.map { ($0.numbers.min() ?? 1, $0.numbers.max() ?? 1) } ?? (1, 1)
    let (low, high) = line.map { ($0, $0) } ?? shown
    guard lines.count > 0 else { return .say("the guide is empty") }
    return .look(
      max(1, low - MendingWalk.around)...max(1, min(lines.count, high + MendingWalk.around)))
  }
}
