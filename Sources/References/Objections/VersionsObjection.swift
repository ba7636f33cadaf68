/// The caption, or the column of titles, announces versions, modes or kinds, of which one is chosen.
///
/// Rule: [versions].
struct VersionsObjection: Objection {
  private static let words = Vocabulary.words(.versions)

  /// What one of several is called.
  private static let singles = Vocabulary.words(.versionLabels)

  /// The words that lead from a kind to what it is a kind of: "Types of rounds".
  private static let links = Vocabulary.words(.versionLinks)

  private static let kindLinks = Vocabulary.words(.kindLinks)
  private static let kindEndings = Vocabulary.words(.kindEndings)

  func reason(against run: Run) -> IgnoredTime.Reason? {
    // "Comparing versions" may be what a lesson is about.
    if Frame.isAround(run.members.map(\.title)) { return nil }
    if run.isOfKinds { return .alternatives }
    let labels = run.members.lazy.filter { $0.time != nil }.map { Words.of($0.title).prefix(2) }
    // "Format A: …", "Format B: …".
    if labels.allSatisfy({
      $0.count == 2 && VersionsObjection.singles.contains($0[0]) && $0[1].count < 3
    }) {
      return .alternatives
    }
    let words = Words.of(run.caption.title)
    let isByKind =
      words.suffix(3).contains(where: VersionsObjection.kindLinks.contains)
      && words.last.map(VersionsObjection.kindEndings.contains) == true
    let announces = words.indices.contains { place in
      VersionsObjection.words.contains(words[place])
        && (place + 1 == words.count || VersionsObjection.links.contains(words[place + 1]))
    }
    return isByKind || announces ? .alternatives : nil
  }
}
