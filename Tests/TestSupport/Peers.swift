import Foundation
import Testing

/// Packages of other people that our numbers are compared with; `Scripts/test` installs them below
/// `.build`, and tests need them by `.enabled(if: Peers.has("…"), Peers.missing)`.
public enum Peers {
  /// What is said where a package is not there.
  public static let missing: Comment = "Scripts/test could not install what Tests/peers.txt lists"

  private static let folder = Sandbox.project.appendingPathComponent(".build/peers")

  /// Whether a package can be imported.
  public static func has(_ module: String) -> Bool {
    let found = try? run("import \(module)")
    return found?.status == 0
  }

  /// Runs a program in Python with the packages.
  ///
  /// - Parameters:
  ///   - program: Its text.
  ///   - arguments: What it finds behind its name.
  /// - Returns: What it said.
  /// - Throws: When it cannot be started.
  public static func run(
    _ program: String, _ arguments: String...
  ) throws -> (status: Int32, output: String, errors: String) {
    let python = folder.appendingPathComponent("bin/python3").path
    return try Sandbox().execute([python, "-I", "-c", program] + arguments)
  }
}
