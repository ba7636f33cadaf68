import Glibc

extension Instant {
  /// The point of time at which the clock on the wall showed a time, if nobody has set it since.
  ///
  /// - Parameter time: what it showed, in nanoseconds since 1970; what is still to come counts as now.
  public init(onWall time: Int64) {
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    let present = Int64(wall.tv_sec) * 1_000_000_000 + Int64(wall.tv_nsec)
    let (gone, isTooLong) = present.subtractingReportingOverflow(time)
    self.init(nanoseconds: Instant.now.nanoseconds - (isTooLong ? 0 : max(0, gone)))
  }
}
