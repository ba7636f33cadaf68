extension DocumentProblem.Kind {
  /// The stable name of the kind, for machines.
  public var name: String {
    switch self {
    case .frontMatterUnterminated: "frontMatterUnterminated"
    case .yamlSyntax: "yamlSyntax"
    case .yamlAnchor: "yamlAnchor"
    case .yamlAlias: "yamlAlias"
    case .yamlTooDeep: "yamlTooDeep"
    case .yamlDuplicateKey: "yamlDuplicateKey"
    case .yamlKeyNotText: "yamlKeyNotText"
    case .yamlSeveralDocuments: "yamlSeveralDocuments"
    case .macRomanRepaired: "macRomanRepaired"
    case .tableTooWide: "tableTooWide"
    case .linkTooLong: "linkTooLong"
    }
  }

  /// One sentence for people: what is wrong and what to do.
  public var text: String {
    switch self {
    case .frontMatterUnterminated:
      "the front matter is never closed; end it with a line “---”"
    case .yamlSyntax(let detail):
      "the front matter is no YAML (\(detail)); correct it or put the value into quotes"
    case .yamlAnchor(let name):
      "the anchor “&\(name)” is not used; leave it out"
    case .yamlAlias(let name):
      "the alias “*\(name)” is not followed; write the value itself"
    case .yamlTooDeep(let limit):
      "the front matter is nested more than \(limit) deep and is not read; make it flatter"
    case .yamlDuplicateKey(let name):
      "“\(name)” stands twice and the first one counts; remove one of them"
    case .yamlKeyNotText:
      "a key of the front matter is a list or a mapping; use plain words as keys"
    case .yamlSeveralDocuments:
      "the front matter holds a second YAML document, which is not read; keep one"
    case .macRomanRepaired(let runs):
      (runs == 1 ? "1 run of garbled characters was" : "\(runs) runs of garbled characters were")
        + " repaired for reading (UTF-8 once read as Mac Roman); save the file with the right ones"
    case .tableTooWide(let limit):
      "a line has too many columns for a document of this size, so no table is read; use at most "
        + "\(limit)"
    case .linkTooLong:
      "this link definition is too long for a document with so many links, so no definition is read;"
        + " write the target where the link is"
    }
  }
}
