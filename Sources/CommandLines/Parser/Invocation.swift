import Grids

/// What a command line asks for, with all that it says.
public enum Invocation: Sendable {
  /// The home screen.
  case home(HomeOptions)
  /// A session.
  case start(StartOptions)
  /// One phase of a structure, several times.
  case drill(DrillOptions)
  /// A day of interviews.
  case day(DayOptions)
  /// The rest of a session that was cut short.
  case resume(ResumeOptions)
  /// The look back at a past session.
  case debrief(DebriefOptions)
  /// A look at the session that runs.
  case watch(WatchOptions)
  /// The session that runs, in one line.
  case status(StatusOptions)
  /// What is to be rehearsed until the interview.
  case plan(PlanOptions)
  /// What comes first today.
  case next(NextOptions)
  /// A page for the day.
  case crib(CribOptions)
  /// An estimate of capacity.
  case estimate(EstimateOptions)

  /// The past sessions.
  case log(LogOptions)
  /// One past session.
  case show(ShowOptions)
  /// What holds some words.
  case search(SearchOptions)
  /// Statistics.
  case stats(StatsOptions)
  /// What past sessions would have one change.
  case coach(CoachOptions)
  /// A session in words for an outside coach.
  case brief(BriefOptions)
  /// Two past sessions side by side.
  case compare(CompareOptions)
  /// The screen for looking back.
  case review(ReviewOptions)
  /// A page with charts.
  case report(ReportOptions)
  /// A page on a session for whoever answered.
  case feedback(FeedbackOptions)
  /// Rows for other programs.
  case export(ExportOptions)

  /// An editor with a past session.
  case edit(EditOptions)
  /// Another name for a past session.
  case rename(RenameOptions)
  /// Tags on a past session.
  case tag(TagOptions)
  /// Past sessions into the trash.
  case delete(DeleteOptions)
  /// Past sessions out of the trash.
  case restore(RestoreOptions)

  /// What can be run.
  case structures(StructuresOptions)
  /// The question bank.
  case questions(QuestionsOptions)
  /// How files are read.
  case check(CheckOptions)
  /// What guides hold of some words.
  case lookup(LookupOptions)
  /// The library of guides.
  case references(ReferencesOptions)
  /// One more guide for the library: a file, or a folder.
  case addReference(String)
  /// One guide less in the library, by its path or its name.
  case removeReference(String)
  /// The person's stories.
  case stories(StoriesOptions)
  /// A card to fill in, of a name.
  case newStory(String)
  /// One story whole, by its name or a part of it.
  case showStory(String, StoriesOptions)
  /// An editor with a story, by its name or a part of it.
  case editStory(String)
  /// A fresh reference.
  case new(NewOptions)

  /// What terminal, folder and clock can do.
  case settings(SettingsOptions)
  case doctor(DoctorOptions)
  /// The overview, or the help of a command.
  case help(Command?)
  /// A page of the manual: of a command, or the one that lists them all.
  case man(Command?)
  /// A script of completions.
  case completions(Shell)
  /// What completes a word.
  case candidates(CandidatesOptions)
  /// The version of the program.
  case version

  /// Any of these, where it was said when colours are wanted.
  indirect case coloured(ColourChoice, Invocation)
}
