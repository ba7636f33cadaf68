import Sessions

extension TranscriptLines {
  /// Puts answers into the section of the reflection, which is made if need be.
  ///
  /// - Parameters:
  ///   - items: the list items of what was answered.
  ///   - old: those that may have been put in before, which go; what a person answered by hand stays.
  ///   - rows: what is known of the lines.
  mutating func put(_ items: [String], replacing old: Set<String> = [], _ rows: [Row]) {
    let gone = old.union(items)
    var unused = Reflection()
    let answers = rows.indices.filter { place in
      rows[place].place == .reflection && rows[place].kind == .text
        && (gone.contains(String(self[place]))
          || ReflectionSection.read(self[place], into: &unused))
    }
    for place in answers where gone.contains(String(self[place])) { remove(place..<place + 1) }
    if let last = answers.last {
      insert(items, at: last + 1)
    } else if items.isEmpty {
      return
    } else if let heading = rows.firstIndex(where: { $0.place == .reflection }) {
      insert(block: items, at: heading + 1)
    } else {
      insert(
        block: [SectionHeading.reflection.rawValue, ""] + items,
        at: rows.firstIndex { $0.isPastTimeline } ?? count)
    }
  }

  /// Puts the score of the whole in place of one that stands in the front matter.
  mutating func putScore(_ band: HireBand) {
    guard let end = frontMatterEnd,
      let change = ScoreLines((0..<count).map { self[$0] }, end: end).change(to: band)
    else { return }
    remove(change.range)
    insert(change.lines, at: change.range.lowerBound)
  }
}
