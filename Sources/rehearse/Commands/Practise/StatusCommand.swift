import Clocks
import CommandLines
import Listings
import Sessions
import Storage
import TerminalIO

/// `rehearse status`: the running session in one line.
enum StatusCommand {
  static func run(_ options: StatusOptions, _ context: Context) throws(Failure) -> Int32 {
    let folder = try WatchTarget.folder(options.folder, context)
    guard options.follows else {
      guard let session = session(in: folder) else { return ExitStatus.problems }
      context.out(options.format.line(session.session) + "\n")
      return ExitStatus.done
    }
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    return follow(options.format, folder, PlainOutput(context), signals)
  }

  /// The newest session that is written here, or where that cannot be found out, that may be; `nil` when
  /// there is none.
  private static func session(in folder: SessionFolder) -> WatchedSession? {
    let running = ((try? folder.running()) ?? []).last {
      $0.writer == .program || $0.writer == .unknown && Lookout.isRecent($0)
    }
    let follower = running.flatMap { try? TranscriptFollower($0.session.path) }
    return follower.map { WatchedSession($0, as: .candidate) }
  }

  /// Says a line whenever it changes, at most one a second.
  private static func follow(
    _ format: StatusFormat, _ folder: SessionFolder, _ output: PlainOutput,
    _ signals: borrowing SignalPipe
  ) -> Int32 {
    var news = FolderNews(folder)
    var session: WatchedSession?
    var said: String?
    var next = Instant.now
    while true {
      news?.drain()
      if news?.isCurrent != true { news = FolderNews(folder) }
      _ = session?.look()
      if session?.presence != .written { session = self.session(in: folder) }
      let line = session.map { format.line($0.session) } ?? ""
      let now = Instant.now
      if line != said, next <= now {
        output.say(line)
        (said, next) = (line, now + .seconds(1))
      }
      let change = session?.nextChange ?? now + .seconds(1)
      _ = signals.wait(
        input: nil, output: output.unread, news: next <= now ? news?.file : nil,
        until: line == said ? max(change, next) : next)
      output.flush()
      if !signals.drain().isEmpty { return ExitStatus.interrupted }
      if output.isClosed { return ExitStatus.done }
    }
  }
}
