import Coaching
import Storage

/// `rehearse stats`: what past sessions have in common.
enum StatsCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let library = try LogCommand.library(invocation)
    let review = try review(invocation, of: library)
    if invocation.has("--json") {
      Console.outRaw(StatsJSON.review(review).text + "\n")
    } else if review.sessions.isEmpty {
      Console.out(nothing(review, of: library) + "\n")
    } else {
      let text = StatsText(width: Console.width, today: Wall.now.dayNumber).text(review)
      Pager.show(Console.drawn(text, isASCII: invocation.has("--ascii")))
    }
    LogCommand.tell(of: library)
    return LogCommand.status(library)
  }

  /// What is said when no session counts.
  static func nothing(_ review: Review, of library: TranscriptLibrary) -> String {
    guard let leftOut = StatsText.leftOut(review) else { return LogCommand.nothing(library) }
    return "No session counts; \(leftOut)."
  }

  /// What is computed of the sessions that the options choose.
  static func review(
    _ invocation: Invocation, of library: TranscriptLibrary
  ) throws(Failure) -> Review {
    Review(
      try FilterOptions.filter(invocation).keep(library.sessions), today: Wall.now.dayNumber,
      hasDemonstrations: invocation.has("--demos"))
  }
}
