import Documents
import Structures
import Texts

/// Reads the fields of a front matter and collects what is wrong with them.
struct FrontMatterReader {
  private(set) var frontMatter = FrontMatter()
  private(set) var problems: [Problem] = []

  init(_ value: YAMLValue) {
    for pair in value.pairs ?? [] {
      read(pair)
    }
  }

  private mutating func read(_ pair: YAMLPair) {
    let isKnown =
      readDescription(pair) || readContents(pair) || readCare(pair)
    if !isKnown { frontMatter.unknownKeys.append(pair.key) }
  }

  /// Reads a field that says what the document is; `false` when the key is none of these.
  private mutating func readDescription(_ pair: YAMLPair) -> Bool {
    switch pair.key {
    case "title": frontMatter.title = text(pair)
    case "summary": frontMatter.summary = text(pair)
    case "content_type": frontMatter.contentType = text(pair)
    case "audience": frontMatter.audience = list(pair)
    case "difficulty": frontMatter.difficulty = choice(pair)
    case "estimated_time": frontMatter.estimatedTime = text(pair)
    case "tags": frontMatter.tags = list(pair)
    case "prerequisites": frontMatter.prerequisites = list(pair)
    case "learning_objectives": frontMatter.learningObjectives = list(pair)
    default: return false
    }
    return true
  }

  /// Reads a field that says its place and scope; `false` when the key is none of these.
  private mutating func readContents(_ pair: YAMLPair) -> Bool {
    switch pair.key {
    case "reference_type": frontMatter.referenceType = choice(pair)
    case "lookup_optimized": frontMatter.lookupOptimized = truth(pair)
    case "comprehensive_coverage": frontMatter.comprehensiveCoverage = truth(pair)
    case "related_content": frontMatter.relatedContent = list(pair)
    case "progression_path": frontMatter.progressionPath = text(pair)
    case "technical_depth": frontMatter.technicalDepth = choice(pair)
    case "interview_focus": frontMatter.interviewFocus = choice(pair)
    default: return false
    }
    return true
  }

  /// Reads a field that says how it is kept up; `false` when the key is none of these.
  private mutating func readCare(_ pair: YAMLPair) -> Bool {
    switch pair.key {
    case "last_updated": frontMatter.lastUpdated = date(pair)
    case "version": frontMatter.version = text(pair)
    case "status": frontMatter.status = choice(pair)
    case "contributors": frontMatter.contributors = list(pair)
    case "review_date": frontMatter.reviewDate = date(pair)
    case "content_owner": frontMatter.contentOwner = text(pair)
    default: return false
    }
    return true
  }

  private mutating func text(_ pair: YAMLPair) -> String? {
    typed(pair, pair.value.string, .text)
  }

  private mutating func list(_ pair: YAMLPair) -> [String]? {
    typed(pair, pair.value.strings, .list)
  }

  private mutating func truth(_ pair: YAMLPair) -> Bool? {
    typed(pair, pair.value.bool, .truth)
  }

  private mutating func date(_ pair: YAMLPair) -> CalendarDate? {
    typed(pair, pair.value.string.flatMap { CalendarDate($0) }, .date)
  }

  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ pair: YAMLPair
  ) -> Choice? {
    guard let name = text(pair) else { return nil }
    if let choice = Choice(rawValue: name.lowercased()) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let kind = Problem.Kind.unknownValue(field: pair.key, value: name, allowed: allowed)
    problems.append(Problem(line: pair.value.line, kind: kind))
    return nil
  }

  private mutating func typed<Value>(
    _ pair: YAMLPair, _ value: Value?, _ expected: Problem.ValueType
  ) -> Value? {
    if value == nil, !pair.value.isNull {
      let kind = Problem.Kind.wrongType(field: pair.key, expected: expected)
      problems.append(Problem(line: pair.value.line, kind: kind))
    }
    return value
  }
}
