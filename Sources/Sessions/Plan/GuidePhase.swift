import Structures

/// A phase as the guide has it, whatever was changed in the plan before the session began.
public struct GuidePhase: Hashable, Sendable {
  /// The phase's title.
  public var title: String
  /// The window that it would have been run with; `nil` when it had none.
  public var window: Window?
  /// What the guide says about its time; `nil` when that is not known.
  public var stated: StatedTime?
  /// The phase of the plan that it is run as, from 0; `nil` when it was left out.
  public var place: Int?

  /// Creates a phase.
  public init(
    title: String, window: Window? = nil, stated: StatedTime? = nil, place: Int? = nil
  ) {
    (self.title, self.window, self.stated, self.place) = (title, window, stated, place)
  }

  /// All phases of a structure: those of the guide, whether they are run or not, then those that were
  /// added.
  ///
  /// A place that is not there, and of two places that are the same the second, counts as left out: a
  /// file may have been changed by hand.
  ///
  /// - Parameters:
  ///   - guide: the phases as the guide has them; none where nothing was changed.
  ///   - run: the phases that are run, each with its place.
  /// - Returns: the phases, with the places of those that are run.
  public static func all(guide: [GuidePhase], run: [GuidePhase]) -> [GuidePhase] {
    guard !guide.isEmpty else { return run }
    var added = Set(run.indices)
    let known = guide.map { phase in
      var phase = phase
      phase.place = phase.place.flatMap { added.remove($0) }
      return phase
    }
    return known + run.indices.filter(added.contains).map { run[$0] }
  }

  /// What stands before the words of ``changes(guide:run:)``.
  public static let changesLabel = "Changed before the start"

  /// What was changed between a guide and what is run, in words.
  ///
  /// - Parameters:
  ///   - guide: the phases as the guide has them; none where nothing was changed.
  ///   - run: the phases that are run, each with its place.
  /// - Returns: "left out Questions; Design 5:00 instead of 3:00–4:00; added Wrap up 1:00"; `nil` where
  ///   nothing was changed.
  public static func changes(guide: [GuidePhase], run: [GuidePhase]) -> String? {
    guard !guide.isEmpty else { return nil }
    let all = all(guide: guide, run: run)
    let (known, without) = (all.prefix(guide.count), "without a time")
    let timed = known.compactMap { phase -> String? in
      guard let place = phase.place, run[place].window != phase.window else { return nil }
      return "\(phase.title) \(run[place].time ?? without) instead of \(phase.time ?? "no time")"
    }
    func list(_ words: String, _ names: [String]) -> [String] {
      names.isEmpty ? [] : [words + names.joined(separator: ", ")]
    }
    let parts =
      list("left out ", known.filter { $0.place == nil }.map(\.title)) + list("", timed)
      + list("added ", all.dropFirst(guide.count).map { "\($0.title) \($0.time ?? without)" })
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// "3:00–4:00"; `nil` without a time.
  private var time: String? { window?.text(stated: stated, isShort: true) }
}

extension Plan {
  /// All phases of the structure, those that were left out of the plan among them.
  public var structurePhases: [GuidePhase] { GuidePhase.all(guide: guide, run: run) }

  /// What was changed before the session began, in words; `nil` where nothing was.
  public var changes: String? { GuidePhase.changes(guide: guide, run: run) }

  private var run: [GuidePhase] {
    phases.enumerated().map {
      GuidePhase(title: $1.title, window: $1.window, stated: $1.stated, place: $0)
    }
  }
}
