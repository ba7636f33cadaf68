/// Fewer than two members, or fewer than half of them, have a time.
struct FewTimesObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? {
    let timed = run.members.count { member in
      if case .rest = member.time { false } else { member.time != nil }
    }
    guard timed >= 2 else { return .alone }
    return timed * 2 >= run.members.count ? nil : .mostlyUntimed
  }
}
