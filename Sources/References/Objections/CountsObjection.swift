import Texts

/// The members each begin with a count, at least one with a range of them: "3-4 stories" says how
/// many there are of a kind rather than what comes next.
///
/// Rule: [counts].
struct CountsObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? {
    var ranges = 0
    for member in run.members {
      guard let ends = CountsObjection.ends(member.title) else { return nil }
      if ends > 1 { ranges += 1 }
    }
    return ranges > 0 ? .alternatives : nil
  }

  /// How many numbers the count before a title has: two in "3-4 stories"; `nil` without a count.
  private static func ends(_ title: String) -> Int? {
    guard let first = title.utf8.first, first.isDigit else { return nil }
    let count = title.utf8.prefix(12).prefix { $0 != 32 }
    guard count.endIndex < title.endIndex, title.utf8[count.endIndex] == 32 else { return nil }
    let numbers = title[..<count.endIndex].split(omittingEmptySubsequences: false) {
      "-–—~".contains($0)
    }
    return numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) } ? numbers.count : nil
  }
}
