import Coaching
import Testing

@Suite struct QuantileTests {
  @Test func quartilesAreThoseOfTypeSeven() throws {
    // R: quantile(c(10, 20, 40, 80), c(.25, .5, .75))
    let quartiles = try #require(Quantiles([80, 10, 40, 20]))
    #expect([quartiles.lower, quartiles.median, quartiles.upper] == [17.5, 30, 50])
  }

  @Test func twoNumbersHaveNoMedian() { #expect(Quantiles([1, 2]) == nil) }
}
