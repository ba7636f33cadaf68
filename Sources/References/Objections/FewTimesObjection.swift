/// Fewer than two members, or fewer than half of them, have a time.
struct FewTimesObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? {
    let timed = run.members.count { $0.time != nil && $0.time != .rest && $0.time != .zero }
    guard timed >= 2 else { return .alone }
    return timed * 2 >= run.members.count ? nil : .mostlyUntimed
  }
}
