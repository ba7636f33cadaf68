import Foundation
import Synchronization
import Testing

@testable import Storage

/// Makes one system call fail, or all from one on.
final class Obstacle: Sendable {
  /// What becomes of a call.
  enum Fault: Hashable, Sendable, CustomTestStringConvertible {
    /// It fails with this number.
    case error(Int32)
    /// It writes half of what it is given, if it writes.
    case short
    /// It writes half of what it is given, and the next one finds the disk full.
    case torn

    var testDescription: String {
      if case .error(let code) = self { String(cString: strerror(code)) } else { "\(self)" }
    }
  }

  private let fault: Fault
  private let first: Int
  private let lasts: Bool
  private let calls = Atomic(0)
  private let isHealed = Atomic(false)

  init(_ fault: Fault, from first: Int, lasts: Bool) {
    (self.fault, self.first, self.lasts) = (fault, first, lasts)
  }

  /// How many calls were made.
  var count: Int { calls.load(ordering: .acquiring) }

  /// Lets every call through from now on.
  func heal() { isHealed.store(true, ordering: .releasing) }

  /// Carries out some work with this in its way.
  func hinder<Result>(_ work: () throws -> Result) rethrows -> Result {
    try SystemCalls.$obstacle.withValue(pass, operation: work)
  }

  private func pass(_ bytes: Int) throws(SystemCalls.Failure) -> Int {
    let number = calls.add(1, ordering: .acquiringAndReleasing).newValue
    guard !isHealed.load(ordering: .acquiring), number >= first else { return bytes }
    let half = min(bytes, max(1, bytes / 2))
    switch fault {
    case .error(let code) where number == first || lasts: throw SystemCalls.Failure(code: code)
    case .short where number == first || lasts: return half
    case .torn where number == first: return half
    case .torn where number == first + 1 || lasts: throw SystemCalls.Failure(code: ENOSPC)
    default: return bytes
    }
  }
}
