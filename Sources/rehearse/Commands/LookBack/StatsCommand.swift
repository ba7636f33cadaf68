import Coaching
import CommandLines
import Listings
import Storage
import Texts
import Transcripts

/// `rehearse stats`: what past sessions have in common.
enum StatsCommand {
  static func run(_ options: StatsOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let review = try review(
      options.filter, countsDemos: options.countsDemos, context, of: library)
    if options.isJSON {
      context.outRaw(StatsJSON.review(review).text + "\n")
    } else if review.sessions.isEmpty, review.drills.isEmpty {
      context.out(nothing(review, of: library) + "\n")
    } else {
      let words = StatsText(
        width: context.width, today: context.now.dayNumber,
        week: try Workspace.settings(context).week)
      let text = options.isByLevel ? words.levels(review) : words.text(review)
      Pager.show(context.drawn(text, isASCII: options.isASCII), context)
    }
    tellMixture(options.filter, of: review, context)
    library.tell(context)
    return library.status
  }

  /// Tells that sessions of several people are counted together where nobody is chosen, and what chooses.
  static func tellMixture(_ filter: FilterOptions, of review: Review, _ context: Context) {
    guard filter.candidate == nil, OnePerson.areSeveral(review.practised) else { return }
    let names = review.practised.compactMap(\.summary.candidate)
    let own = (try? Workspace.settings(context))?.candidate ?? names.first ?? "NAME"
    context.complain(OnePerson.several + PracticeCommand.line(["--candidate", own]))
  }

  /// What is said when no session counts.
  static func nothing(
    _ review: Review, of library: TranscriptLibrary, takesDemos: Bool = true
  ) -> String {
    guard review.drills.isEmpty else {
      return "No session counts but drills; rehearse stats shows them."
    }
    guard let leftOut = StatsText.leftOut(review, takesDemos: takesDemos) else {
      return library.remarks.nothing
    }
    return "No session counts; \(leftOut)."
  }

  /// What is computed of the sessions that the options choose.
  static func review(
    _ filter: FilterOptions, countsDemos: Bool, _ context: Context,
    of library: TranscriptLibrary
  ) throws(Failure) -> Review {
    Review(
      try filter.filter(in: context).keep(library.sessions),
      today: context.now.dayNumber,
      hasDemonstrations: countsDemos)
  }
}
