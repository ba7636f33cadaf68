import Dispatch
import Synchronization

/// Work that all processors share.
public enum AllProcessors {
  /// Is told how many of how many are done; several threads tell.
  public typealias Telling = @Sendable (_ done: Int, _ total: Int) -> Void

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

  /// Does something with many items, batch by batch.
  ///
  /// - Parameters:
  ///   - items: the items.
  ///   - size: how many a batch has.
  ///   - telling: is told how many are done.
  ///   - work: makes something of a batch; several threads call it.
  /// - Returns: what came of each batch, in their order.
  public static func results<Item: Sendable, Result: Sendable>(
    of items: [Item], in size: Int, telling: @escaping Telling = { _, _ in },
    _ work: @Sendable (ArraySlice<Item>) -> Result
  ) -> [Result] {
    let batches = stride(from: 0, to: items.count, by: size).map {
      Batch<Item, Result>(items[$0...].prefix(size))
    }
    let count = WorkCount(of: items.count, telling)
    perform(batches.count) { number in
      let batch = batches[number]
      let result = work(batch.items)
      batch.result.withLock { $0 = result }
      count.add(batch.items.count)
    }
    return batches.compactMap { $0.result.withLock { $0 } }
  }

  /// Some items, and what one thread makes of them: no other waits for the lock.
  private final class Batch<Item: Sendable, Result: Sendable>: Sendable {
    let items: ArraySlice<Item>
    let result = Mutex<Result?>(nil)

    init(_ items: ArraySlice<Item>) { self.items = items }
  }
}
