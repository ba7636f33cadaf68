import Foundation
import TestSupport
import Testing

/// What `rehearse estimate` prints.
@Suite struct EstimateCommandTests {
  private let words = [
    "estimate", "--users", "8.64M", "--requests-per-day", "20", "--storage-per-user", "2MB",
  ]

  @Test func eachFigureShowsItsFactors() throws {
    try Sandbox().run(
      words,
      output: """
        figure          estimate  made from
        requests a day      173M  8.64M users × 20 requests a day
        average rate     2,000/s  173M ÷ 86,400 s a day
        peak rate        6,000/s  2,000/s × 3 (peak factor)
        cores                 12  6,000/s ÷ 500/s a core, rounded up
        storage          51.8 TB  8.64M users × 2MB × 3 (redundancy)
        memory                 –  give --memory-per-user, such as 10kB

        Figures are rounded; --json has them exact.

        """)
  }

  @Test func theExactFiguresAreThereAsJson() throws {
    let object = try Sandbox().run(words + ["--json"], output: .some).object()
    #expect(object["peakQPS"] as? Double == 6000)
    #expect(object["storageBytes"] as? Double == 51_840_000_000_000)
    #expect(object["memoryBytes"] is NSNull)
    #expect((object["factors"] as? [String: Any])?["redundancy"] as? Double == 3)
  }
}
