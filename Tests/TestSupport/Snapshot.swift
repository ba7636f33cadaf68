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
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).txt: look at it, then run again", sourceLocation: location)
    return
  }
  #expect(actual == expected, "\(name).txt differs", sourceLocation: location)
}
