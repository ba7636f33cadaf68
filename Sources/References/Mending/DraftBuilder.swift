/// Makes structures of the entries of a file beside a guide.
struct DraftBuilder {
  /// The entries, each with its lines that still stand in the guide.
  private(set) var entries: [(entry: MendedEntry, numbers: [Int])] = []
  private(set) var problems: [Problem] = []
  private let file: String
  private let read: ReadPhases
  private let lines: GuideLines
  private let levels: KnownLevels
  /// Where each line that is named stands now, in the order in which they are named.
  private var numbers: [Int?] = []
  /// The first of these of each entry.
  private var starts: [Int] = []

  init(_ mending: Mending, _ read: ReadPhases, _ lines: GuideLines, _ levels: KnownLevels) {
    (file, self.read, self.lines, self.levels) = (mending.file, read, lines, levels)
    let named = mending.entries.map { $0.lines + ($0.phases ?? []).flatMap(\.lines) }
    numbers = LineFinder(lines).numbers(of: Array(named.joined()))
    var start = 0
    for (entry, own) in zip(mending.entries, named) {
      starts.append(start)
      entries.append((entry, numbers[start..<start + own.count].compactMap(\.self)))
      start += own.count
    }
  }

  /// The structure of an entry.
  ///
  /// - Parameters:
  ///   - index: the entry.
  ///   - claimed: the structure as it was read; `nil` when there is none.
  /// - Returns: the structure.
  mutating func structure(_ index: Int, of claimed: Int?) -> DraftStructure {
    let entry = entries[index].entry
    var next = starts[index]
    let others = entry.lines.map { present($0, &next) }
    var counts: [Int: Int] = [:]
    var phases: [DraftPhase] = []
    for phase in entry.phases ?? [] {
      phases.append(self.phase(phase, of: claimed, &next, &counts))
    }
    let asRead = claimed.map(read.structure)
    let named = others + phases.flatMap { $0.lines.map(\.quoted) }
    var structure = DraftStructure(
      read: asRead?.read, was: asRead?.was ?? entry.was,
      recognisedBy: asRead?.recognisedBy ?? named, mendedAt: entry.line, levels: levels,
      ownTitle: entry.title,
      phases: entry.phases == nil ? asRead?.phases ?? [] : phases,
      hasOwnPhases: entry.phases != nil)
    structure.isDropped = entry.isDropped
    if let was = entry.was, claimed == nil {
      complain(entry.line, entry.isDropped ? .nothingToDrop(was: was) : .structureGone(was: was))
    }
    return structure
  }

  private mutating func phase(
    _ phase: MendedPhase, of claimed: Int?, _ next: inout Int, _ counts: inout [Int: Int]
  ) -> DraftPhase {
    var own: [DraftLine] = []
    for quoted in phase.lines {
      defer { next += 1 }
      guard let number = numbers[next],
        let line = read.line(number, of: claimed, after: counts[number] ?? 0)
      else {
        complain(phase.line, .lineGone(quoted.text))
        own.append(DraftLine(quoted, isFound: false))
        continue
      }
      counts[number, default: 0] += 1
      own.append(line)
    }
    return DraftPhase(lines: own, ownTitle: phase.title, ownTime: phase.time)
  }

  /// A line as it stands in the guide now, or as it was named where it is found no more.
  private func present(_ quoted: QuotedLine, _ next: inout Int) -> QuotedLine {
    defer { next += 1 }
    return numbers[next].flatMap { lines.quoted($0) } ?? quoted
  }

  private mutating func complain(_ line: Int, _ problem: MendingProblem) {
    problems.append(Problem(line: line, kind: .mending(problem), file: file))
  }
}
