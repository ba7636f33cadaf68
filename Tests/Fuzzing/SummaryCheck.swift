import Transcripts

/// The fast reader of front matter answers what the other one says, or nothing.
public enum SummaryCheck {
  static func check(_ bytes: [UInt8]) throws {
    let files = ["", "started: 2026-11-23T19:04:11+01:00\n"].map { start in
      Array("---\noutcome: stopped\nrehearse: 1\n\(start)".utf8) + bytes + Array("\n---\n".utf8)
    }
    for file in [bytes] + files {
      try sum(file)
      for count in [file.count, file.count - 1, file.count / 2] where count >= 0 {
        _ = try scan(file, count: count)
      }
    }
  }

  /// Sums up a file by its front matter, and holds that against what is read from the whole.
  ///
  /// - Parameter bytes: the file.
  /// - Throws: ``Violation`` when both do not say the same.
  public static func sum(_ bytes: [UInt8]) throws {
    let whole = Result { () throws(TranscriptRefusal) in try TranscriptReader.read(bytes) }
    let front = Result { () throws(TranscriptRefusal) in try TranscriptReader.summary(bytes) }
    switch (whole, front) {
    case (.success(let whole), .success(let front)):
      try expect(
        whole.summary == front.summary, "\(whole.summary) is summed up as \(front.summary)")
      let problems = whole.problems.filter(\.isInFrontMatter)
      try expect(problems == front.problems, "\(problems) are told as \(front.problems)")
    case (.failure(let one), .failure(let other)):
      try expect(one == other, "what is refused as \(one) is refused as \(other)")
    default: throw Violation(description: "\(whole) is summed up as \(front)")
    }
  }

  /// Scans the beginning of a file, and holds the answer against what is read from the whole.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - count: how many bytes of it are scanned.
  /// - Returns: the answer, if there was one.
  /// - Throws: ``Violation`` when it is a wrong one.
  public static func scan(_ bytes: [UInt8], count: Int) throws -> Summary? {
    let summary = bytes.withUnsafeBufferPointer {
      SummaryScanner().scan(UnsafeBufferPointer(rebasing: $0[..<count]))
    }
    guard let summary else { return nil }
    guard let reading = try? TranscriptReader.read(bytes) else {
      throw Violation(description: "what is refused is scanned as \(summary)")
    }
    try expect(
      reading.summary == summary, "\(reading.summary) is scanned as \(summary)")
    try expect(!reading.problems.contains(where: \.isInFrontMatter), "a problem is passed over")
    return summary
  }
}
