import Listings

/// `rehearse export`: which past sessions become rows, and of which form.
public struct ExportOptions: Sendable {
  /// How rows are written.
  public let format: ExportFormat
  /// What a row is about.
  public let row: ExportRow
  /// The file to write; "-" for standard output.
  public let output: String?
  /// Whether a byte order mark comes first.
  public let hasByteOrderMark: Bool
  /// Whether the text of CSV is left as it is.
  public let isRaw: Bool
  /// Which sessions.
  public let filter: FilterOptions
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "export", .lookBack, "past sessions as rows for other programs",
    details: """
      A row a session, or with --by phase a row a phase, as NDJSON, JSON or CSV. Times are seconds.
      Sessions that run, were stopped or are demonstrations are among the rows and told by their columns.
      docs/export.md lists the columns and their types; docs/team.md shows how to query them.

      For spreadsheets: in CSV, text that begins like a formula gets an apostrophe before it and what
      drives a terminal becomes �; --raw leaves both as they are. --bom lets Excel read accents. -o
      writes a file, in place of what stands there; -o - means standard output.
      """,
    examples: [
      "rehearse export --format csv --bom -o sessions.csv",
      "rehearse export --by phase --since 2026-10-01 | duckdb -c \"from read_ndjson('/dev/stdin')\"",
    ]
  ) { words throws(UsageProblem) in .export(try ExportOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    let format = try words.value(
      Option("--format", "WORD", .choice(ExportFormat.self), "ndjson, json or csv (ndjson)"))
    let row = try words.value(
      Option("--by", "WORD", .choice(ExportRow.self), "session or phase (session)"))
    output = try words.value(.output)
    hasByteOrderMark = words.has(
      Flag("--bom", "begin CSV with a byte order mark, as Excel wants it"))
    isRaw = words.has(Flag("--raw", "leave the text of CSV as it is"))
    filter = try FilterOptions(&words)
    folders = try words.values(.folders)
    (self.format, self.row) = (format ?? .ndjson, row ?? .session)
    for (isGiven, option) in [(isRaw, "--raw"), (hasByteOrderMark, "--bom")]
    where isGiven && format != .csv {
      throw UsageProblem("\(option) is for spreadsheets; add --format csv")
    }
  }
}
