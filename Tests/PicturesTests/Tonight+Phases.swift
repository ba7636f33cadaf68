import Grids
import Sessions

/// What happens in each phase of the session.
extension Tonight {
  mutating func clarify() {
    see(300)
    pass([6], 120)
    press("1", 120)
    note("40k calls a second at peak", isSeen: true)
    pass([5], 120)
    press("23", 120)
    pass([5, 4], 120)
    press("n", 200)
  }

  mutating func approach() {
    pass([9, 8], 90)
    press("1", 120)
    note("a bucket per key, checked at the gateway")
    pass([16, 15], 90)
    press("2", 120)
    pass([14], 90)
    note("fail open, and count what slipped through")
    press("3", 120)
    pass([9, 15], 90)
    press("n", 200)
  }

  mutating func design() {
    pass([14, 13], 90)
    press("1", 120)
    note("16 bytes a key: tokens, last refill")
    pass([22, 26], 90)
    press("2g", 120)
    sitting.say(.asked("The counters live in another zone. What does each call pay for it?"))
    see(700)
    pass([20, 25], 90)
    press("d", 90)
    note("lease tokens in batches: 1 ms, not 8")
    pass([17, 18, 16], 90)
    press("4", 120)
    pass([9], 120)
    type("error: one batch p", isSeen: true)
    session = sitting.grid(Self.large)
    still = film.count - 1
    type("er server", isSeen: true)
    enter()
    pass([12, 10, 9, 8, 12], 150)
    press("n", 200)
  }

  mutating func finish() {
    pass([14, 13], 90)
    press("1", 90)
    note("10x: one hot tenant, split its key")
    pass([12, 23], 90)
    press("2", 90)
    pass([10], 90)
    press("n", 150)
    pass([9], 90)
    press("1", 90)
    note("next: limits by cost, not by calls")
    pass([12, 11], 90)
    press("2", 90)
    pass([10], 120)
    press("ny", 0)
  }
}
