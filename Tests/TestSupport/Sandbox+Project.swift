import Foundation

extension Sandbox {
  /// The folder of the project.
  public static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a document of the project.
  public static func page(_ name: String) throws -> String {
    try String(contentsOf: project.appendingPathComponent(name), encoding: .utf8)
  }

  /// The command that makes up past sessions, the last one on 2026-11-24.
  public func historyCommand(_ count: Int, in folder: String = "Sessions") -> [String] {
    let script = Sandbox.project.appendingPathComponent("Scripts/make-history").path
    return ["/usr/bin/env", "python3", script, String(count), path(of: folder)]
      + ["--until", "2026-11-24"]
  }

  /// Makes up past sessions.
  public func makeHistory(
    _ count: Int, _ options: String..., in folder: String = "Sessions"
  ) throws {
    let made = try execute(historyCommand(count, in: folder) + options)
    guard made.status == 0 else { throw POSIXError(.EIO) }
  }
}
