/// Reads the front matter of finished transcripts straight from their bytes.
///
/// It reads what rehearse itself writes, and what people commonly make of it: another order, other
/// quotes, tags one below the other, own keys with simple values. Whatever else it meets, it gives no
/// answer: what it answers is what ``TranscriptReader`` says without a problem, many times as fast.
public struct SummaryScanner {
  // Not shared among threads: counting who uses them would keep processors waiting for each other.
  private let texts = TextCache()
  private let tables = FrontMatterScan.Tables()

  /// Prepares for files, which are the faster the more of them are read.
  public init() {}

  /// Scans the beginning of a file.
  ///
  /// - Parameter bytes: the file, or as much of it as holds the front matter.
  /// - Returns: what the front matter says; `nil` when the session has not ended, and whenever
  ///   ``TranscriptReader`` has to be asked.
  public func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Summary? {
    var scan = FrontMatterScan(bytes, texts, tables)
    return try? scan.scan()
  }
}
