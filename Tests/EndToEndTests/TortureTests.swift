import Foundation
import TestSupport
import Testing

/// The short form of `Scripts/torture`.
@Suite(.tags(.process)) struct TortureTests {
  @Test(.timeLimit(.minutes(2)))
  func thirtyKilledSessionsLoseNothingThatWasShownOrWritten() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scripts/torture.py").path
    let run = try Sandbox().execute([
      "/usr/bin/env", "python3", script, "--rehearse", Sandbox.rehearse, "--sessions", "30",
    ])
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    let count =
      #/30 sessions .*; [1-9]\d+ notes had been shown as taken, [1-9]\d+ own lines written; 0 sess/#
    #expect(run.output.contains(count))
  }
}
