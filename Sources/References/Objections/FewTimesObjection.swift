/// Fewer than two members, or fewer than half of them, have a time.
///
/// Rule: [few-times].
struct FewTimesObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? {
    let timed = run.members.count { $0.time != nil && $0.time != .rest && $0.time != .zero }
    guard timed >= 2 else { return .alone }
    // "Sketch 5 min" may be a sentence as well, unless all siblings have a time, or others a sure one.
    let bare = run.members.count { $0.isBare && !$0.hasSpan }
    if bare > 0, timed < bare + 2 {
      return timed == run.members.count && (timed >= 3 || bare == 1) ? nil : .bare
    }
    return !run.isScattered && timed * 2 >= run.members.count ? nil : .mostlyUntimed
  }
}
