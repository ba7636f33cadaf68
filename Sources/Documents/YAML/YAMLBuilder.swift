/// Builds a value from events, with a stack of its own instead of recursion.
struct YAMLBuilder {
  private(set) var value: YAMLValue?
  private(set) var problems: [DocumentProblem] = []
  private(set) var isDone = false
  private var open: [OpenCollection] = []
  private var documents = 0

  /// A list or mapping whose end has not come yet.
  private struct OpenCollection {
    let isMapping: Bool
    let line: Int
    var values: [YAMLValue] = []
    var pairs: [YAMLPair] = []
    var key: (name: String, line: Int)?
    var names: Set<String> = []

    var closed: YAMLValue {
      YAMLValue(isMapping ? .mapping(pairs) : .sequence(values), line: line)
    }
  }

  mutating func take(_ event: YAMLEvent) {
    if let name = event.anchor { report(.yamlAnchor(name: name), line: event.line) }
    switch event.kind {
    case .documentStart: startDocument(line: event.line)
    case .scalar(let text, let isPlain):
      add(YAMLValue(.scalar(text, isPlain: isPlain), line: event.line))
    case .alias(let name):
      report(.yamlAlias(name: name), line: event.line)
      add(YAMLValue(.scalar("", isPlain: true), line: event.line))
    case .sequenceStart: start(isMapping: false, line: event.line)
    case .mappingStart: start(isMapping: true, line: event.line)
    case .collectionEnd:
      if let collection = open.popLast() { add(collection.closed) }
    case .streamEnd: isDone = true
    case .failure(let detail): fail(.yamlSyntax(detail: detail), line: event.line)
    case .other: break
    }
  }

  private mutating func startDocument(line: Int) {
    documents += 1
    guard documents > 1 else { return }
    report(.yamlSeveralDocuments, line: line)
    isDone = true
  }

  private mutating func start(isMapping: Bool, line: Int) {
    if let last = open.last, last.isMapping, last.key == nil {
      return fail(.yamlKeyNotText, line: line)
    }
    guard open.count < YAML.depthLimit else {
      return fail(.yamlTooDeep(limit: YAML.depthLimit), line: line)
    }
    open.append(OpenCollection(isMapping: isMapping, line: line))
  }

  private mutating func add(_ added: YAMLValue) {
    guard var collection = open.popLast() else {
      value = added
      return
    }
    if !collection.isMapping {
      collection.values.append(added)
    } else if let key = collection.key {
      collection.key = nil
      if collection.names.insert(key.name).inserted {
        collection.pairs.append(YAMLPair(key: key.name, line: key.line, value: added))
      } else {
        report(.yamlDuplicateKey(name: key.name), line: key.line)
      }
    } else if case .scalar(let name, _) = added.content {
      collection.key = (name, added.line)
    }
    open.append(collection)
  }

  private mutating func report(_ kind: DocumentProblem.Kind, line: Int) {
    problems.append(DocumentProblem(line: line, kind: kind))
  }

  private mutating func fail(_ kind: DocumentProblem.Kind, line: Int) {
    report(kind, line: line)
    value = nil
    isDone = true
  }
}
