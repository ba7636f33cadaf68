import Documents
import Structures

/// Reads rubrics, anti-patterns, probes, stories and loops: tables and lists, most of them below headings
/// that name them.
///
/// Rule: [probes].
struct GuidePartsReader {
  private struct Heading {
    let level: Int
    let text: String
    let line: Int
  }

  private(set) var parts = GuideParts()

  private let document: Document
  private let levels: KnownLevels
  /// What the document is called.
  private let title: String
  /// Whether the only heading of the first level is the title of the document.
  private let hasTitle: Bool
  private var headings: [Heading] = []
  /// The card whose points follow, and the level of its heading.
  private var story: (reader: StoryReader, level: Int)?

  init(_ document: Document, title: String, levels: KnownLevels) {
    self.document = document
    self.title = title
    self.levels = levels
    hasTitle = document.blocks.count { $0.kind == .heading(level: 1) } == 1
    var index = 0
    while index < document.blocks.count {
      read(index)
      index = max(index + 1, document.blocks[index].endOfSubtree)
    }
    endStory()
  }

  private mutating func read(_ index: Int) {
    let block = document.blocks[index]
    switch block.kind {
    case .heading(let level): open(block, level)
    case .paragraph: story?.reader.read(document.lines(of: block))
    case .list where story != nil: story?.reader.readList(index, in: document)
    case .list: readList(index)
    case .table: readTable(index)
    default: break
    }
  }

  private mutating func open(_ block: Block, _ level: Int) {
    let text = document.text(of: block)
    if let story, level <= story.level { endStory() }
    headings.removeAll { $0.level >= level }
    headings.append(Heading(level: level, text: text, line: block.line))
    if let name = StoryReader.name(in: text) {
      endStory()
      story = (StoryReader(name: name, line: block.line), level)
    } else {
      story?.reader.open(text)
    }
  }

  private mutating func endStory() {
    guard let story = story?.reader.story else { return }
    parts.add(story)
    self.story = nil
  }

  private var path: [String] {
    headings.filter { !hasTitle || $0.level > 1 }.map(\.text)
  }

  /// What a loop is called that stands here.
  private var loopTitle: String {
    let heading = headings.last.map { TitleText.structure($0.text) } ?? ""
    return heading.isEmpty ? title : heading
  }

  private mutating func readList(_ index: Int) {
    if let loop = LoopReader(document).loop(list: index, title: loopTitle) {
      return parts.add(loop)
    }
    guard let heading = headings.last?.text else { return }
    if QuestionHeading.namesProbes(heading) {
      let probes = Prompts.items(of: index, in: document).flatMap(PointList.questions)
      parts.placedProbes += probes.map { GuideParts.Placed(value: $0, headings: path) }
    } else if AntiPatterns.areNamed(in: heading) {
      let found = AntiPatterns.items(of: index, in: document)
      parts.placedAntiPatterns += found.map { GuideParts.Placed(value: $0, headings: path) }
    }
  }

  private mutating func readTable(_ index: Int) {
    if let loop = LoopReader(document).loop(table: index, title: loopTitle) {
      parts.add(loop)
    } else if let title = rubricHeading {
      let reader = RubricReader(
        document, table: index, title: title.text, level: headingLevel(since: title.line), levels)
      if !reader.odd.isEmpty {
        parts.problems.append(
          Problem(line: document.blocks[index].line, kind: .oddBands(columns: reader.odd)))
      }
      parts.problems += reader.repeated.map {
        Problem(line: $0.line, kind: .dimensionTwice(name: $0.name))
      }
      if let rubric = reader.rubric {
        parts.placedRubrics.append(GuideParts.Placed(value: rubric, headings: path))
      }
    } else if let heading = headings.last?.text, AntiPatterns.areNamed(in: heading) {
      let found = AntiPatterns.rows(of: index, in: document)
      parts.placedAntiPatterns += found.map { GuideParts.Placed(value: $0, headings: path) }
    }
  }

  /// The heading that makes a table a rubric: the nearest one, or the one around headings that only
  /// name a level.
  private var rubricHeading: Heading? {
    for heading in headings.reversed() {
      if RubricReader.isNamed(in: heading.text) { return heading }
      guard let level = levels.named(in: heading.text),
        levels.words(of: heading.text, without: level).count <= 2
      else { return nil }
    }
    return nil
  }

  /// The level that a heading of the rubric names, the nearest first.
  private func headingLevel(since line: Int) -> String? {
    headings.reversed().lazy.filter { $0.line >= line }.compactMap { levels.named(in: $0.text) }
      .first
  }
}

extension GuideParts {
  /// Adds a loop, with what is wrong with it.
  fileprivate mutating func add(_ loop: Loop) {
    loops.append(loop)
    problems += loop.faults.map { Problem($0) }
  }

  /// Adds a card, with what is wrong with it.
  fileprivate mutating func add(_ story: Story) {
    if story.principles.isEmpty {
      problems.append(Problem(line: story.line, kind: .storyWithoutPrinciples(name: story.name)))
    }
    if let first = stories.first(where: { $0.isNamed(story.name) }) {
      let kind = Problem.Kind.storyTwice(name: story.name, place: "line \(first.line)")
      problems.append(Problem(line: story.line, kind: kind))
    }
    stories.append(story)
  }
}
