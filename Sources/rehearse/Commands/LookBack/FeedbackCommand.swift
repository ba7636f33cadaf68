import Coaching
import CommandLines
import Grids
import Listings
import Reports
import Storage

/// `rehearse feedback`: a page on a session for whoever answered.
enum FeedbackCommand {
  static func run(_ options: FeedbackOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try library.session(named: options.id)
    guard session.summary.hasEnded else {
      throw Failure(
        ExitStatus.problems,
        "session \(session.id) has not ended; there is feedback on it once it has")
    }
    let workspace = try Workspace(
      options.guides, folder: library.folder(of: session).path, context)
    let transcript = try ShowCommand.read(session).transcript
    let feedback = Feedback(
      session, transcript, Drawing.guidance(of: transcript.session, in: workspace.bank))
    let bytes =
      options.isPage ? FeedbackPage(feedback).bytes : Array(FeedbackText.text(feedback).utf8)
    if options.output == nil, !options.opens {
      Pager.show(StyledText(String(decoding: bytes, as: UTF8.self)), context)
      return ExitStatus.done
    }
    let target = ReportTarget(options.output, orElse: "rehearse-feedback.html")
    try target.write(bytes, context)
    if options.opens, let path = target.path { try Opener.open(path, context) }
    return ExitStatus.done
  }
}
