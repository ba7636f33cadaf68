import Storage
import Transcripts

/// `rehearse show`: one past session.
enum ShowCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let library = try LogCommand.library(invocation)
    let entry = try find(invocation.arguments[0], in: library)
    if invocation.has("--json") {
      Console.outRaw(SessionJSON.whole(entry).text + "\n")
    } else {
      do {
        let bytes = try Files.read(entry.path, limit: SessionFolder.largestTranscript)
        Console.out(String(decoding: bytes, as: UTF8.self))
      } catch { throw Failure(error) }
    }
    for problem in entry.reading.problems {
      Console.complain("\(entry.path):\(problem.line): \(problem.text)")
    }
    return entry.reading.problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// Finds the one session that a name means.
  static func find(
    _ name: String, in library: TranscriptLibrary
  ) throws(Failure) -> TranscriptLibrary.Entry {
    switch library.find(name) {
    case .found(let entry): return entry
    case .ambiguous(let ids):
      let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
      throw .usage("“\(name)” begins \(ids.count) sessions (\(shown)); write more of the id")
    case .unknown:
      guard !library.entries.isEmpty else {
        throw .usage("there is no session yet; rehearse start begins one")
      }
      throw .usage("there is no session “\(name)”; see rehearse log")
    }
  }
}
