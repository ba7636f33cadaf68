import Coaching
import CommandLines
import Grids
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
    let library = try TranscriptLibrary.named(options.folders, context)
    let today = min(options.asOf ?? .max, context.now.dayNumber)
    let gathering = try CoachGathering(
      workspace, sessions(options, context, of: library), candidate: options.filter.candidate,
      today: today)
    let coach = gathering.coach
    var next: NextStep?
    // What is wrong with the plan keeps nothing else back; nothing is said of what cannot be read.
    if library.status == ExitStatus.done {
      do throws(Failure) { next = try gathering.nextStep() } catch {
        context.complain(error.message)
      }
    }
    if options.isJSON {
      let json = CoachJSON.all(
        coach, facts: gathering.facts.all, next: next, options: gathering.words)
      context.outRaw(json.text + "\n")
    } else {
      let isSilent = coach.structures.isEmpty
      if isSilent { context.out(nothing(gathering.sessions, of: library, today: today) + "\n") }
      if gathering.sessions.contains(where: \.summary.isPractice) {
        let outline = gathering.outline(
          next: next, showsAll: options.showsAll, more: "with --all")
        let text = CoachText.text(outline, width: context.width)
        Pager.show(StyledText(isSilent ? "\n" : "") + text, context)
      }
    }
    library.tell(context)
    return library.status
  }

  /// The sessions that the options choose.
  private static func sessions(
    _ options: CoachOptions, _ context: Context, of library: TranscriptLibrary
  ) throws(Failure) -> [PastSession] {
    let kept = try options.filter.filter(in: context).keep(library.sessions)
    guard let day = options.asOf else { return kept }
    return kept.filter { ($0.summary.ended?.dayNumber ?? .max) <= day }
  }

  /// What is said when no session counts.
  private static func nothing(
    _ sessions: [PastSession], of library: TranscriptLibrary, today: Int
  ) -> String {
    guard !sessions.isEmpty else { return library.remarks.nothing }
    return StatsCommand.nothing(
      Review(sessions, today: today), of: library, takesDemos: false)
  }
}
