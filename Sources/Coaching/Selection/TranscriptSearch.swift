import Sessions
import Structures
import Texts
import Transcripts

/// Words that are looked for in what a person wrote and was asked.
public struct TranscriptSearch: Hashable, Sendable {
  /// A text that holds all the words.
  public struct Hit: Hashable, Sendable {
    /// What kind of text it is.
    public enum Kind: String, Hashable, Sendable {
      case note
      case followUp = "follow-up"
      case question
      case wentWell = "went well"
      case toChange = "to change"
      case evidence
    }

    /// What kind of text it is.
    public let kind: Kind
    /// The phase, from 0; `nil` for what belongs to the whole session.
    public let phase: Int?
    /// The active time of the phase; `nil` for what belongs to the whole session.
    public let time: Duration?
    /// The whole text.
    public let text: String
    /// How many characters of the text are before the first of the words.
    public let start: Int
  }

  private let words: [String]
  /// The words themselves.
  private let wordPatterns: [FoldedPattern]
  /// The longest run of letters of each.
  private let patterns: [FoldedPattern]

  /// Prepares for words; `nil` without any.
  ///
  /// - Parameter words: each has to occur, in whatever letters, accents left aside; one with spaces
  ///   in it as it stands.
  public init?(_ words: [String]) {
    self.words = words.map { FoldedText.folded(TranscriptSearch.trimmed($0)) }.filter {
      !$0.isEmpty
    }
    guard !self.words.isEmpty else { return nil }
    wordPatterns = self.words.map { FoldedPattern($0) }
    // In the file a backslash may stand before a sign, and a line end between words.
    let runs = self.words.compactMap { FoldedText.words($0).max { $0.utf8.count < $1.utf8.count } }
    patterns = runs.sorted { $0.utf8.count > $1.utf8.count }.map { FoldedPattern($0) }
  }

  /// Whether a transcript is worth reading; one that is not has no hit.
  ///
  /// - Parameter bytes: the file as it stands.
  /// - Returns: whether there may be a hit.
  public func mayHit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    patterns.allSatisfy { $0.occurs(in: bytes) } || TranscriptSearch.hasReferences(bytes)
  }

  /// The same of bytes in an array.
  public func mayHit(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(mayHit) }

  /// The texts that hold all the words, in the order of the session.
  public func hits(in transcript: Transcript) -> [Hit] {
    let session = transcript.session
    let questions = transcript.plan.phases.enumerated().map { index, phase in
      [phase.question, session.asked(in: index)]
    }
    return hits(
      transcript.plan.question, questions, transcript.notes, transcript.reflection,
      heard: session.heard.scores)
  }

  /// The same of a finished session of which only the words were read.
  public func hits(in words: SessionWords, _ summary: Summary) -> [Hit] {
    hits(
      summary.question, summary.phases.map { [$0.question] }, words.notes, words.reflection,
      heard: [])
  }

  /// The questions of a phase are the one that was planned, and others that were asked in its place.
  private func hits(
    _ question: String?, _ questions: [[String?]], _ notes: [Note], _ reflection: Reflection,
    heard: [Reflection.Score]
  ) -> [Hit] {
    var hits = [hit(.question, question ?? "")]
    for (phase, questions) in questions.enumerated() {
      hits += questions.map { hit(.question, $0 ?? "", in: phase) }
    }
    for note in notes {
      switch note.content {
      case .text(let text): hits.append(hit(.note, text, note))
      case .followUp(let text): hits.append(hit(.followUp, text, note))
      case .mark: break
      }
    }
    hits += (reflection.scores + heard).map { hit(.evidence, $0.evidence) }
    hits += [hit(.wentWell, reflection.wentWell), hit(.toChange, reflection.toChange)]
    return hits.compactMap(\.self)
  }

  private func hit(
    _ kind: Hit.Kind, _ text: String, _ note: Note? = nil, in phase: Int? = nil
  ) -> Hit? {
    guard wordPatterns.allSatisfy({ $0.occurs(in: text) }) else { return nil }
    let starts = words.compactMap { TranscriptSearch.start(of: $0, in: text) }
    if starts.count < words.count {
      let folded = FoldedText.folded(text)
      guard words.allSatisfy({ folded.contains($0) }) else { return nil }
    }
    return Hit(
      kind: kind, phase: note?.phase ?? phase, time: note?.stamp, text: text,
      start: starts.min() ?? 0)
  }

  /// How many characters are before a folded word.
  private static func start(of word: String, in text: String) -> Int? {
    // A byte is a character there.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      let (bytes, word) = (text.utf8.map { $0.isCapital ? $0 | 0x20 : $0 }, Array(word.utf8))
      return bytes.indices.first { bytes[$0...].starts(with: word) }
    }
    return text.indices.enumerated().first { _, index in
      let rest = text[index...].prefix(word.unicodeScalars.count)
      return FoldedText.folded(String(rest)).hasPrefix(word)
    }?.offset
  }

  /// Whether text may be written by its numbers, or a word be parted by a line end.
  private static func hasReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (ampersand, backslash) = (UInt8(ascii: "&"), UInt8(ascii: "\\"))
    // Without a way out of the loop, and with each sign compared once, a processor looks at many bytes
    // at once.
    let (u, x) = (UInt8(ascii: "u"), UInt8(ascii: "x"))
    var found: UInt8 = 0
    for (byte, next) in zip(bytes, bytes.dropFirst()) {
      let isNumber = byte == ampersand && next == UInt8(ascii: "#")
      let isEscape =
        byte == backslash && (next | 0x20 == u || next == x || next == 0x0A || next == 0x0D)
      found |= isNumber || isEscape ? 1 : 0
    }
    return found > 0
  }

  private static func trimmed(_ word: String) -> String {
    var rest = word[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension UInt8 {
  /// Whether it is a capital of ASCII.
  fileprivate var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
}
