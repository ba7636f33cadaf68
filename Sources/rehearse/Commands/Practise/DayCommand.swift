import CommandLines
import Listings
import Storage

/// `rehearse day`: runs a day of interviews, or prints its schedule.
enum DayCommand {
  static func run(_ options: DayOptions, _ context: Context) throws(Failure) -> Int32 {
    let run = options.run
    let workspace = try Workspace(run.guides, untimed: run.isUntimed, folder: run.folder, context)
    if let time = options.plan {
      let entry = try DayRun.loop(options.loop, workspace)
      let session = SessionOptions(run, isASCII: run.isASCII, workspace)
      let day = try DayRun(
        entry, session, start: context.now.at(time, on: options.date), in: workspace
      ).day
      if options.isCalendar {
        context.outRaw(DayCalendar.text(day, at: context.now))
      } else {
        context.out(DayText.schedule(day, width: context.width))
      }
      return ExitStatus.done
    }
    return try go(
      try DayRun(options, in: workspace), isPlain: run.isPlain || !context.hasTerminal)
  }

  /// Runs a day from where it is.
  ///
  /// - Parameters:
  ///   - run: the day.
  ///   - isPlain: whether lines take the place of the screen.
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when it cannot be run.
  static func go(_ run: DayRun, isPlain: Bool) throws(Failure) -> Int32 {
    isPlain ? try PlainDay.run(run) : try App.run(run)
  }
}
