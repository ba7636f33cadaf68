import CommandLines
import Storage

/// `rehearse review`: past sessions on a full screen.
enum ReviewCommand {
  static func run(_ options: ReviewOptions, _ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      throw .usage("review needs a terminal; rehearse log, show and stats print the same")
    }
    let workspace = try Workspace(folder: options.folders.last, context)
    let folders = try TranscriptLibrary.folders(options.folders, context)
    let start = ReviewStart(
      folders: folders, filter: try options.filter.filter(in: context), isAlone: true)
    return try App.run(
      workspace, SessionOptions(isASCII: options.isASCII, workspace), .review(start))
  }
}
