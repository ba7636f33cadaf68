import Documents

/// Brings together what rehearse writes into the front matter and what a person wrote there.
///
/// The person's lines under a key of the format stay as they stand while they say what rehearse would
/// write there. Where they do not, rehearse's lines are written; own keys below them stay below them, and
/// what else was not understood goes along as comments.
struct FrontMatterMerge {
  /// The lines under each key.
  private var lines: [String: [String]]
  /// The keys of which these are the person's.
  private var handwritten: Set<String> = []
  /// The lines behind all keys of the format: the person's own keys, and comments.
  private var own: [String]

  /// Brings them together.
  ///
  /// - Parameters:
  ///   - summary: what rehearse has to say.
  ///   - kept: the person's lines of a transcript.
  init(_ summary: Summary, _ kept: [KeptLines]) {
    lines = FrontMatterWriter.lines(summary)
    own = FrontMatterMerge.lines(kept, .frontMatter)
    let blocks = TranscriptKeys.names.map {
      ($0, FrontMatterMerge.lines(kept, .key($0)))
    }
    .filter { !$0.1.isEmpty }
    guard !blocks.isEmpty else { return }
    guard let meaning = meaning(of: lines) else { return }
    for (key, block) in blocks { put(block, under: key, meaning) }
  }

  private static func lines(_ kept: [KeptLines], _ place: KeptLines.Place) -> [String] {
    kept.filter { $0.place == place }.flatMap(\.lines)
  }

  /// The lines under a key.
  func lines(of key: String) -> [String] { lines[key] ?? [] }

  /// The lines behind all keys of the format.
  var ownLines: [String] { own }

  /// The lines between the two `---`.
  var text: [String] { TranscriptKeys.names.flatMap { lines[$0] ?? [] } + own }

  /// The person's lines, as they stand in ``text``.
  var kept: [KeptLines] {
    let keys = TranscriptKeys.names.filter(handwritten.contains).map {
      KeptLines(.key($0), lines[$0] ?? [])
    }
    return (own.isEmpty ? [] : [KeptLines(.frontMatter, own)]) + keys
  }

  private mutating func put(_ block: [String], under key: String, _ meaning: Summary) {
    if take(block, under: key, meaning) { return }
    let ours = lines[key] ?? ["\(key):"]
    let (joined, rest) = NestedKeys(block, under: key)?.join(ours) ?? (ours, block)
    let isJoined = joined == ours || take(joined, under: key, meaning)
    own += OwnKeys.comments(isJoined ? rest : block)
  }

  /// Lets lines stand under a key if that says the same as before; answers whether it does.
  private mutating func take(
    _ block: [String], under key: String, _ meaning: Summary
  ) -> Bool {
    var lines = lines
    lines[key] = block
    guard self.meaning(of: lines) == meaning else { return false }
    self.lines = lines
    handwritten.insert(key)
    return true
  }

  /// What lines say; `nil` when not all of them are read.
  private func meaning(of lines: [String: [String]]) -> Summary? {
    // What is the first key else comes last: it is read only if nothing before it hides it.
    let order = TranscriptKeys.names.filter { $0 != "rehearse" } + ["rehearse"]
    let text = order.flatMap { lines[$0] ?? [] }.map { $0[...] }
    guard let root = YAML.parse(OwnKeys.yaml(text[...])).value,
      root["rehearse"].flatMap(ValueForm.count().read) == 1
    else { return nil }
    var reader = FrontMatterReader(root)
    return try? reader.summary()
  }
}
