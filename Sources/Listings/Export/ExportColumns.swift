import Coaching
import Sessions
import Texts
import Transcripts

/// The columns of an export, as docs/export.md documents them: the keys of the front matter, and what is
/// computed.
enum ExportColumns {
  /// What tells one session from others, in the rows of both kinds.
  private static let common =
    [
      ExportColumn<PastSession>("id") { .text($0.id) },
      ExportColumn("file") { .text($0.path) },
    ] + keys("candidate", "started", "outcome", "speed", "structure") + [
      ExportColumn("document") { .text($0.summary.document) }
    ] + keys("level")

  /// The columns of a row a session.
  static let session = ExportColumn.withRest(
    common
      + keys(
        "ended", "question", "reference", "mode", "pace", "auto_advance", "earliest", "latest",
        "active", "paused", "away", "overrun")
      + [ExportColumn("counts") { .flag($0.summary.countsForStructure && $0.summary.isWhole) }]
      + keys("phases")
      + [
        ExportColumn("prompts") { .number($0.summary.prompts) },
        ExportColumn("covered") { .number($0.summary.covered) },
        ExportColumn("notes") { .number($0.summary.phases.reduce(0) { $0 &+ $1.notes }) },
      ] + keys("strong", "stuck", "filler", "pushed", "overall", "tags"), of: ofSession)

  /// The columns of a row a phase.
  static let phase = ExportColumn.withRest(
    common.map { column in ExportColumn(column.name) { column.value($0.session) } }
      + [ExportColumn("phase") { .number($0.index + 1) }]
      + phaseKeys("title", "earliest", "latest", "extended", "active", "over", "short")
      + [ExportColumn("counts") { .flag($0.counts) }]
      + phaseKeys("visits", "prompts", "covered", "notes"), of: ofPhase)

  /// A column of each key of the front matter, those below another key included.
  private static let ofSession = TranscriptKeys.ofSession.flatMap(\.columns).map { key in
    ExportColumn<PastSession>(key.name) { ExportValue(key.value($0.summary)) }
  }

  private static let ofPhase = TranscriptKeys.phase.map { key in
    ExportColumn<ExportedPhase>(key.name) { ExportValue(key.value($0.phase)) }
  }

  private static func keys(_ names: String...) -> [ExportColumn<PastSession>] {
    names.compactMap { name in ofSession.first { $0.name == name } }
  }

  private static func phaseKeys(_ names: String...) -> [ExportColumn<ExportedPhase>] {
    names.compactMap { name in ofPhase.first { $0.name == name } }
  }
}
