import Coaching
import CommandLines
import Listings
import References
import Reports
import Storage
import Transcripts

/// `rehearse report`: past sessions as a page, or one chart of it.
enum ReportCommand {
  /// So many sessions are told in one go.
  private static let batch = 16

  static func run(_ options: ReportOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    if let day = options.day { return try report(day, options, library, context) }
    let review = try StatsCommand.review(
      options.filter, countsDemos: options.countsDemos, context, of: library)
    guard !review.practised.isEmpty else {
      context.complain(StatsCommand.nothing(review, of: library))
      context.complain("no report was made")
      library.tell(context)
      return max(ExitStatus.problems, library.status)
    }
    let report = Report(
      review, told: told(options, context, of: review), coach: try coach(options, library, context),
      stories: stories(library, context), made: context.now,
      week: try Workspace.settings(context).week,
      filter: options.filter.words, unread: library.unread.count,
      copies: library.copies.count)
    StatsCommand.tellMixture(options.filter, of: review, context)
    return try write(try content(options.chart, report), options, library, context)
  }

  /// A day of interviews as a page.
  private static func report(
    _ name: String, _ options: ReportOptions, _ library: TranscriptLibrary, _ context: Context
  ) throws(Failure) -> Int32 {
    let sessions = try options.filter.filter(in: context).keep(library.sessions)
    guard let round = DayReview.find(name, in: sessions) else {
      library.tell(context)
      throw .usage(
        DayReview.find(name, in: library.sessions) != nil
          ? "the options leave no round of that day; leave some of them out"
          : name == "last"
            ? "there is no day of interviews yet; rehearse day runs one"
            : "there is no day of interviews “\(name)”; write it as 2026-11-30, or last")
    }
    let page = DayPage(DayReview(of: round, in: sessions)) { session in
      try? ShowCommand.read(session).transcript
    }
    return try write(page.bytes, options, library, context)
  }

  /// Writes a page, and opens it where that is wanted.
  private static func write(
    _ bytes: [UInt8], _ options: ReportOptions, _ library: TranscriptLibrary, _ context: Context
  ) throws(Failure) -> Int32 {
    let target = ReportTarget(options, context)
    try target.write(bytes, context)
    library.tell(context)
    if options.opens, let path = target.path { try Opener.open(path, context) }
    return ExitStatus.done
  }

  /// What the coach says of one person's sessions; `nil` where they are of several.
  private static func coach(
    _ options: ReportOptions, _ library: TranscriptLibrary, _ context: Context
  ) throws(Failure) -> (Coach, CoachOutline)? {
    let workspace = try Workspace(folder: options.folders.first, context)
    let filter = try options.filter.filter(in: context)
    let gathering = try? CoachGathering(
      workspace, filter.keep(library.sessions), candidate: filter.candidate)
    return gathering.map { ($0.coach, $0.outline) }
  }

  private static func content(
    _ name: String?, _ report: Report
  ) throws(Failure) -> [UInt8] {
    guard let name else { return report.page }
    guard let chart = report.chart(named: name) else {
      throw .usage(
        "--chart: there is no chart “\(name)”; take one of "
          + report.chartNames.joined(separator: ", "))
    }
    return chart.file
  }

  /// Which principles the person's stories show; guides that cannot be read have none.
  private static func stories(_ library: TranscriptLibrary, _ context: Context) -> StoryGrid? {
    guard let (shelf, references) = try? Workspace.storyShelf(context), !shelf.isEmpty else {
      return nil
    }
    return StoryGrid(shelf, QuestionBank(references), library.sessions)
  }

  /// The newest sessions with their records; what cannot be read any more is told.
  private static func told(
    _ options: ReportOptions, _ context: Context, of review: Review
  ) -> [Report.Told] {
    let newest = review.sessions.reversed()
    let most =
      options.chart != nil ? 1 : options.tellsAll ? newest.count : ReportOptions.mostTold
    let found = context.showing("writing") { telling in
      AllProcessors.results(
        of: Array(newest.prefix(most).enumerated()), in: batch, telling: telling
      ) { sessions in
        let scanner = SummaryScanner()
        return sessions.map { place, session in told(session, place: place, scanner) }
      }.flatMap(\.self)
    }
    return found.compactMap { result in
      switch result {
      case .success(let told): return told
      case .failure(let failure):
        context.complain(failure.message)
        return nil
      }
    }
  }

  private static func told(
    _ session: PastSession, place: Int, _ scanner: SummaryScanner
  ) -> Result<Report.Told, Failure> {
    do {
      let transcript = try TranscriptLibrary.record(session.path, scanner)
      return .success(Report.Told(session, transcript, place: place))
    } catch {
      return .failure(Failure(ExitStatus.files, error.sentence))
    }
  }
}
