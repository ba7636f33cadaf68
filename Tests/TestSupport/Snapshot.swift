import Foundation
import Grids
import Testing

/// Compares a screen with the golden file beside the test.
///
/// A missing file is recorded and fails the test: look at it before it is kept. Delete a file to
/// record it anew.
///
/// - Parameters:
///   - grid: the screen.
///   - name: the file's name without its ending.
///   - test: the test's own file, beside which the folder `Snapshots` lies.
///   - location: where the test is told to have failed.
/// - Throws: when a missing file cannot be recorded.
public func expectSnapshot(
  _ grid: Grid, named name: String, test: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(text: grid.snapshot, named: name, test: test, at: location)
}

/// Compares text with the golden file beside the test, as ``expectSnapshot(_:named:test:at:)`` does
/// with a screen.
///
/// - Parameters:
///   - actual: the text.
///   - name: the file's name without its ending.
///   - test: the test's own file, beside which the folder `Snapshots` lies.
///   - location: where the test is told to have failed.
/// - Throws: when a missing file cannot be recorded.
public func expectSnapshot(
  text actual: String, named name: String, test: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: test).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent("\(name).txt")
  guard let expected = try kept(actual, as: file, at: location) else { return }
  #expect(actual == expected, "\(name).txt differs", sourceLocation: location)
}

/// The text that is kept in a file, to be compared with what there is now.
///
/// - Parameters:
///   - actual: what there is now, which is recorded where the file is missing; that fails the test.
///   - file: the file.
///   - location: where the test is told to have failed.
/// - Returns: the text; `nil` where it was missing.
/// - Throws: when a missing file cannot be recorded.
public func kept(
  _ actual: String, as file: URL, at location: SourceLocation = #_sourceLocation
) throws -> String? {
  if let text = try? String(contentsOf: file, encoding: .utf8) { return text }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try actual.write(to: file, atomically: true, encoding: .utf8)
  Issue.record(
    "recorded \(file.lastPathComponent): look at it, then run again", sourceLocation: location)
  return nil
}
