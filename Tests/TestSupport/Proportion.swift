import Glibc
import Testing

/// Does some work at an eighth of a size, at a quarter and at the whole, and expects that it takes
/// time in proportion.
///
/// What is compared is the processor time of this thread, the least of up to five runs: a busy machine
/// changes that little. Work that looks at all once more for each part takes 64 times as long for
/// eight times as much.
///
/// - Parameters:
///   - size: how much the work is done for at last; so much that the parts weigh more than what they
///     have in common.
///   - location: where the test is told to have failed.
///   - work: the work at a size; all of it on the thread that asks for it.
/// - Returns: what came of the whole.
/// - Throws: what the work throws.
@discardableResult
public func expectTimeInProportion<Result>(
  upTo size: Int, at location: SourceLocation = #_sourceLocation,
  _ work: (_ size: Int) throws -> Result
) rethrows -> Result {
  // What is made once, such as a table of words, belongs to no size.
  _ = try work(size / 8)
  var (eighth, quarter, whole) = (Duration.longest, Duration.longest, Duration.longest)
  var round = 0
  while true {
    round += 1
    eighth = min(eighth, try processorTime { try work(size / 8) }.time)
    quarter = min(quarter, try processorTime { try work(size / 4) }.time)
    let (result, time) = try processorTime { try work(size) }
    whole = min(whole, time)
    let isInProportion = whole <= eighth * 24 && whole <= quarter * 8
    guard isInProportion || round == 5 else { continue }
    #expect(
      isInProportion, "\(size / 8): \(eighth), \(size / 4): \(quarter), \(size): \(whole)",
      sourceLocation: location)
    return result
  }
}

extension Duration {
  fileprivate static let longest = Duration.seconds(3600)
}

private func processorTime<Result>(
  of work: () throws -> Result
) rethrows -> (result: Result, time: Duration) {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let start = now()
  let result = try work()
  return (result, now() - start)
}
