/// Something to do on a day of the plan.
public struct PlanItem: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A structure, whole.
    case session
    /// One phase.
    case drill
    /// The crib sheet, to be read.
    case crib
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// What is rehearsed; `nil` for the crib sheet.
  public let unit: PracticeUnit?
  /// How long it takes.
  public let minutes: Int
  /// Why, as a part of a sentence.
  public let reason: String
  /// What it is in particular, where something was found; `nil` for a rehearsal as any other.
  public let action: PracticeAction?

  /// Plans a rehearsal.
  public init(_ unit: PracticeUnit, reason: String, action: PracticeAction? = nil) {
    kind = unit.phase == nil ? .session : .drill
    (self.unit, minutes, self.reason, self.action) = (unit, unit.minutes, reason, action)
  }

  /// The crib sheet.
  init(cribIn minutes: Int, reason: String) {
    (kind, unit, self.minutes, self.reason, action) = (.crib, nil, minutes, reason, nil)
  }

  /// What to do: "Run STAR in Two Minutes", "Drill Detailed Design of Technical Problem, L6".
  public var sentence: String {
    if let action { return action.sentence }
    let level = unit?.structure.level.map { ", \($0)" } ?? ""
    return switch kind {
    case .session: "Run \(unit?.title ?? "")\(level)"
    case .drill: "Drill \(unit?.title ?? "") of \(unit?.structure.structure.title ?? "")\(level)"
    case .crib: "Read your crib sheet"
    }
  }

  /// The words of the command line that starts it, `rehearse` first.
  ///
  /// - Parameter options: what stands behind the name of the command.
  /// - Returns: the words.
  public func command(with options: [String] = []) -> [String] {
    let words = unit.map {
      PracticeCommand.words($0.structure, phase: $0.phase, action?.options ?? [])
    }
    return PracticeCommand.words(words ?? ["rehearse", "crib"], with: options)
  }
}
