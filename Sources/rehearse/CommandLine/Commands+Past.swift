import Listings

/// What can be asked about past sessions, and done with them.
extension Commands {
  static let pastSessions = Option(
    "--sessions", "DIR", "the folder of the transcripts; may be repeated")

  static let log = Command(
    name: "log", arguments: "", count: 0...0, summary: "past sessions, newest first",
    details: """
      Each has a number that `show` and the other commands take, -1 for the newest. What does not fit
      beside the rest on a narrow terminal is left out; --json has all of it. On a terminal a long
      list goes through $PAGER, else `less`; PAGER=cat or an empty one means none. Files that could not
      be read are told at the end, with file and line; so are copies of a session, of which one counts,
      and links and folders inside, which are not looked into. FORMAT.md tells how copies are known.
      """,
    examples: [
      "rehearse log", "rehearse log --since 2026-10-01 --over",
      "rehearse log --structure technical --last 5",
    ],
    options: FilterOptions.all + [json, pastSessions], run: LogCommand.run)

  static let show = Command(
    name: "show", arguments: "ID", count: 1...1, summary: "one past session whole",
    details: """
      ID is the name of its file without .md, or as much of the beginning as fits one alone; `last`;
      or a number of log: -2 for the second last. `last` and the numbers are refused where a newer file
      cannot be read. A copy of a session is named whole.
      """,
    examples: ["rehearse show last", "rehearse show 2026-11-23T1904 --json"],
    options: [json, pastSessions], run: ShowCommand.run)

  static let search = Command(
    name: "search", arguments: "WORD…", count: 1...Int.max,
    summary: "find something in notes, questions and reflections",
    details: """
      Prints each note, follow-up, question and answer of a reflection that holds every WORD, newest
      session first, with the phase and its time. Case and accents do not matter, a part of a word is
      enough, and words in quotes have to follow each other. The exit status is 1 when nothing is
      found.
      """,
    examples: [
      "rehearse search redis", "rehearse search \"trade-off\" late --structure technical",
      "rehearse search bucket --since 2026-10-01 --json",
    ],
    options: FilterOptions.all + [json, pastSessions], run: SearchCommand.run)

  static let review = Command(
    name: "review", arguments: "", count: 0...0,
    summary: "look back on a full screen: sessions, transcripts, charts",
    details: """
      The sessions are listed newest first, and beside them stands what happened in the selected one.
      Enter opens it whole, / keeps those with some words, o sorts, c compares two, s shows the
      statistics of the structure in charts, e edits in $VISUAL or $EDITOR, d deletes and u brings it
      back, ? lists all keys. The mouse selects and scrolls. Narrow terminals show the list alone.
      """,
    examples: ["rehearse review", "rehearse review --structure technical --since 2026-10-01"],
    options: FilterOptions.all + [ascii, pastSessions], run: ReviewCommand.run)

  static let edit = Command(
    name: "edit", arguments: "ID", count: 1...1, summary: "open a past session in your editor",
    details: """
      Opens the transcript in $VISUAL, else $EDITOR, else vi, and tells with file and line what cannot
      be read in it afterwards; the exit status is 1 then. ID is as for `show`, and may name a file that
      cannot be read as well. A session that is running is left alone.
      """,
    examples: ["rehearse edit last", "EDITOR=\"code --wait\" rehearse edit -2"],
    options: [pastSessions], run: EditCommand.run)

  static let rename = Command(
    name: "rename", arguments: "ID NAME", count: 2...2, summary: "give a past session another name",
    details: """
      NAME becomes the name of the file, which keeps its ending .md and its content; nothing is
      overwritten. ID is as for `show`.
      """,
    examples: ["rehearse rename last first-whole-run"], options: [pastSessions],
    run: RenameCommand.run)

  static let tag = Command(
    name: "tag", arguments: "ID WORD…", count: 2...Int.max,
    summary: "put tags on a past session, or take them off",
    details: """
      Changes the `tags` of the transcript's front matter and not a byte besides, so that hand-written
      front matter stays as it is. ID is as for `show`; `log --tag` finds tags.
      """,
    examples: ["rehearse tag last aloud morning", "rehearse tag last morning --remove"],
    options: [Option("--remove", nil, "take the tags off"), pastSessions], run: TagCommand.run)

  static let delete = Command(
    name: "delete", arguments: "ID…", count: 1...Int.max,
    summary: "put past sessions into the trash",
    details: """
      The file goes into the folder .trash beside it, which no other command looks into; `restore` brings
      it back. ID is as for `show`.
      """,
    examples: ["rehearse delete 2026-11-23T1904", "rehearse delete -1 -2"],
    options: [pastSessions], run: DeleteCommand.run)

  static let restore = Command(
    name: "restore", arguments: "[ID]", count: 0...1, summary: "bring back a deleted session",
    details: "Without ID it lists the deleted ones; ID is as for `show`, among these.",
    examples: ["rehearse restore", "rehearse restore 2026-11-23T1904", "rehearse restore -1"],
    options: [json, pastSessions], run: RestoreCommand.run)

  static let demos = Option("--demos", nil, "count sessions at another speed as well")

  static let stats = Command(
    name: "stats", arguments: "", count: 0...0,
    summary: "which phases take the time, and whether it gets better",
    details: """
      For each structure and each of its phases: the median time against the window, how often it was
      left early, in its window or over, and the trend over the last ten sessions; which phases lose
      the time that an overrun takes; how regularly you rehearse. Medians need three sessions, trends
      five; those that were stopped within 30 seconds are left out. STATISTICS.md defines every number.
      """,
    examples: ["rehearse stats", "rehearse stats --structure technical --since 2026-10-01"],
    options: FilterOptions.all + [demos, json, ascii, pastSessions], run: StatsCommand.run)

  static let compare = Command(
    name: "compare", arguments: "A B", count: 2...2, summary: "two sessions, phase by phase",
    details: """
      A and B are as for `show`. The difference is B less A: negative when B was quicker.
      """,
    examples: ["rehearse compare -2 last", "rehearse compare 2026-11-20 2026-11-23 --json"],
    options: [json, ascii, pastSessions], run: CompareCommand.run)

  static let report = Command(
    name: "report", arguments: "", count: 0...0,
    summary: "a page with charts, numbers and notes",
    details: """
      Makes one HTML file that needs nothing besides, no network and no script: to be read in any
      browser, printed, or sent. It tells how regularly you rehearse, for each structure and phase
      the times against the window, and the newest 50 sessions with their timelines and notes.

      Without -o it goes to standard output, or on a terminal to rehearse-report.html in this folder.
      A file of that name is replaced when it is a report itself; what -o names is replaced in any
      case, and -o - means standard output.

      --chart makes one chart alone, as SVG: weeks, days, total, phases, phase-1 (phase-2, …), or
      session, the timeline of the newest one. Charts of a structure are of the one that was rehearsed
      most; --structure chooses another.
      """,
    examples: [
      "rehearse report --open", "rehearse report --since 2026-10-01 -o october.html",
      "rehearse report --chart phases --structure technical -o phases.svg",
    ],
    options: FilterOptions.all + [
      Option("-o", "FILE", "the file to write"),
      Option("--open", nil, "open it in $BROWSER, else with xdg-open"),
      Option("--chart", "NAME", "one chart alone, as SVG"),
      Option("--all", nil, "tell all sessions with their notes"), demos, pastSessions,
    ], run: ReportCommand.run)

  static let export = Command(
    name: "export", arguments: "", count: 0...0,
    summary: "past sessions as rows for other programs",
    details: """
      A row a session, or with --by phase a row a phase, as NDJSON, JSON or CSV. Times are seconds.
      Sessions that run, were stopped or are demonstrations are among the rows and told by their columns.
      docs/export.md lists the columns and their types; docs/team.md shows how to query them.

      For spreadsheets: in CSV, text that begins like a formula gets an apostrophe before it and what
      drives a terminal becomes �; --raw leaves both as they are. --bom lets Excel read accents. -o
      writes a file, in place of what stands there; -o - means standard output.
      """,
    examples: [
      "rehearse export --format csv --bom -o sessions.csv",
      "rehearse export --by phase --since 2026-10-01 | duckdb -c \"from read_ndjson('/dev/stdin')\"",
    ],
    options: [
      Option("--format", "WORD", "ndjson, json or csv (ndjson)"),
      Option("--by", "WORD", "session or phase (session)"),
      Option("-o", "FILE", "the file to write"),
      Option("--bom", nil, "begin CSV with a byte order mark, as Excel wants it"),
      Option("--raw", nil, "leave the text of CSV as it is"),
    ] + FilterOptions.all + [pastSessions], run: ExportCommand.run)
}
