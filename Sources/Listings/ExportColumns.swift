import Coaching
import Sessions
import Texts
import Transcripts

/// The columns of an export, as docs/export.md documents them.
public enum ExportColumns {
  /// What tells one session from others, in the rows of both kinds.
  private static let common: [ExportColumn<PastSession>] = [
    ExportColumn("id") { .text($0.id) },
    ExportColumn("file") { .text($0.path) },
    ExportColumn("candidate") { .text($0.summary.candidate) },
    ExportColumn("started") { .text($0.summary.started.text) },
    ExportColumn("outcome") { .text($0.summary.outcome?.rawValue ?? "running") },
    ExportColumn("speed") { .number($0.summary.speed) },
    ExportColumn("structure") { .text($0.summary.structure) },
    ExportColumn("document") { .text($0.summary.document) },
    ExportColumn("level") { .text($0.summary.level) },
  ]

  /// The columns of a row a session.
  public static let session: [ExportColumn<PastSession>] =
    common + [
      ExportColumn("ended") { .text($0.summary.ended?.text) },
      ExportColumn("question") { .text($0.summary.question) },
      ExportColumn("reference") { .text($0.summary.reference) },
      ExportColumn("mode") { .text($0.summary.mode.rawValue) },
      ExportColumn("pace") { .text($0.summary.pace.rawValue) },
      ExportColumn("auto_advance") { .flag($0.summary.autoAdvance) },
      ExportColumn("earliest") { .time($0.summary.window?.earliest) },
      ExportColumn("latest") { .time($0.summary.window?.latest) },
      ExportColumn("active") { .time($0.summary.active) },
      ExportColumn("paused") { .time($0.summary.paused) },
      ExportColumn("away") { .time($0.summary.away) },
      ExportColumn("overrun") { .time($0.summary.overrun) },
      ExportColumn("counts") { .flag($0.summary.isPractice && $0.summary.isWhole) },
      ExportColumn("phases") { .number($0.summary.phases.count) },
      ExportColumn("prompts") { .number($0.summary.prompts) },
      ExportColumn("covered") { .number($0.summary.covered) },
      ExportColumn("notes") { .number($0.summary.phases.reduce(0) { $0 &+ $1.notes }) },
    ]
    + Mark.allCases.map { mark in
      ExportColumn(mark.rawValue) { .number($0.summary.marks[mark] ?? 0) }
    } + [
      ExportColumn("overall") { .text($0.summary.band?.rawValue) },
      ExportColumn("tags") { .list($0.summary.tags) },
    ]

  /// The columns of a row a phase.
  public static let phase: [ExportColumn<ExportedPhase>] =
    common.map { column in ExportColumn(column.name) { column.value($0.session) } } + [
      ExportColumn("phase") { .number($0.index + 1) },
      ExportColumn("title") { .text($0.phase.title) },
      ExportColumn("earliest") { .time($0.phase.window?.earliest) },
      ExportColumn("latest") { .time($0.phase.window?.latest) },
      ExportColumn("extended") { .time($0.phase.extended) },
      ExportColumn("active") { .time($0.phase.active) },
      ExportColumn("over") { .time($0.phase.over) },
      ExportColumn("short") { .time($0.phase.short) },
      ExportColumn("counts") { .flag($0.counts) },
      ExportColumn("visits") { .number($0.phase.visits) },
      ExportColumn("prompts") { .number($0.phase.prompts) },
      ExportColumn("covered") { .number($0.phase.covered) },
      ExportColumn("notes") { .number($0.phase.notes) },
    ]
}
