/// The caption announces versions, modes or kinds, of which one is chosen.
struct VersionsObjection: Objection {
  private static let words: Set<String> = [
    "versions", "variations", "variants", "modes", "options", "formats", "types", "templates",
    "alternatives", "lengths", "levels", "tiers",
  ]

  func reason(against run: Run) -> IgnoredTime.Reason? {
    let words = Words.of(run.caption.title)
    let isByKind = words.suffix(3).contains("by") && words.last == "type"
    return isByKind || words.contains(where: VersionsObjection.words.contains) ? .alternatives : nil
  }
}
