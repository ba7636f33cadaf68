extension Command {
  /// The program without a command.
  static let home = HomeOptions.command

  /// Everything that can be asked for, in the order of the overview.
  public static let all: [Command] = [
    home, StartOptions.command, DrillOptions.command, DayOptions.command, ResumeOptions.command,
    DebriefOptions.command, WatchOptions.command, StatusOptions.command,
    PlanOptions.command, NextOptions.command, CribOptions.command,
    EstimateOptions.command,

    LogOptions.command, ShowOptions.command, SearchOptions.command, StatsOptions.command,
    CoachOptions.command, BriefOptions.command, CompareOptions.command, ReviewOptions.command,
    ReportOptions.command, FeedbackOptions.command, ExportOptions.command,

    EditOptions.command, RenameOptions.command, TagOptions.command, DeleteOptions.command,
    RestoreOptions.command,

    StructuresOptions.command, QuestionsOptions.command, CheckOptions.command,
    LookupOptions.command, ReferencesOptions.command, StoriesOptions.command,
    NewOptions.command,

    SettingsOptions.command, DoctorOptions.command, HelpCommand.command, ManCommand.command,
    CompletionsCommand.command,
    CandidatesOptions.command,
  ]
}
