import Coaching
import Structures

/// `rehearse compare`: two sessions, phase by phase.
enum CompareCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let library = try LogCommand.library(invocation)
    let comparison = Comparison(
      try ShowCommand.find(invocation.arguments[0], in: library),
      try ShowCommand.find(invocation.arguments[1], in: library))
    if invocation.has("--json") {
      Console.outRaw(StatsJSON.comparison(comparison).text + "\n")
    } else {
      let text = CompareText(width: Console.width).text(comparison)
      Console.out(Console.drawn(text, isASCII: invocation.has("--ascii")))
    }
    return ExitStatus.done
  }
}
