import Foundation
import TestSupport

/// What hooks and voices leave behind.
extension Sandbox {
  /// What a file in the folder holds; empty when there is none.
  func text(_ name: String) -> String { (try? read(name)) ?? "" }

  /// How many bytes it has.
  func size(_ name: String) -> Int {
    (try? Data(contentsOf: folder.appendingPathComponent(name)).count) ?? 0
  }

  /// The processes whose numbers stand in a file, a line each.
  func processes(_ name: String) -> [pid_t] {
    text(name).split(separator: "\n").compactMap { pid_t($0) }
  }

  /// Whether a process runs; one that has ended and waits to be asked for does not.
  static func isRunning(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = status.lastIndex(of: ")")
    else { return false }
    return !status[end...].hasPrefix(") Z")
  }
}
