import CommandLines
import Reports

/// Where a report goes: a file, or standard output.
struct ReportTarget {
  /// The file; `nil` for standard output.
  let path: String?
  /// Whether the file was named, so that what stands there may go.
  private let isNamed: Bool

  /// Reads the options.
  ///
  /// Without a name a report goes where standard output goes, and into a file of its own where that
  /// would fill a terminal.
  init(_ options: ReportOptions, _ context: Context) {
    let named = options.output
    let isShown = context.isOutputTerminal || options.opens
    let own = options.chart.map { "rehearse-\($0).svg" } ?? "rehearse-report.html"
    path = named == "-" ? nil : named ?? (isShown ? own : nil)
    isNamed = named != nil
  }

  /// Writes the report and tells where it is.
  ///
  /// - Throws: ``Failure`` when the file cannot be written, or is something else and was not named.
  func write(_ bytes: [UInt8], _ context: Context) throws(Failure) {
    guard let path else { return context.outRaw(bytes) }
    try OutputFile.write(path, bytes, kind: "report", context) { isNamed || Report.isReport($0) }
  }
}
