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
    // In the file a backslash may stand before a sign, and a line end between words.
    let runs = self.words.compactMap { FoldedText.words($0).max { $0.utf8.count < $1.utf8.count } }
    patterns = runs.sorted { $0.utf8.count > $1.utf8.count }.map { FoldedPattern($0) }
  }

  /// Whether a transcript is worth reading; one that is not has no hit.
  ///
  /// - Parameter bytes: the file as it stands.
  /// - Returns: whether there may be a hit.
  public func mayHit(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      patterns.allSatisfy { $0.occurs(in: buffer) } || TranscriptSearch.hasReferences(buffer)
    }
  }

  /// The texts that hold all the words, in the order of the session.
  public func hits(in transcript: Transcript) -> [Hit] {
    let questions = [hit(.question, transcript.plan.question ?? "")] + phases(transcript)
    let notes = transcript.notes.compactMap { note -> Hit? in
      switch note.content {
      case .text(let text): hit(.note, text, note)
      case .followUp(let text): hit(.followUp, text, note)
      case .mark: nil
      }
    }
    let reflection = [
      hit(.wentWell, transcript.reflection.wentWell),
      hit(.toChange, transcript.reflection.toChange),
    ]
    let scored = transcript.reflection.scores + transcript.session.heard.scores
    let evidence = scored.map { hit(.evidence, $0.evidence) }
    return (questions + notes + evidence + reflection).compactMap(\.self)
  }

  /// The questions of phases: those that were planned, and those that were asked in their place.
  private func phases(_ transcript: Transcript) -> [Hit?] {
    let session = transcript.session
    return transcript.plan.phases.indices.flatMap { phase in
      [transcript.plan.phases[phase].question, session.asked(in: phase)].map {
        hit(.question, $0 ?? "", in: phase)
      }
    }
  }

  private func hit(
    _ kind: Hit.Kind, _ text: String, _ note: Note? = nil, in phase: Int? = nil
  ) -> Hit? {
    let folded = FoldedText.folded(text)
    guard words.allSatisfy({ folded.contains($0) }) else { return nil }
    let starts = words.compactMap { TranscriptSearch.start(of: $0, in: text) }
    return Hit(
      kind: kind, phase: note?.phase ?? phase, time: note?.stamp, text: text,
      start: starts.min() ?? 0)
  }

  /// How many characters are before a folded word.
  private static func start(of word: String, in text: String) -> Int? {
    text.indices.enumerated().first { _, index in
      let rest = text[index...].prefix(word.unicodeScalars.count)
      return FoldedText.folded(String(rest)).hasPrefix(word)
    }?.offset
  }

  /// Whether text may be written by its numbers, or a word be parted by a line end.
  private static func hasReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in bytes.indices.dropLast() {
      let next = bytes[place + 1]
      switch bytes[place] {
      case UInt8(ascii: "&") where next == UInt8(ascii: "#"): return true
      case UInt8(ascii: "\\") where [0x78, 0x75, 0x55, 0x0A, 0x0D].contains(next): return true
      default: break
      }
    }
    return false
  }

  private static func trimmed(_ word: String) -> String {
    var rest = word[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
