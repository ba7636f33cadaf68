import Sessions
import Structures
import Texts
import Transcripts

/// Past sessions as JSON: the names are those of FORMAT.md.
public enum SessionJSON {
  /// What the front matter says.
  public static func summary(_ session: PastSession) -> JSON {
    .object(members(session))
  }

  /// The members of a list of sessions, without what stands around them.
  public static func members(_ sessions: some Sequence<PastSession>) -> [UInt8] {
    var bytes: [UInt8] = []
    for session in sessions {
      if !bytes.isEmpty { bytes += ", ".utf8 }
      summary(session).write(into: &bytes)
    }
    return bytes
  }

  /// The whole record.
  public static func whole(_ session: PastSession, _ reading: TranscriptReader.Reading) -> JSON {
    let transcript = reading.transcript
    let reflection = transcript.reflection
    let notes = transcript.notes.map { note in
      let (kind, text): (String, String) =
        switch note.content {
        case .text(let text): ("note", text)
        case .mark(let mark): ("mark", mark.rawValue)
        case .followUp(let text): ("follow-up", text)
        }
      return JSON.object([
        ("phase", JSON(note.phase + 1)), ("at", JSON(note.stamp)), ("kind", .string(kind)),
        ("text", .string(text)),
      ])
    }
    let timeline = transcript.events.map { event in
      JSON.object([
        ("at", JSON(event.moment.sinceStart)), ("event", .string(TranscriptWriter.words(event))),
      ])
    }
    return .object(
      members(session) + [
        ("went_well", JSON(reflection.wentWell.isEmpty ? nil : reflection.wentWell)),
        ("to_change", JSON(reflection.toChange.isEmpty ? nil : reflection.toChange)),
        ("notes", .array(notes)), ("timeline", .array(timeline)),
        ("problems", problems(reading.problems)),
      ])
  }

  /// What could not be read in a transcript.
  public static func problems(_ problems: [TranscriptProblem]) -> JSON {
    .array(
      problems.map { problem in
        .object([("line", JSON(problem.line)), ("message", .string(problem.text))])
      })
  }

  private static func members(_ session: PastSession) -> [(String, JSON)] {
    [("id", .string(session.id)), ("file", .string(session.path))]
      + TranscriptKeys.ofSession.map { ($0.name, JSON($0.value(session.summary))) }
  }
}

extension JSON {
  /// What a key of the front matter says.
  init(_ value: FieldValue) {
    switch value {
    case .text(let text): self.init(text)
    case .number(let number): self.init(number)
    case .time(let time): self.init(time)
    case .times(let times): self = .array(times.map { JSON($0) })
    case .points(let points): self = points.map(JSON.number) ?? .null
    case .flag(let flag): self = flag.map(JSON.bool) ?? .null
    case .list(let texts): self = .array(texts.map(JSON.string))
    case .numbers(let numbers): self = .array(numbers.map { JSON($0) })
    case .members(let members): self.init(members)
    case .items(let items): self = .array(items.map { JSON($0) })
    }
  }

  private init(_ members: [FieldValue.Member]) {
    self = .object(members.map { ($0.name, JSON($0.value)) })
  }
}
