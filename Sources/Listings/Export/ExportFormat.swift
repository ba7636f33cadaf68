/// How rows are written.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// An object a line.
  case ndjson
  /// One list of objects.
  case json
  /// For spreadsheets.
  case csv
}
