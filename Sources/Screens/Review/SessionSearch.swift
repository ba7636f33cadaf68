import Structures
import Texts
import Transcripts

/// The words by which sessions are found, as bytes one behind the other.
///
/// Every key of a filter looks through all of them, ten thousand sessions in a few milliseconds.
struct SessionSearch: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where the words of each session end.
  private var ends: [Int] = []

  /// Gathers structure, question, level, tags, candidate, interviewer and date of sessions.
  init(_ sessions: [PastSession]) {
    bytes.reserveCapacity(sessions.count * 192)
    ends.reserveCapacity(sessions.count)
    for session in sessions {
      let summary = session.summary
      let day = summary.started.date
      add(summary.structure)
      for text in [summary.level, summary.candidate, summary.interviewer] { add(text ?? "") }
      for question in summary.questions { add(question) }
      for tag in summary.tags { add(tag) }
      add(day.text)
      add("\(day.weekday) \(day.day) \(day.monthName) \(day.year)")
      ends.append(bytes.count)
    }
  }

  /// The places of the sessions that have all the words, each anywhere.
  func places(with text: String) -> [Int] {
    let words = FoldedText.folded(text).utf8.split(separator: 0x20).map { Array($0) }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      return ends.indices.filter { index in
        defer { start = ends[index] }
        let part = UnsafeBufferPointer(rebasing: bytes[start..<ends[index]])
        return words.allSatisfy { SessionSearch.isFound($0, in: part) }
      }
    }
  }

  private static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  /// Adds a text in small letters without accents, and a sign that no word holds.
  private mutating func add(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let isASCII = bytes[start...].withUnsafeMutableBufferPointer { part in
      var all: UInt8 = 0
      for index in part.indices {
        all |= part[index]
        if (0x41...0x5A).contains(part[index]) { part[index] |= 0x20 }
      }
      return all < 0x80
    }
    if !isASCII {
      bytes.removeLast(bytes.count - start)
      bytes += FoldedText.folded(text).utf8
    }
    bytes.append(0)
  }
}
