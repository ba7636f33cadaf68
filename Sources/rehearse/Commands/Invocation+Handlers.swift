import CRelease
import CommandLines
import Grids

extension Invocation {
  /// Hands each invocation to what carries it out.
  ///
  /// - Parameter context: the world.
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when it cannot be carried out.
  func carryOut(_ context: Context) throws(Failure) -> Int32 {
    switch self {
    case .home(let options): try HomeCommand.run(options, context)
    case .start(let options): try StartCommand.run(options, context)
    case .drill(let options): try DrillCommand.run(options, context)
    case .day(let options): try DayCommand.run(options, context)
    case .resume(let options): try ResumeCommand.run(options, context)
    case .debrief(let options): try DebriefCommand.run(options, context)
    case .watch(let options): try WatchCommand.run(options, context)
    case .status(let options): try StatusCommand.run(options, context)
    case .plan(let options): try PlanCommand.run(options, context)
    case .next(let options): try NextCommand.run(options, context)
    case .crib(let options): try CribCommand.run(options, context)
    case .estimate(let options): EstimateCommand.run(options, context)

    case .log(let options): try LogCommand.run(options, context)
    case .show(let options): try ShowCommand.run(options, context)
    case .search(let options): try SearchCommand.run(options, context)
    case .stats(let options): try StatsCommand.run(options, context)
    case .coach(let options): try CoachCommand.run(options, context)
    case .brief(let options): try BriefCommand.run(options, context)
    case .compare(let options): try CompareCommand.run(options, context)
    case .review(let options): try ReviewCommand.run(options, context)
    case .report(let options): try ReportCommand.run(options, context)
    case .feedback(let options): try FeedbackCommand.run(options, context)
    case .export(let options): try ExportCommand.run(options, context)

    case .edit(let options): try EditCommand.run(options, context)
    case .rename(let options): try RenameCommand.run(options, context)
    case .tag(let options): try TagCommand.run(options, context)
    case .delete(let options): try DeleteCommand.run(options, context)
    case .restore(let options): try RestoreCommand.run(options, context)

    case .structures(let options): try StructuresCommand.run(options, context)
    case .questions(let options): try QuestionsCommand.run(options, context)
    case .check(let options): try CheckCommand.run(options, context)
    case .lookup(let options): try LookupCommand.run(options, context)
    case .references(let options): ReferencesCommand.list(options, context)
    case .addReference(let path): try ReferencesCommand.add(path, context)
    case .removeReference(let name): try ReferencesCommand.remove(name, context)
    case .stories(let options): try StoriesCommand.list(options, context)
    case .newStory(let name): try StoriesCommand.new(name, context)
    case .showStory(let name, let options): try StoriesCommand.show(name, options, context)
    case .editStory(let name): try StoriesCommand.edit(name, context)
    case .new(let options): try NewCommand.run(options, context)

    case .settings(let options): try SettingsCommand.run(options, context)
    case .doctor(let options): try DoctorCommand.run(options, context)
    case .help(let command): Pages.help(command, context)
    case .man(let command):
      Pages.show(StyledText(command.map(ManualPage.text) ?? ManualPage.overview), context)
    case .completions(let shell): Pages.show(StyledText(Completions.script(for: shell)), context)
    case .candidates(let options): try CandidatesCommand.run(options, context)
    case .version:
      Pages.show("\(Release.line(commit: String(cString: release_commit())))\n", context)

    case .coloured(let choice, let invocation): try invocation.carryOut(context.with(choice))
    }
  }
}
