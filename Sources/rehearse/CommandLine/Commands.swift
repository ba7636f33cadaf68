/// The table of everything that can be asked for; parser and help are made from it.
enum Commands {
  static let sessions = Option("--sessions", "DIR", "the folder for transcripts")
  static let from = Option("--from", "FILE", "a guide to read structures from; may be repeated")
  static let ascii = Option("--ascii", nil, "draw with ASCII signs only")
  static let draw = Option("--draw", nil, "draw a question that suits, the least practised first")
  static let topic = Option(
    "--topic", "TEXT", "fills the next blank of a drawn question; repeatable")
  static let untimed = Option(
    "--untimed", nil, "offer numbered lists without a time as structures as well")
  static let json = Option("--json", nil, "print JSON, an object or a list on one line")

  static let all = [
    home, start, structures, questions, check, lookup, references, estimate, new, log, show, search,
    stats, compare, review, report, export, edit, rename, tag, delete, restore, resume, doctor,
  ]

  static let home = Command(
    name: "", arguments: "", count: 0...0,
    summary: "the home screen: choose a structure and run it",
    details: "Without a terminal this prints a short help.", examples: ["rehearse"],
    options: [from, ascii, sessions], run: HomeCommand.run)

  static let start = Command(
    name: "start", arguments: "[STRUCTURE]", count: 0...1, summary: "run a session",
    details: """
      STRUCTURE is the title of a structure, a part of it that fits only one, or its place as
      `rehearse structures` names it (guide.md:12). Without it the home screen offers all of them.
      Without a terminal the session runs as lines: every line of standard input is a note, or a
      command that begins with a slash (/help lists them).

      --curveballs throws in follow-ups of the question, with a bell: at most one a phase, not in the
      first phase or the last seconds of one, and not while you pause or type; with --draw, questions
      that have follow-ups are drawn. A session that is resumed gets no more of them.

      --checklist takes the points of a checklist of your guides, by words of its title or by its
      place (guide.md:12), as prompts of the phase that its heading names, else of the last phase.
      """,
    examples: [
      "rehearse start leadership",
      "rehearse start technical --level L6 --question \"Design a rate limiter\"",
      "rehearse start technical --draw --topic \"a booking service\"",
      "rehearse start --from guide.md \"four-step\" --total 45m",
    ],
    options: [
      from, Option("--level", "LEVEL", "the level to rehearse for, such as L6, with its own times"),
      Option("--candidate", "NAME", "who rehearses, to be found again by it"),
      Option("--question", "TEXT", "the question to answer"), draw, topic,
      Option("--total", "TIME", "scale all windows to this time, such as 45m"),
      Option("--pace", "POINT", "count down to the earliest, middle or latest (latest)"),
      Option("--auto-advance", nil, "move on at each window's latest, and end at the last"),
      Option("--curveballs", nil, "let the interviewer throw in follow-ups at unknown moments"),
      Option("--checklist", "WORDS", "take the points of a checklist as prompts; repeatable"),
      Option("--speed", "N", "run the clock N times as fast, for a demonstration"),
      Option("--now", nil, "begin at once, with the clock running"),
      Option("--bell", "KIND", "sound, flash or off (sound)"),
      Option("--plain", nil, "lines instead of a screen; for scripts and screen readers"),
      untimed, ascii, sessions,
    ], run: StartCommand.run)

  static let structures = Command(
    name: "structures", arguments: "[STRUCTURE]", count: 0...1,
    summary: "what can be run, and from which document and line",
    details: "With STRUCTURE, that one whole, with its prompts.",
    examples: [
      "rehearse structures", "rehearse structures leadership", "rehearse structures --json",
    ],
    options: [from, untimed, json], run: StructuresCommand.run)

  static let questions = Command(
    name: "questions", arguments: "[WORD…]", count: 0...Int.max,
    summary: "the question bank, or one question drawn from it",
    details: """
      Lists the questions of the guides and the built-in references, those with every WORD in them.
      A single one is shown whole: its framework, key points, follow-ups, and what it owes at each
      level. --draw picks one that was never practised, else the one practised longest ago.
      """,
    examples: [
      "rehearse questions", "rehearse questions --category failure --draw",
      "rehearse questions cache --level L7",
    ],
    options: [
      from, Option("--category", "WORDS", "only of the categories with these words"),
      Option("--level", "LEVEL", "only what a level owes"),
      Option("--draw", nil, "draw one, the least practised first"), topic, json, sessions,
    ], run: QuestionsCommand.run)

  static let check = Command(
    name: "check", arguments: "FILE…", count: 1...Int.max,
    summary: "how a guide or a transcript was read",
    details: """
      Shows the structures that were found, with their lines, how their times were read and why, and
      each time that was ignored with the reason (GUIDES.md states the rules); then what remains to
      be done: placeholders in square brackets (but not the blanks of questions), empty or ragged
      table cells, code without a language, links to files that are not there, dates and versions out
      of order, planned updates and a review whose day has passed. With --json one object a file,
      each on a line. The exit status is 1 when there are problems; notes are none.
      """,
    examples: ["rehearse check guide.md", "rehearse check --json guide.md"],
    options: [untimed, json], run: CheckCommand.run)

  static let lookup = Command(
    name: "lookup", arguments: "WORD…", count: 1...Int.max,
    summary: "look something up in your guides",
    details: """
      Prints what holds all the words, in its heading or its text, each with its file and line: rows
      of tables, headings with their text, checklists, and code as it stands; the address of a link
      follows its text. Case and accents do not matter, and the beginning of a word is enough. With
      --level, columns and labelled lines that are marked for another level are left out. The exit
      status is 1 when nothing matches.
      """,
    examples: [
      "rehearse lookup latency", "rehearse lookup debug checklist",
      "rehearse lookup availability --level L6 --from guide.md",
    ],
    options: [
      Option("--from", "FILE", "look in this guide alone; may be repeated"),
      Option("--level", "LEVEL", "leave out what is for other levels than this, such as L6"), json,
    ], run: LookupCommand.run)

  static let references = Command(
    name: "references", arguments: "[add|remove …]", count: 0...2,
    summary: "your library of guides",
    details: """
      Lists the guides that are offered without --from, with what their front matter says. `add PATH`
      remembers a file, or a folder with all Markdown files in it and below; the files stay where
      they are. `remove NAME` forgets what was added, by its path or its name.
      """,
    examples: [
      "rehearse references", "rehearse references add ~/notes/interviews",
      "rehearse references --audience L7 --tag caching", "rehearse references remove interviews",
    ],
    options: [
      Option("--audience", "LEVEL", "only those for this level"),
      Option("--focus", "FOCUS", "only technical, behavioral, leadership or mixed ones"),
      Option("--tag", "TAG", "only those with this tag"),
      Option("--status", "STATUS", "only draft, published, review_needed or archived ones"), json,
    ], run: ReferencesCommand.run)

  static let estimate = Command(
    name: "estimate", arguments: "", count: 0...0,
    summary: "capacity on the back of an envelope",
    details: """
      Shows each figure with the factors that make it. --users and --requests-per-day are needed;
      storage and memory are estimated when you say how much a user takes. Counts may end in k, M, B
      or T; sizes are in B, kB, MB, GB, TB or PB (powers of ten) or KiB, MiB, GiB (powers of two).
      """,
    examples: [
      "rehearse estimate --users 10M --requests-per-day 20",
      "rehearse estimate --users 1.5M --requests-per-day 8 --storage-per-user 2MB --peak-factor 5",
    ],
    options: [
      Option("--users", "N", "how many people use it"),
      Option("--requests-per-day", "N", "how many requests each of them makes in a day"),
      Option("--peak-factor", "N", "the peak over the average rate (3; often 3 to 5)"),
      Option("--requests-per-core", "N", "requests a second that a core serves (500)"),
      Option("--storage-per-user", "SIZE", "what is stored for each user, such as 2MB"),
      Option("--redundancy", "N", "how many copies are stored (3)"),
      Option("--memory-per-user", "SIZE", "memory for each user, such as 10kB"), json,
    ], run: EstimateCommand.run)

  static let new = Command(
    name: "new", arguments: "TOPIC", count: 1...1,
    summary: "write a fresh reference to fill in",
    details: """
      Writes a Markdown file with all sections of a reference, dated today, with placeholders in
      square brackets. Without -o its name is made of the topic, in the current folder. A file that
      exists is never overwritten.
      """,
    examples: ["rehearse new \"Rate limiting\"", "rehearse new Caching -o notes/caching.md"],
    options: [Option("-o", "FILE", "the file to write")], run: NewCommand.run)

  static let resume = Command(
    name: "resume", arguments: "[ID]", count: 0...1,
    summary: "go on with a session that was cut short",
    details: """
      Goes on in the same transcript from its last event; the time between counts as away. ID is as
      for `show`; without it the latest session that was cut short is taken. --close ends it instead,
      as interrupted, where its record ends. A session that is running elsewhere is left alone.
      """,
    examples: [
      "rehearse resume", "rehearse resume 2026-11-23T1904", "rehearse resume last --close",
    ],
    options: [
      Option("--close", nil, "end it instead of going on"),
      Option("--bell", "KIND", "sound, flash or off (sound)"),
      Option("--plain", nil, "lines instead of a screen; for scripts and screen readers"), ascii,
      sessions,
    ], run: ResumeCommand.run)

  static let doctor = Command(
    name: "doctor", arguments: "", count: 0...0,
    summary: "what this terminal, folder and clock can do",
    details: """
      Looks at the terminal's size, signs and colours, tries to write and lock a file in the folder for
      transcripts, and tells for each what to change. The exit status is 1 when something is to change.
      """,
    examples: ["rehearse doctor", "rehearse doctor --sessions ~/notes/interviews"],
    options: [sessions], run: DoctorCommand.run)
}
