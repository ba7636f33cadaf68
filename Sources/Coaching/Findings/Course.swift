/// What becomes of one finding from review to review.
struct Course {
  private(set) var state: Finding.State?
  /// Whether the last review was the one in which it was mended.
  private(set) var isMendedNow = false
  /// The figures of the last review that showed it.
  private(set) var shown: Finding.Figures?
  private var reviewsWithout = 0

  /// After so many reviews without it, what no single session can show is mended.
  private static let longEnough = 3
  /// Of so many of the last sessions at most one may show what is mended.
  private static let recent = 5

  /// Takes in the next review.
  ///
  /// - Parameters:
  ///   - candidate: what the review has of it; `nil` where it could not be judged.
  ///   - isShown: whether the review shows it.
  mutating func take(_ candidate: Candidate?, isShown: Bool) {
    isMendedNow = false
    if isShown, let candidate {
      (reviewsWithout, shown) = (0, candidate.figures)
      state = state == nil || state == .mended ? .new : .confirmed
      return
    }
    reviewsWithout += 1
    if state == .new { state = nil }
    if state == .confirmed { state = .fading }
    if state == .fading, let candidate, isMended(candidate) {
      (state, isMendedNow) = (.mended, true)
    }
  }

  private func isMended(_ candidate: Candidate) -> Bool {
    guard candidate.kind.hasOccurrences else { return reviewsWithout >= Course.longEnough }
    return candidate.figures.occurrences.suffix(Course.recent).count(where: \.self) <= 1
  }
}
