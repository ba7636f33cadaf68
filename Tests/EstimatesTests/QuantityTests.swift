import Estimates
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("10M", 1e7), ("1.5k", 1500), ("2K", 2000), ("3b", 3e9), ("3G", 3e9), ("1T", 1e12),
      ("0.1", 0.1), ("42", 42), ("7 m", 7e6),
    ])
  func countsMayEndInASign(text: String, count: Double) throws {
    #expect(try QuantityNotation.count(text) == count)
  }

  @Test(
    arguments: [
      ("100kB", 1e5), ("100KB", 1e5), ("2GB", 2e9), ("1.5 MB", 1.5e6), ("1TB", 1e12),
      ("1PB", 1e15), ("500B", 500), ("1KiB", 1024), ("2MiB", 2_097_152),
    ])
  func sizesAreInPowersOfTenAndThoseWithAnIInPowersOfTwo(text: String, bytes: Double) throws {
    #expect(try QuantityNotation.size(text) == bytes)
  }

  @Test(arguments: ["", "M", ".5", "5.", "1.2.3", "-1", "+1", "1e6x", "many", "１０"])
  func whatDoesNotBeginWithANumberIsNone(text: String) {
    #expect(throws: QuantityProblem.self) { try QuantityNotation.count(text) }
    #expect(throws: QuantityProblem.self) { try QuantityNotation.size(text) }
  }

  @Test func eachMistakeIsTold() {
    #expect(throws: QuantityProblem.unknownUnit("Q")) { try QuantityNotation.count("1Q") }
    #expect(throws: QuantityProblem.unknownUnit(",000")) { try QuantityNotation.count("1,000") }
    #expect(throws: QuantityProblem.withoutUnit) { try QuantityNotation.size("2") }
    #expect(throws: QuantityProblem.withoutUnit) { try QuantityNotation.size("2M") }
    #expect(throws: QuantityProblem.bits) { try QuantityNotation.size("2Mb") }
    #expect(throws: QuantityProblem.bits) { try QuantityNotation.size("2b") }
    #expect(throws: QuantityProblem.unknownUnit("MBs")) { try QuantityNotation.size("2MBs") }
    #expect(throws: QuantityProblem.tooLong) {
      try QuantityNotation.count(String(repeating: "9", count: 16))
    }
  }

  @Test(
    arguments: [
      (0, "0"), (0.001, "< 0.01"), (0.25, "0.25"), (2.5, "2.5"), (99.999, "100"), (694.4, "694"),
      (2314.8, "2,315"), (999_999.4, "999,999"), (999_999.6, "1M"), (1.25e6, "1.25M"),
      (2e8, "200M"), (9.996e8, "1B"), (1e12, "1T"), (1e21, "1,000,000,000T"),
    ])
  func countsAreShownAsAPersonWritesThem(count: Double, text: String) {
    #expect(QuantityText.count(count) == text)
  }

  @Test(
    arguments: [
      (0, "0 B"), (999, "999 B"), (999.6, "1 kB"), (1000, "1 kB"), (1024, "1.02 kB"),
      (6e13, "60 TB"), (9.995e5, "1 MB"), (1e33, "1,000 QB"),
    ])
  func sizesAreShownInPowersOfTen(bytes: Double, text: String) {
    #expect(QuantityText.size(bytes) == text)
  }

  @Test func aShownSizeIsWithinHalfAPercentOfWhatItStandsFor() throws {
    for power in 0..<15 {
      for step in 1...40 {
        let bytes = Double(step) * 0.251 * (0..<power).reduce(100) { product, _ in product * 10 }
        guard bytes < 9e17 else { continue }
        let shown = try QuantityNotation.size(QuantityText.size(bytes))
        #expect(abs(shown - bytes) <= bytes * 0.005 + 0.005, "\(bytes) as \(shown)")
      }
    }
  }
}
