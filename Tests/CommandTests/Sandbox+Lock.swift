import Foundation
import TestSupport
import Testing

extension Sandbox {
  /// Takes the lock of a transcript that a program holds while it runs the session.
  ///
  /// - Parameter name: The file.
  /// - Returns: Its descriptor, which has to be closed.
  /// - Throws: When the lock cannot be had.
  func lock(_ name: String) throws -> Int32 {
    let file = open(path(of: name), O_RDWR | O_CLOEXEC)
    try #require(flock(file, LOCK_EX | LOCK_NB) == 0)
    return file
  }
}
