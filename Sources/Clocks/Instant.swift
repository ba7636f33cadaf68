import Glibc

/// A point of time on the clock that cannot be set and counts on while the machine sleeps.
///
/// It is what `ContinuousClock.Instant` is on Linux, as a number of nanoseconds. That type asks a
/// dozen functions of the standard library, all of which have gone cold from one second to the next.
public struct Instant: InstantProtocol, Sendable {
  /// The time since the machine was started, in nanoseconds.
  public let nanoseconds: Int64

  /// Creates the point of time so many nanoseconds after the machine was started.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The present.
  public static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Instant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// The steps in which this clock counts, in nanoseconds; `nil` where the system has no such clock.
  public static var step: Int64? {
    var step = timespec()
    guard clock_getres(CLOCK_BOOTTIME, &step) == 0 else { return nil }
    return Int64(step.tv_sec) * 1_000_000_000 + Int64(step.tv_nsec)
  }

  /// The point of time that lies the given time later, in whole nanoseconds.
  public func advanced(by duration: Duration) -> Instant {
    let time = Int128(nanoseconds) + duration.attoseconds / 1_000_000_000
    return Instant(nanoseconds: Int64(clamping: time))
  }

  /// The point of time that lies the given time later.
  public static func + (lhs: Instant, rhs: Duration) -> Instant { lhs.advanced(by: rhs) }

  /// The signed time from this point to another.
  public func duration(to other: Instant) -> Duration {
    Duration(
      attoseconds: (Int128(other.nanoseconds) - Int128(nanoseconds)) * 1_000_000_000)
  }

  /// The time from another point to this one as system calls take it; none when it comes first.
  public func wait(from other: Instant) -> timespec {
    guard self > other else { return timespec(tv_sec: 0, tv_nsec: 0) }
    let (time, isTooLong) = nanoseconds.subtractingReportingOverflow(other.nanoseconds)
    let wait = isTooLong ? .max : time
    return timespec(tv_sec: Int(wait / 1_000_000_000), tv_nsec: Int(wait % 1_000_000_000))
  }

  /// Whether the left point lies before the right one.
  public static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.nanoseconds < rhs.nanoseconds }
}
