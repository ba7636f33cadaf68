/// An ordered list of phases with a title.
public struct Structure: Hashable, Sendable {
  /// The structure's name, for instance "Leadership Discussion Structure".
  public let title: String
  /// The phases, in order.
  public let phases: [Phase]

  /// Creates a structure.
  public init(title: String, phases: [Phase]) {
    self.title = title
    self.phases = phases
  }

  /// The window of the whole; phases without a window add nothing.
  public var total: Window? { Window.total(of: phases.compactMap(\.window)) }

  /// The structure with every window scaled in proportion, so that the latest times add up to a
  /// given total.
  ///
  /// The ends are rounded to whole seconds on the running sum, so that the parts always add up to
  /// the whole. A window without a latest counts with its earliest.
  ///
  /// - Parameter total: the time for all timed phases together.
  /// - Returns: the scaled structure; unchanged when no phase has a time.
  public func scaled(toTotal total: Duration) -> Structure {
    let planned = phases.reduce(Int64(0)) { $0 + ($1.window?.target(.latest).milliseconds ?? 0) }
    guard planned > 0, total > .zero else { return self }
    var before: Int64 = 0
    let scaled = phases.map { phase -> Phase in
      guard let window = phase.window else { return phase }
      let after = before + window.target(.latest).milliseconds
      func seconds(_ milliseconds: Int64) -> Int64 {
        let unit = Int128(planned) * 1000
        return Int64((Int128(milliseconds) * Int128(total.milliseconds) + unit / 2) / unit)
      }
      let length = Duration.seconds(seconds(after) - seconds(before))
      let earliest = Duration.seconds(seconds(window.earliest.milliseconds))
      before = after
      let fitted =
        window.latest == nil
        ? Window(earliest: length, latest: nil) : Window(earliest: earliest, latest: length)
      return Phase(
        title: phase.title, window: fitted, stated: phase.stated?.fitted(to: fitted),
        question: phase.question, prompts: phase.prompts)
    }
    return Structure(title: title, phases: scaled)
  }
}
