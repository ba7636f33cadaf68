import Sessions
import Structures
import Texts

/// One run of ``SummaryScanner``.
struct FrontMatterScan {
  typealias Unsure = LineScanner.Unsure

  /// The keys that are looked for.
  struct Tables {
    let front = KeyFinder<FrontMatterKey>.Table()
    let phase = KeyFinder<FrontMatterKey.Phase>.Table()
    let marks = KeyFinder<Mark>.Table()
  }

  private let tables: Tables
  private var lines: LineScanner
  private var keys: KeyFinder<FrontMatterKey>
  private var ownKeys: [Slice<UnsafeBufferPointer<UInt8>>] = []
  private var summary = Summary(
    id: "", started: Stamp(seconds: 0, offset: 0), structure: "", mode: .session, pace: .latest,
    speed: 1, autoAdvance: false, phases: [], tags: [])
  private var isOurs = false
  private var hasStart = false
  private var earliest: Duration?
  private var latest: Duration?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: TextCache, _ tables: Tables) {
    self.tables = tables
    (lines, keys) = (LineScanner(bytes, texts), KeyFinder(tables.front))
  }

  /// Reads everything between the two lines `---`.
  mutating func scan() throws(Unsure) -> Summary {
    _ = lines.take("\u{FEFF}")
    guard lines.take("---") else { throw Unsure() }
    try lines.endLine()
    while !lines.take("---") { try readKey() }
    try lines.endLine()
    guard isOurs, hasStart, summary.outcome != nil else { throw Unsure() }
    summary.window = try window(earliest, latest)
    return summary
  }

  private mutating func readKey() throws(Unsure) {
    guard let key = try keys.find(in: &lines) else { return try passOwnKey() }
    switch key {
    case .rehearse:
      guard try lines.count() == 1 else { throw Unsure() }
      isOurs = true
    case .id: summary.id = try lines.text()
    case .started: (summary.started, hasStart) = (try lines.stamp(), true)
    case .ended: summary.ended = try lines.stamp()
    case .outcome: summary.outcome = try lines.choice() as Outcome
    case .structure: summary.structure = try lines.text()
    case .reference: summary.reference = try lines.text()
    case .level: summary.level = try lines.text()
    case .question: summary.question = try lines.text()
    case .candidate: summary.candidate = try lines.text()
    case .mode: summary.mode = try lines.choice()
    case .pace: summary.pace = try lines.choice()
    case .speed: summary.speed = try speed()
    case .autoAdvance: summary.autoAdvance = try lines.flag()
    case .earliest: earliest = try lines.seconds()
    case .latest: latest = try lines.seconds()
    case .active: summary.active = try lines.seconds()
    case .paused: summary.paused = try lines.seconds()
    case .away: summary.away = try lines.seconds()
    case .overrun: summary.overrun = try lines.seconds()
    case .phases: try readPhases()
    case .marks: try readMarks()
    case .scores: try readScores()
    case .tags: summary.tags = try tags()
    }
  }

  private mutating func speed() throws(Unsure) -> Int {
    let speed = try lines.count()
    guard speed > 0 else { throw Unsure() }
    return speed
  }

  private mutating func tags() throws(Unsure) -> [String] {
    let tags = try lines.list()
    guard tags.allSatisfy(TagText.isTag) else { throw Unsure() }
    return tags
  }

  /// The latest alone says nothing.
  private func window(_ earliest: Duration?, _ latest: Duration?) throws(Unsure) -> Window? {
    guard let earliest else {
      if latest != nil { throw Unsure() }
      return nil
    }
    return Window(earliest: earliest, latest: latest)
  }

  private mutating func passOwnKey() throws(Unsure) {
    let name = try lines.key()
    guard !ownKeys.contains(where: { $0.elementsEqual(name) }) else { throw Unsure() }
    ownKeys.append(name)
    try lines.passOwnValue()
  }

  private mutating func readPhases() throws(Unsure) {
    try lines.endLine()
    guard lines.isAt("  - ") else { throw Unsure() }
    var phases: [Summary.Phase] = []
    phases.reserveCapacity(8)
    while lines.take("  - ") { phases.append(try phase()) }
    // Without room for more, which would be kept for every session.
    summary.phases = Array(phases[...])
  }

  private mutating func phase() throws(Unsure) -> Summary.Phase {
    var phase = Summary.Phase(title: "")
    var keys = KeyFinder(tables.phase)
    var (earliest, latest) = (Duration?.none, Duration?.none)
    repeat {
      guard let key = try keys.find(in: &lines) else { throw Unsure() }
      switch key {
      case .title: phase.title = try lines.text()
      case .earliest: earliest = try lines.seconds()
      case .latest: latest = try lines.seconds()
      case .extended: phase.extended = try lines.seconds(canBeNegative: true)
      case .active: phase.active = try lines.seconds()
      case .over: phase.over = try lines.seconds()
      case .short: phase.short = try lines.seconds()
      case .visits: phase.visits = try lines.count()
      case .prompts: phase.prompts = try lines.count()
      case .covered: phase.covered = try lines.count()
      case .notes: phase.notes = try lines.count()
      }
    } while lines.take("    ")
    phase.window = try window(earliest, latest)
    return phase
  }

  private mutating func readMarks() throws(Unsure) {
    try lines.endLine()
    guard lines.isAt("  ") else { throw Unsure() }
    var keys = KeyFinder(tables.marks)
    summary.marks.reserveCapacity(Mark.allCases.count)
    while lines.take("  ") {
      guard let mark = try keys.find(in: &lines) else { throw Unsure() }
      summary.marks[mark] = try lines.count()
    }
  }

  private mutating func readScores() throws(Unsure) {
    try lines.endLine()
    guard lines.take("  "), try lines.key().elementsEqual("overall".utf8) else { throw Unsure() }
    summary.band = try lines.choice() as HireBand
  }
}
