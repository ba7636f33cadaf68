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
    let summary = session.summary
    return [
      ("id", .string(session.id)), ("file", .string(session.path)),
      ("started", .string(summary.started.text)), ("ended", JSON(summary.ended?.text)),
      ("outcome", .string(summary.outcome?.rawValue ?? "running")),
      ("structure", .string(summary.structure)), ("reference", JSON(summary.reference)),
      ("level", JSON(summary.level)), ("question", JSON(summary.question)),
      ("candidate", JSON(summary.candidate)),
      ("mode", .string(summary.mode.rawValue)), ("pace", .string(summary.pace.rawValue)),
      ("speed", JSON(summary.speed)), ("auto_advance", .bool(summary.autoAdvance)),
      ("earliest", JSON(summary.window?.earliest)), ("latest", JSON(summary.window?.latest)),
      ("active", JSON(summary.active)), ("paused", JSON(summary.paused)),
      ("away", JSON(summary.away)), ("overrun", JSON(summary.overrun)),
      ("phases", .array(summary.phases.map(phase))),
      ("marks", .object(Mark.allCases.map { ($0.rawValue, JSON(summary.marks[$0] ?? 0)) })),
      ("scores", .object([("overall", JSON(summary.band?.rawValue))])),
      ("tags", .array(summary.tags.map(JSON.string))),
    ]
  }

  private static func phase(_ phase: Summary.Phase) -> JSON {
    .object([
      ("title", .string(phase.title)), ("earliest", JSON(phase.window?.earliest)),
      ("latest", JSON(phase.window?.latest)), ("extended", JSON(phase.extended)),
      ("active", JSON(phase.active)), ("over", JSON(phase.over)), ("short", JSON(phase.short)),
      ("visits", JSON(phase.visits)), ("prompts", JSON(phase.prompts)),
      ("covered", JSON(phase.covered)), ("notes", JSON(phase.notes)),
    ])
  }
}
