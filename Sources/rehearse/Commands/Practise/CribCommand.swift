import Coaching
import CommandLines
import Listings
import References
import Reports
import Storage

/// `rehearse crib`: one page of the person's own words for the day.
enum CribCommand {
  static func run(_ options: CribOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    try library.check(context)
    let sheet = try sheet(options, library, context)
    if options.output == nil, !options.opens {
      Pager.show(CribText(width: context.width).text(sheet), context)
    } else {
      let target = ReportTarget(options.output, orElse: "rehearse-crib.html")
      try target.write(CribPage(sheet).bytes, context)
      if options.opens, let path = target.path { try Opener.open(path, context) }
    }
    library.tell(context)
    return ExitStatus.done
  }

  private static func sheet(
    _ options: CribOptions, _ library: TranscriptLibrary, _ context: Context
  ) throws(Failure) -> CribSheet {
    let workspace = try Workspace(options.guides, folder: options.folders.first, context)
    let gathering = try CoachGathering(workspace, library.sessions, candidate: options.candidate)
    if let remark = gathering.remark { context.complain(remark) }
    let structures = try gathering.structures.all()
    let (shelf, references) = try Workspace.storyShelf(context)
    let grid = StoryGrid(
      stories: shelf.cards.map { ($0.story.name, $0.story.principles) },
      principles: QuestionBank(references).principles,
      sessions: gathering.sessions.map(\.summary))
    let history = History(gathering.sessions)
    return CribSheet(
      interview: gathering.interview, structures: structures,
      next: structures.map(\.structureName).compactMap(history.resolution),
      sessions: gathering.sessions, grid: grid,
      numbers: shelf.cards.map(\.story.numbers))
  }
}
