import CommandLines
import Listings
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
    let isShown = context.isOutputTerminal || options.opens
    let own = options.chart.map { "rehearse-\($0).svg" } ?? "rehearse-report.html"
    self.init(options.output, orElse: isShown ? own : nil)
  }

  /// Takes a name.
  ///
  /// - Parameters:
  ///   - named: the file that was named; "-" for standard output.
  ///   - own: the file where none was named; `nil` for standard output.
  init(_ named: String?, orElse own: String?) {
    path = named == "-" ? nil : named ?? own
    isNamed = named != nil
  }

  /// Writes the report and tells where it is.
  ///
  /// - Throws: ``Failure`` when the file cannot be written, or is something else: neither a report nor,
  ///   where it was named, called like one.
  func write(_ bytes: [UInt8], _ context: Context) throws(Failure) {
    guard let path else { return context.outRaw(bytes) }
    let isCalledLikeOne = isNamed && OutputFile.isCalled(path, ReportTarget.endings)
    try OutputFile.write(path, bytes, kind: "report", context) {
      isCalledLikeOne || Report.isReport($0) || FeedbackText.isFeedback($0)
    }
  }

  private static let endings = ["html", "htm", "svg"]
}
