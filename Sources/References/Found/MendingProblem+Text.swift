extension MendingProblem {
  /// One sentence for people: what is wrong and what to do.
  var text: String {
    switch self {
    case .unreadable(let reason):
      "what was mended cannot be read (\(reason)), and the guide is read without it; correct that"
    case .notText: "this is no UTF-8 text, and the guide is read without it; save it as UTF-8"
    case .yaml(.yamlSyntax(let detail)):
      "this is no YAML (\(detail)), and the guide is read without it; correct it"
    case .yaml(.yamlTooDeep):
      "this is nested too deeply, and the guide is read without it; correct it"
    case .yaml(.yamlKeyNotText):
      "a key is a list or a mapping here, and the guide is read without this file; use words as keys"
    case .yaml(.yamlSeveralDocuments):
      "what stands from here on is not read; leave out the line ---"
    case .yaml(let kind): kind.text
    case .unknownKey(let key, let known):
      "“\(key)” means nothing here, where \(MendingProblem.listed(known)) may stand; correct it"
    case .wrongValue(let key, let type): "“\(key)” must be \(type.text)"
    case .saysNothing: "this entry says nothing; write drop, title or phases, or take it out"
    case .lacks(let key): "“\(key)” is missing here; add it"
    case .lineGone(let text):
      "“\(text)” stands in the guide no more, and the phase stays as it was mended; "
        + "correct its line or take it out, `rehearse check --mend` shows it"
    case .structureGone(let was):
      "“\(was)” is read no more, and what it was mended to is offered all the same; "
        + "correct its lines or take the entry out, `rehearse check --mend` shows it"
    case .nothingToDrop(let was):
      "“\(was)” is read no more, so that there is nothing to drop; take the entry out"
    }
  }

  /// The stable name of the kind, for machines.
  var name: String {
    switch self {
    case .unreadable, .notText: "mendingUnreadable"
    case .yaml: "mendingYAML"
    case .unknownKey: "mendingUnknownKey"
    case .wrongValue, .saysNothing, .lacks: "mendingValue"
    case .lineGone: "mendingLineGone"
    case .structureGone: "mendingStructureGone"
    case .nothingToDrop: "mendingNothingToDrop"
    }
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension MendingProblem.ValueType {
  fileprivate var text: String {
    switch self {
    case .list: "a list, each on a line that begins with “- ”; write it so"
    case .text: "text; write some, in quotation marks where it holds a colon"
    case .truth: "true or false; write one of them"
    case .time: "a time; write such as 6-8 min, 1:30, or none"
    case .lines: "numbers of lines with what stands there; write {12: \"1. Clarify (5 min)\"}"
    }
  }
}
