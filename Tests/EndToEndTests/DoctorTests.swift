import Foundation
import TestSupport
import Testing

/// What the program finds out about where it runs.
@Suite(.tags(.process)) struct DoctorTests {
  @Test func aGoodPlaceNeedsNoChange() async throws {
    let terminal = try Tmux("doctor", width: 180)
    let screen = try await terminal.waitFor("stamps of transcripts")
    #expect(screen.contains("ok  terminal  tmux-256color, 180 columns and 24 rows"))
    #expect(screen.contains("ok  signs     Unicode"))
    #expect(screen.contains("ok  colours   256"))
    #expect(screen.contains("files can be locked"))
    #expect(try await terminal.waitForEnd() == 0)
  }
}
