import Coaching
import Listings
import Structures

/// `rehearse compare`: two sessions, phase by phase.
enum CompareCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let library = try LogCommand.library(invocation, context)
    let comparison = Comparison(
      try ShowCommand.find(invocation.arguments[0], in: library),
      try ShowCommand.find(invocation.arguments[1], in: library))
    if invocation.has("--json") {
      context.outRaw(StatsJSON.comparison(comparison).text + "\n")
    } else {
      let text = CompareText(width: context.width).text(comparison)
      context.out(context.drawn(text, isASCII: invocation.has("--ascii")))
    }
    return ExitStatus.done
  }
}
