import Coaching
import CommandLines
import Listings
import References
import Storage
import Transcripts

/// `rehearse coach`: what past sessions would have one change.
enum CoachCommand {
  static func run(_ options: CoachOptions, _ context: Context) throws(Failure) -> Int32 {
    if let source = options.source {
      return try OutsideCoach(options, context).run(source, session: options.id ?? "last")
    }
    let workspace = try Workspace(folder: options.folders.first, context)
    let library = try LogCommand.library(options.folders, context)
    let today = min(options.asOf ?? .max, context.now.dayNumber)
    let gathering = try PlanGathering(
      workspace, sessions(options, of: library), candidate: options.filter.filter.candidate,
      today: today)
    let (coach, next, facts) = (gathering.coach, gathering.nextStep, gathering.facts)
    if options.isJSON {
      context.outRaw(CoachJSON.all(coach, facts: facts.all, next: next).text + "\n")
    } else if coach.structures.isEmpty {
      context.out(nothing(gathering.sessions, of: library, today: today) + "\n")
    } else {
      let outline = CoachOutline(
        coach, facts: facts.all, next: next, showsAll: options.showsAll, more: "with --all")
      Pager.show(CoachText.text(outline, width: context.width), context)
    }
    LogCommand.tell(of: library, context)
    return LogCommand.status(library)
  }

  /// The sessions that the options choose.
  private static func sessions(
    _ options: CoachOptions, of library: TranscriptLibrary
  ) -> [PastSession] {
    let kept = options.filter.filter.keep(library.sessions)
    guard let day = options.asOf else { return kept }
    return kept.filter { ($0.summary.ended?.dayNumber ?? .max) <= day }
  }

  /// What is said when no session counts.
  private static func nothing(
    _ sessions: [PastSession], of library: TranscriptLibrary, today: Int
  ) -> String {
    guard !sessions.isEmpty else { return LibraryRemarks(library: library).nothing }
    return StatsCommand.nothing(Review(sessions, today: today), of: library)
  }
}
