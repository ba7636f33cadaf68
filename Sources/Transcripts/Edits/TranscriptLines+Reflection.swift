import Sessions

extension TranscriptLines {
  /// Puts a reflection into its section, which is made if need be.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - old: what may have been put in before, which goes; what a person answered by hand stays.
  ///   - rows: what is known of the lines.
  mutating func put(_ reflection: Reflection, replacing old: [Reflection] = [], _ rows: [Row]) {
    let items = ReflectionSection.items(reflection)
    let gone = Set((old + [reflection]).flatMap(ReflectionSection.items))
    var unused = Reflection()
    let answers = rows.indices.filter { place in
      rows[place].place == .reflection && rows[place].kind == .text
        && ReflectionSection.read(self[place], into: &unused)
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
        block: [ReflectionSection.heading, ""] + items,
        at: rows.firstIndex { $0.isPastTimeline } ?? count)
    }
  }

  /// Puts a score into the front matter.
  ///
  /// - Parameters:
  ///   - band: the score.
  ///   - old: what may have been put in before; another one that stands there is the person's.
  mutating func putScore(_ band: HireBand?, replacing old: [HireBand]) {
    guard let end = frontMatterEnd else { return }
    let score = ScoreLines((0..<count).map { self[$0] }, end: end)
    let isOurs = score.band.map(old.contains) ?? false
    guard band != nil || isOurs, let change = score.change(to: band) else { return }
    remove(change.range)
    insert(change.lines, at: change.range.lowerBound)
  }
}
