import Estimates
import Storage

extension Context {
  /// Does work that may take long, and shows how far it is where somebody sits at a terminal.
  ///
  /// - Parameters:
  ///   - doing: what is done: "reading".
  ///   - what: what it is done with: "sessions".
  ///   - work: is handed what has to be told how many of how many are done; several threads may.
  /// - Returns: what the work gives; the line is erased by then.
  /// - Throws: what the work throws.
  func showing<Result, Problem: Error>(
    _ doing: String, _ what: String = "sessions",
    _ work: (@escaping AllProcessors.Telling) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    defer { progress.erase() }
    return try work { [progress] done, total in
      progress.show(
        "\(doing) \(QuantityText.whole(done)) of \(QuantityText.whole(total)) \(what)")
    }
  }
}
