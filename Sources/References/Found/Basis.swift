/// Why the times of a structure were read as they were.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  /// Each phase states how long it takes.
  case lengths
  /// Ranges, the first of which starts at 0 and each of which starts where the last ends.
  case followingRanges
  /// Ranges of minutes that say so: "Minutes 0-8".
  case minutes
  /// "0:00-0:05" as minutes and seconds.
  case minutesAndSeconds
  /// "0:00-0:05" as hours and minutes, since minutes and seconds would not fit.
  case hoursAndMinutes
  /// Times of day.
  case timesOfDay
  /// Times of day at which phases start; each lasts until the next.
  case starts
  /// Parts of a stated total.
  case shares
  /// No phase has a time.
  case untimed
  /// A person said which phases there are.
  case mended
}
