import Foundation

extension Sandbox {
  /// The folder of the project.
  public static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a document of the project.
  public static func page(_ name: String) throws -> String {
    try String(contentsOf: project.appendingPathComponent(name), encoding: .utf8)
  }

  /// The command that makes up past sessions in `Sessions`, the last one on 2026-11-24.
  public func historyCommand(_ count: Int) -> [String] {
    let script = Sandbox.project.appendingPathComponent("Scripts/make-history").path
    return ["/usr/bin/env", "python3", script, String(count), path(of: "Sessions")]
      + ["--until", "2026-11-24"]
  }

  /// Makes up past sessions in `Sessions`.
  public func makeHistory(_ count: Int, _ options: String...) throws {
    let made = try execute(historyCommand(count) + options)
    guard made.status == 0 else { throw POSIXError(.EIO) }
  }
}
