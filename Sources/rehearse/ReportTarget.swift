import Glibc
import Reports
import Storage

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
  init(_ invocation: Invocation) {
    let named = invocation.value("-o")
    let isShown = isatty(STDOUT_FILENO) == 1 || invocation.has("--open")
    let chart = invocation.value("--chart")
    let own = chart.map { "rehearse-\($0).svg" } ?? "rehearse-report.html"
    path = named == "-" ? nil : named ?? (isShown ? own : nil)
    isNamed = named != nil
  }

  /// Writes the report and tells where it is.
  ///
  /// - Throws: ``Failure`` when the file cannot be written, or is something else and was not named.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let path else { return Console.outRaw(bytes) }
    do {
      try Files.overwrite(path, with: bytes) { isNamed || Report.isReport($0) }
    } catch {
      switch error.kind {
      case .exists:
        throw Failure(
          ExitStatus.files, "\(path) is no report and stays as it is; name a file with -o FILE")
      case .isFolder:
        throw Failure(ExitStatus.files, "\(path) is a folder; name a file with -o FILE")
      case .isNoFile:
        throw Failure(
          ExitStatus.files, "\(path) is no ordinary file; -o - writes to standard output")
      default:
        throw Failure(
          ExitStatus.files,
          "\(path): it cannot be written (\(error.reason)); name another with -o FILE")
      }
    }
    Console.complain("wrote \(path)")
  }
}
