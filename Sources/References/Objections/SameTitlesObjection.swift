/// All timed members have the same title, as the lines of a speaker have.
///
/// Rule: [same-title].
struct SameTitlesObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? {
    let titles = run.members.lazy.filter { $0.time != nil }.map(\.title)
    guard let first = titles.first, titles.dropFirst().first != nil else { return nil }
    return titles.allSatisfy { $0 == first } ? .sameTitles : nil
  }
}
