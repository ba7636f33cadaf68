import CommandLines
import Listings
import Storage
import Transcripts

/// `rehearse show`: one past session.
enum ShowCommand {
  static func run(_ options: ShowOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try LogCommand.library(options.folders, context)
    let session = try find(options.id, in: library)
    let reading = try read(session)
    if options.isJSON {
      context.outRaw(SessionJSON.whole(session, reading).text + "\n")
    } else {
      do {
        let bytes = try Files.read(session.path, limit: SessionFolder.largestTranscript)
        Pager.show(ShownTranscript.text(bytes, reading.transcript), context)
      } catch { throw Failure(error) }
    }
    for problem in reading.problems {
      context.complain("\(session.path):\(problem.line): \(problem.text)")
    }
    return ExitStatus.done
  }

  /// Reads a session whole.
  static func read(_ session: PastSession) throws(Failure) -> TranscriptReader.Reading {
    do {
      return try TranscriptLibrary.read(session.path)
    } catch {
      throw Failure(ExitStatus.files, error.sentence)
    }
  }

  /// Finds the one session that a name means.
  static func find(
    _ name: String, in library: TranscriptLibrary, listedBy list: String = "rehearse log"
  ) throws(Failure) -> PastSession {
    switch library.find(typed: name) {
    case .found(let session): return session
    case .ambiguous(let ids) where Set(ids.map(TranscriptLibrary.printed)).count == 1:
      throw .usage("\(ids.count) sessions are called “\(name)”; take one by its number in \(list)")
    case .ambiguous(let ids):
      let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
      throw .usage("“\(name)” begins \(ids.count) sessions (\(shown)); write more of the id")
    case .uncertain(let file): throw uncertain(file)
    case .unread(let files): throw unread(files)
    case .unknown where !library.sessions.isEmpty:
      throw .usage("there is no session “\(name)”; see \(list)")
    case .unknown:
      guard library.notRead.isEmpty else { throw unread(library.notRead) }
      throw .usage("there is no session yet; rehearse start begins one")
    }
  }

  /// The newest session is wanted, and this file, which cannot be read, may hold it.
  static func uncertain(_ file: TranscriptLibrary.Unread) -> Failure {
    Failure(
      ExitStatus.files, "\(file.sentence); it may be the newest, so name the session that you mean")
  }

  /// Files that cannot be read are what is wanted, or may be.
  static func unread(_ files: [TranscriptLibrary.Unread]) -> Failure {
    let more = files.count > 1 ? " (and \(files.count - 1) more; see rehearse log)" : ""
    return Failure(ExitStatus.files, (files.first?.sentence ?? "") + more)
  }
}
