import Coaching
import CommandLines
import Listings
import References
import Sessions
import Storage
import Texts

/// `rehearse plan`: what to rehearse on each day until the interview.
enum PlanCommand {
  static func run(_ options: PlanOptions, _ context: Context) throws(Failure) -> Int32 {
    let workspace = try Workspace(options.guides, folder: options.folders.first, context)
    let library = try TranscriptLibrary.named(options.folders, context)
    try library.check(context)
    let gathering = try CoachGathering(
      workspace, library.sessions, candidate: options.candidate)
    if let remark = gathering.remark { context.complain(remark) }
    let plan = try gathering.plan(
      interview: try interview(options, context), minutes: options.minutes,
      days: options.days ?? PlanOptions.usualDays)
    if options.isJSON {
      context.outRaw(PlanJSON.plan(plan, options: gathering.words).text + "\n")
    } else {
      let text = PlanText(
        width: context.width, options: gathering.words,
        hasMinutes: (options.minutes ?? workspace.settings.minutes) != nil,
        isChosen: !workspace.settings.structures.isEmpty,
        passed: plan.interview == nil ? workspace.settings.interview : nil)
      Pager.show(text.text(plan), context)
    }
    library.tell(context)
    return ExitStatus.done
  }

  private static func interview(
    _ options: PlanOptions, _ context: Context
  ) throws(Failure) -> Int? {
    guard let date = options.interview else { return nil }
    guard date.dayNumber >= context.now.dayNumber else {
      throw .usage(
        "--interview: \(date.text) is past; name the day of the next one, or leave it out to look"
          + " \(PracticePlan.horizon) days ahead")
    }
    return date.dayNumber
  }
}
