import Sessions
import Structures

/// One run of ``SummaryScanner``.
struct FrontMatterScan {
  typealias Unsure = LineScanner.Unsure

  /// The keys that are looked for.
  struct Tables {
    let all = KeyTable(TranscriptKeys.all)
    let phase = KeyTable(TranscriptKeys.phase)
    let guidePhase = KeyTable(TranscriptKeys.guidePhase)
    /// Those without which a file is no transcript that has ended.
    let needed: UInt64

    init() { needed = all.set(of: ["rehearse", "started", "outcome"]) }
  }

  private let tables: Tables
  /// The place in the file.
  var lines: LineScanner

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: TextCache, _ tables: Tables) {
    (self.tables, lines) = (tables, LineScanner(bytes, texts))
  }

  /// Reads everything between the two lines `---`.
  mutating func scan() throws(Unsure) -> Summary {
    _ = lines.take("\u{FEFF}")
    guard lines.takeMarker() else { throw Unsure() }
    let table = tables.all
    var (keys, ownKeys, summary) = (KeyFinder(), OwnNames(), Summary.blank)
    while !lines.takeMarker() {
      if let key = try keys.find(in: &lines, table) {
        try read(key, of: table, into: &summary)
      } else {
        try ownKeys.pass(in: &lines)
      }
    }
    guard keys.seen & tables.needed == tables.needed, summary.hasEnded else { throw Unsure() }
    return summary
  }

  /// Reads the value of a key.
  private mutating func read<Subject>(
    _ key: Int, of table: KeyTable<Subject>, into subject: inout Subject
  ) throws(Unsure) {
    switch table.kinds[key] {
    case .text(let set): set(&subject, try lines.text())
    case .word(let set):
      guard set(&subject, try lines.text()) else { throw Unsure() }
    case .count(let set): set(&subject, try lines.count())
    case .positive(let set):
      let count = try lines.count()
      guard count > 0 else { throw Unsure() }
      set(&subject, count)
    case .seconds(let set): set(&subject, try lines.seconds())
    case .moreSeconds(let set):
      guard set(&subject, try lines.seconds()) else { throw Unsure() }
    case .signedSeconds(let set): set(&subject, try lines.seconds(canBeNegative: true))
    case .flag(let set): set(&subject, try lines.flag())
    case .points(let set):
      guard let points = Scores.points(try lines.text()) else { throw Unsure() }
      set(&subject, points)
    case .texts(let set): set(&subject, try lines.list())
    case .numbers(let set): set(&subject, try lines.numbers())
    case .mapping: try readBelow(table.below[key], table.others[key], into: &subject)
    case .special(let scan): try scan(&self, &subject)
    }
  }

  /// Reads keys on lines of their own below a key, own ones among them.
  private mutating func readBelow<Subject>(
    _ table: KeyTable<Subject>?, _ others: OtherKeys<Subject>?, into subject: inout Subject
  ) throws(Unsure) {
    try lines.endLine()
    guard let table, lines.isAt("  ") else { throw Unsure() }
    var (keys, ownKeys, names) = (KeyFinder(), OwnNames(), [String]())
    while lines.take("  ") {
      if let key = try keys.find(in: &lines, table) {
        try read(key, of: table, into: &subject)
      } else if let others {
        names.append(try readOther(others, besides: names, &subject))
      } else {
        try ownKeys.pass(in: &lines, isBelow: true)
      }
    }
  }

  /// Reads a key that has no name in the format, which may be the person's own.
  private mutating func readOther<Subject>(
    _ others: OtherKeys<Subject>, besides names: [String], _ subject: inout Subject
  ) throws(Unsure) -> String {
    let name = try lines.name()
    guard !names.contains(name) else { throw Unsure() }
    if lines.isAtLineEnd {
      try lines.endLine()
    } else if others.form == .points, lines.isAt(" [") {
      // A list of one text may stand for it.
      guard try lines.list().count != 1 else { throw Unsure() }
    } else {
      let text = try lines.text()
      let isTaken = others.take(&subject, name, text)
      guard isTaken || others.form == .points && Double(text) == nil else { throw Unsure() }
    }
    return name
  }

  /// Reads the phases.
  mutating func phases() throws(Unsure) -> [Summary.Phase] {
    try items(tables.phase, Summary.Phase(title: ""))
  }

  /// Reads the phases as the guide has them.
  mutating func guide() throws(Unsure) -> [GuidePhase] {
    try items(tables.guidePhase, GuidePhase(title: ""))
  }

  /// Reads a list of what has keys of its own.
  private mutating func items<Item>(
    _ table: KeyTable<Item>, _ blank: Item
  ) throws(Unsure) -> [Item] {
    try lines.endLine()
    guard lines.isAt("  - ") else { throw Unsure() }
    var items: [Item] = []
    items.reserveCapacity(8)
    while lines.take("  - ") {
      var (keys, item) = (KeyFinder(), blank)
      repeat {
        guard let key = try keys.find(in: &lines, table) else { throw Unsure() }
        try read(key, of: table, into: &item)
      } while lines.take("    ")
      items.append(item)
    }
    // Without room for more, which would be kept for every session.
    return Array(items[...])
  }

  /// Reads the tags.
  mutating func tags() throws(Unsure) -> [String] {
    let tags = try lines.list()
    guard tags.allSatisfy(TagText.isTag) else { throw Unsure() }
    return tags
  }
}
