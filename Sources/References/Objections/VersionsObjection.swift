/// The caption, or the column of titles, announces versions, modes or kinds, of which one is chosen.
///
/// Rule: [versions].
struct VersionsObjection: Objection {
  private static let words = Vocabulary.words(.versions)

  /// The words that lead from a kind to what it is a kind of: "Types of rounds".
  private static let links = Vocabulary.words(.versionLinks)

  private static let kindLinks = Vocabulary.words(.kindLinks)
  private static let kindEndings = Vocabulary.words(.kindEndings)

  func reason(against run: Run) -> IgnoredTime.Reason? {
    // "Comparing versions" may be what a lesson is about.
    if Frame.isAround(run.members.map(\.title)) { return nil }
    if run.isOfKinds { return .alternatives }
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
