/// The caption, or the column of titles, announces versions, modes or kinds, of which one is chosen.
struct VersionsObjection: Objection {
  private static let words: Set<String> = [
    "versions", "variations", "variants", "modes", "options", "formats", "types", "templates",
    "alternatives", "lengths", "levels", "tiers", "varianten", "arten", "niveaux", "variantes",
    "tipos", "formatos", "modalidades", "opciones", "opções", "tipi", "formati",
  ]

  /// The words that lead from a kind to what it is a kind of: "Types of rounds".
  private static let links: Set<String> = [
    "of", "for", "by", "in", "to", "with", "at", "on", "de", "des", "du", "d",
    "von", "der", "für", "di", "do", "da", "para",
  ]

  func reason(against run: Run) -> IgnoredTime.Reason? {
    // "Comparing versions" may be what a lesson is about.
    if Frame.isAround(run.members.map(\.title)) { return nil }
    if run.isOfKinds { return .alternatives }
    let words = Words.of(run.caption.title)
    let isByKind = words.suffix(3).contains("by") && words.last == "type"
    let announces = words.indices.contains { place in
      VersionsObjection.words.contains(words[place])
        && (place + 1 == words.count || VersionsObjection.links.contains(words[place + 1]))
    }
    return isByKind || announces ? .alternatives : nil
  }
}
