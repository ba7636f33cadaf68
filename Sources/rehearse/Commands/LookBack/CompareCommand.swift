import Coaching
import CommandLines
import Listings
import Storage
import Structures

/// `rehearse compare`: two sessions, phase by phase.
enum CompareCommand {
  static func run(_ options: CompareOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let comparison = Comparison(
      try library.session(named: options.first),
      try library.session(named: options.second))
    if options.isJSON {
      context.outRaw(StatsJSON.comparison(comparison).text + "\n")
    } else {
      let text = CompareText(width: context.width).text(comparison)
      context.out(context.drawn(text, isASCII: options.isASCII))
    }
    return ExitStatus.done
  }
}
