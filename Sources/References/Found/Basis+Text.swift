extension Basis {
  /// How the times were read and why, for people.
  public var text: String {
    switch self {
    case .lengths: "lengths: each phase says how long it takes"
    case .followingRanges:
      "minutes on the clock: the first starts at 0, and each starts where the last ends"
    case .minutes: "minutes on the clock, as the document says"
    case .minutesAndSeconds: "a clock of minutes and seconds"
    case .hoursAndMinutes:
      "a clock of hours and minutes: as minutes and seconds it would be too short"
    case .timesOfDay: "times of day"
    case .starts: "starts: each phase lasts until the next one"
    case .shares: "shares of the total that the document states"
    case .untimed: "steps without a time"
    case .mended: "mended by hand, in the file beside the guide"
    }
  }
}
