import CommandLines
import Grids
import Listings
import Screens
import Storage
import Transcripts

/// `rehearse show`: one past session.
enum ShowCommand {
  /// A terminal that does not tell how wide it is may be so wide.
  private static let usualWidth = 80

  static func run(_ options: ShowOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try library.session(named: options.id)
    let reading = try read(session)
    if options.isJSON {
      context.outRaw(SessionJSON.whole(session, reading).text + "\n")
    } else if context.isOutputTerminal, !options.isRaw {
      // What is wrong with it is told below.
      let known = OpenedTranscript.Reading(reading.transcript, reading.summary, [])
      let text = TranscriptText.text(
        known, of: session, width: context.width ?? ShowCommand.usualWidth)
      Pager.show(context.drawn(text, isASCII: false), context)
    } else {
      do {
        let bytes = try Files.read(session.path, limit: SessionFolder.largestTranscript)
        Pager.show(StyledText(ShownTranscript.text(bytes, reading.transcript)), context)
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
}
