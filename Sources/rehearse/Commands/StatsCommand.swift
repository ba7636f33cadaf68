import Coaching
import Listings
import Storage

/// `rehearse stats`: what past sessions have in common.
enum StatsCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let library = try LogCommand.library(invocation, context)
    let review = try review(invocation, context, of: library)
    if invocation.has("--json") {
      context.outRaw(StatsJSON.review(review).text + "\n")
    } else if review.sessions.isEmpty {
      context.out(nothing(review, of: library) + "\n")
    } else {
      let text = StatsText(width: context.width, today: context.now.dayNumber).text(review)
      Pager.show(context.drawn(text, isASCII: invocation.has("--ascii")), context)
    }
    LogCommand.tell(of: library, context)
    return LogCommand.status(library)
  }

  /// What is said when no session counts.
  static func nothing(_ review: Review, of library: TranscriptLibrary) -> String {
    guard let leftOut = StatsText.leftOut(review) else { return LogCommand.nothing(library) }
    return "No session counts; \(leftOut)."
  }

  /// What is computed of the sessions that the options choose.
  static func review(
    _ invocation: Invocation, _ context: Context, of library: TranscriptLibrary
  ) throws(Failure) -> Review {
    Review(
      try FilterOptions.filter(invocation).keep(library.sessions), today: context.now.dayNumber,
      hasDemonstrations: invocation.has("--demos"))
  }
}
