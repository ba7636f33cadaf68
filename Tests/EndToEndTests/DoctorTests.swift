import Foundation
import Testing

/// What the program finds out about where it runs.
@Suite struct DoctorTests {
  @Test func aGoodPlaceNeedsNoChange() async throws {
    let terminal = try Tmux("doctor", width: 180)
    let screen = try await terminal.waitFor("stamps of transcripts")
    #expect(screen.contains("ok  terminal  tmux-256color, 180 columns and 24 rows"))
    #expect(screen.contains("ok  signs     Unicode"))
    #expect(screen.contains("ok  colours   256"))
    #expect(screen.contains("files can be locked"))
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func whatIsToChangeIsSaidAndNothingIsLeftBehind() throws {
    let sandbox = try Sandbox(["LC_ALL": "C"])
    let run = try Run("doctor", "--sessions", "new/folder", in: sandbox)
    #expect(run.status == 1)
    #expect(run.output.contains("!   terminal  standard input is not a terminal; use --plain"))
    #expect(run.output.contains("ok  folder    new/folder: will be made"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).isEmpty)

    try sandbox.write("no folder", to: "file")
    let wrong = try Run("doctor", "--sessions", "file", in: sandbox)
    #expect(wrong.output.contains("!   folder    file: this is no folder; name a folder"))
  }

  @Test func aSmallTerminalIsTold() async throws {
    let terminal = try Tmux("doctor", width: 60, height: 20)
    try await terminal.waitFor("60 columns and 20 rows")
    #expect(try await terminal.waitForEnd() == 1)
  }
}
