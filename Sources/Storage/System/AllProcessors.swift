import Dispatch

/// Work that all processors share.
public enum AllProcessors {
  /// Does parts of some work at once, in no order, and waits for all of them.
  ///
  /// - Parameters:
  ///   - count: how many parts there are.
  ///   - work: does the part of a number, from 0; several threads call it.
  public static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    let (obstacle, folder) = (SystemCalls.obstacle, SystemCalls.folder)
    guard obstacle != nil || folder != nil else {
      return DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }
    // Other threads do not have the values of a task.
    DispatchQueue.concurrentPerform(iterations: count) { number in
      SystemCalls.$obstacle.withValue(obstacle) {
        SystemCalls.$folder.withValue(folder) { work(number) }
      }
    }
  }
}
