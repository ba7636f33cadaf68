import Documents
import Sessions
import Structures
import Texts

/// Reads a transcript's front matter.
struct FrontMatterReader {
  /// What could not be read.
  private(set) var problems: [TranscriptProblem] = []
  /// The lines of values that do not stand there as rehearse would write them, whether they could be
  /// read or not, and of the person's own keys below those of the format.
  private(set) var unusual: Set<Int> = []
  private let root: YAMLValue
  private let name: String?
  private var (start, end) = (StampText?.none, StampText?.none)

  /// Prepares for a mapping.
  ///
  /// - Parameters:
  ///   - root: the mapping.
  ///   - name: the file's name without its ending, if that is known.
  init(_ root: YAMLValue, name: String? = nil) { (self.root, self.name) = (root, name) }

  /// Reads everything; what is missing or wrong gets the value that says least.
  ///
  /// - Throws: ``TranscriptRefusal`` when nothing says when the session began.
  mutating func summary() throws(TranscriptRefusal) -> Summary {
    var summary = Summary.blank
    read(TranscriptKeys.all, in: root, into: &summary)
    try date(&summary)
    // Who took it out would have it empty for good.
    if summary.id.isEmpty { summary.id = name ?? "" }
    return summary
  }

  /// Reads the values of keys; what has none, or none that the format knows, which is told, stays.
  ///
  /// - Parameters:
  ///   - keys: the keys.
  ///   - mapping: where they are.
  ///   - subject: what they tell something of.
  ///   - parent: the key above them, which is told along with them.
  private mutating func read<Subject>(
    _ keys: [FrontMatterKey<Subject>], in mapping: YAMLValue, into subject: inout Subject,
    below parent: String? = nil
  ) {
    for key in keys {
      guard let found = mapping[key.name] else { continue }
      read(found, key, as: parent.map { "\($0).\(key.name)" } ?? key.name, &subject)
    }
  }

  private mutating func read<Subject>(
    _ found: YAMLValue, _ key: FrontMatterKey<Subject>, as name: String, _ subject: inout Subject
  ) {
    switch key.kind {
    case .text(let set): take(found, .text, as: name) { set(&subject, $0) }
    case .word(let set): tryToTake(found, .word, as: name) { set(&subject, $0) }
    case .count(let set): take(found, .count(), as: name) { set(&subject, $0) }
    case .positive(let set): take(found, .count(from: 1), as: name) { set(&subject, $0) }
    case .seconds(let set): take(found, .seconds(), as: name) { set(&subject, $0) }
    case .moreSeconds(let set): tryToTake(found, .seconds(), as: name) { set(&subject, $0) }
    case .signedSeconds(let set):
      take(found, .seconds(canBeNegative: true), as: name) { set(&subject, $0) }
    case .flag(let set): take(found, .flag, as: name) { set(&subject, $0) }
    case .points(let set): take(found, .points, as: name) { set(&subject, $0) }
    case .texts(let set): take(found, .texts, as: name) { set(&subject, $0) }
    case .numbers(let set): take(found, .numbers, as: name) { set(&subject, $0) }
    case .mapping:
      if key.isFirstMeant, takeFirst(of: key.below, found, &subject) { return pass(found) }
      readBelow(found, key, as: name, &subject)
    case .special: key.special?.read(&self, found, &subject)
    }
  }

  private mutating func take<Value>(
    _ found: YAMLValue, _ form: ValueForm<Value>, as name: String, _ set: (Value) -> Void
  ) {
    tryToTake(found, form, as: name) { value in
      set(value)
      return true
    }
  }

  private mutating func tryToTake<Value>(
    _ found: YAMLValue, _ form: ValueForm<Value>, as name: String, _ set: (Value) -> Bool
  ) {
    guard !found.isNull else { return pass(found) }
    guard let value = form.read(found), set(value) else { return refuse(name, found) }
    if !form.isOwn(found, value) { unusual.insert(found.line) }
  }

  /// Reads keys below a key; others there are the person's own.
  private mutating func readBelow<Subject>(
    _ found: YAMLValue, _ key: FrontMatterKey<Subject>, as name: String, _ subject: inout Subject
  ) {
    guard !found.isNull else { return pass(found) }
    guard let pairs = found.pairs else { return refuse(name, found) }
    if let others = key.others {
      for pair in pairs where !key.below.contains(where: { $0.name == pair.key }) {
        take(pair, others, as: name, &subject)
      }
    } else {
      passOwn(pairs, besides: key.below)
    }
    read(key.below, in: found, into: &subject, below: name)
  }

  /// Takes in a key that has no name in the format.
  private mutating func take<Subject>(
    _ pair: YAMLPair, _ others: OtherKeys<Subject>, as name: String, _ subject: inout Subject
  ) {
    guard let text = pair.value.oneText, others.take(&subject, pair.key, text) else {
      // What was meant as points is told; anything else is the person's own.
      if others.form == .points, pair.value.double != nil {
        return refuse("\(name).\(pair.key)", pair.value)
      }
      unusual.insert(pair.line)
      return
    }
    let isOwn = others.form == .texts ? pair.value.string != nil : pair.value.double != nil
    if !isOwn { unusual.insert(pair.line) }
  }

  /// Takes a value without any key for that of the first; answers whether it can be.
  private func takeFirst<Subject>(
    of keys: [FrontMatterKey<Subject>], _ found: YAMLValue, _ subject: inout Subject
  ) -> Bool {
    guard case .word(let set) = keys.first?.kind else { return false }
    return ValueForm<String>.word.read(found).map { set(&subject, $0) } ?? false
  }

  private mutating func passOwn<Subject>(
    _ pairs: [YAMLPair], besides keys: [FrontMatterKey<Subject>]
  ) {
    for pair in pairs where !keys.contains(where: { $0.name == pair.key }) {
      unusual.insert(pair.line)
    }
  }

  private mutating func pass(_ found: YAMLValue) { unusual.insert(found.line) }

  private mutating func refuse(_ key: String, _ found: YAMLValue) {
    problems.append(TranscriptProblem(line: found.line, kind: .badValue(key: key)))
    pass(found)
  }
}

// Values that are like no other.
extension FrontMatterReader {
  /// Reads when the session began; what is no time is told of in ``date(_:)``.
  mutating func readStart(_ found: YAMLValue) {
    let known = problems
    start = stamp(found, "started")
    problems = known
  }

  /// Reads when the session ended.
  mutating func readEnd(_ found: YAMLValue) { end = stamp(found, "ended") }

  private mutating func stamp(_ found: YAMLValue, _ name: String) -> StampText? {
    var stamp: StampText?
    take(found, .stamp, as: name) { stamp = $0 }
    return stamp
  }

  /// Dates the session, where need be by the time that its id or the file's name begins with.
  private mutating func date(_ summary: inout Summary) throws(TranscriptRefusal) {
    // Without an offset a time is one of the clock at the place where the session was.
    let offset = start?.offset ?? end?.offset ?? 0
    summary.ended = end.map { Stamp(clock: $0.clock, offset: $0.offset ?? offset) }
    if let start { return summary.started = Stamp(clock: start.clock, offset: offset) }
    let line = root["started"]?.line ?? 1
    let ofID = TranscriptName.clock(summary.id)
    guard let clock = ofID ?? name.flatMap(TranscriptName.clock)
    else { throw .badFrontMatter(line: line, TranscriptProblem.noStart) }
    let kind = ofID == nil ? TranscriptProblem.Kind.startOfName : .startOfID
    problems.append(TranscriptProblem(line: line, kind: kind))
    summary.started = Stamp(clock: clock, offset: offset)
  }

  /// Reads a list of what has keys of its own, or of titles alone.
  ///
  /// - Parameters:
  ///   - found: the list.
  ///   - name: the key above it.
  ///   - keys: the keys of each item.
  ///   - blank: an item of which nothing is said.
  /// - Returns: the items.
  mutating func items<Item: Timed>(
    _ found: YAMLValue, _ name: String, _ keys: [FrontMatterKey<Item>], _ blank: Item
  ) -> [Item] {
    guard !found.isNull else { return [] }
    guard let values = found.values else {
      refuse(name, found)
      return []
    }
    return values.map { value in
      var item = blank
      if let pairs = value.pairs {
        passOwn(pairs, besides: keys)
        read(keys, in: value, into: &item)
      } else if let title = value.string {
        item.title = title
        pass(value)
      } else {
        refuse(name, value)
      }
      return item
    }
  }

  /// Reads what a guide says about the time of a phase.
  mutating func stated(_ found: YAMLValue) -> StatedTime? {
    guard !found.isNull else {
      pass(found)
      return nil
    }
    let values = found.values ?? [found]
    let texts = values.compactMap(\.string)
    guard texts.count == values.count, let stated = StatedTime(seconds: texts) else {
      refuse("stated", found)
      return nil
    }
    if found.values == nil || values.contains(where: { $0.double == nil }) { pass(found) }
    return stated
  }

  /// Reads what was said of the time, and what it was.
  mutating func guesses(_ found: YAMLValue) -> [Guess] {
    guard !found.isNull else {
      pass(found)
      return []
    }
    let values = found.values ?? [found]
    guard let guesses = [Guess](seconds: values.map { $0.string ?? "" }) else {
      refuse("guesses", found)
      return []
    }
    if values.contains(where: { $0.double == nil }) { pass(found) }
    return guesses
  }

  /// Reads the tags.
  mutating func tags(_ found: YAMLValue) -> [String] {
    if found.isNull {
      pass(found)
    } else if let values = found.values {
      return values.compactMap { tag($0) }
    } else if let tags = found.string.map(TagText.tags), !tags.isEmpty {
      pass(found)
      return tags
    } else {
      refuse("tags", found)
    }
    return []
  }

  private mutating func tag(_ item: YAMLValue) -> String? {
    // An item without a word is nobody's meaning.
    let isEmpty = item.isNull || item.string?.isEmpty == true
    let tag = isEmpty ? nil : item.string.flatMap(TagText.tag)
    if tag == nil, !isEmpty { refuse("tags", item) }
    if tag != item.string || tag == nil { pass(item) }
    return tag
  }
}
