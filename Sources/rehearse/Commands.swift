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

  static let all = [home, start, structures, questions, check, log, show]

  static let home = Command(
    name: "", arguments: "", count: 0...0,
    summary: "the home screen: choose a structure and run it",
    details: "Without a terminal this prints a short help.", examples: ["rehearse"],
    options: [from, ascii, sessions], run: HomeCommand.run)

  static let start = Command(
    name: "start", arguments: "[STRUCTURE]", count: 0...1, summary: "run a session",
    details: """
      STRUCTURE is the title of a structure, a part of it that fits only one, or its place as
      `rehearse structures` names it (guide.md:12). Without it the home screen offers all of them. Without a terminal the session runs as lines: every line of
      standard input is a note, or a command that begins with a slash (/help lists them).
      """,
    examples: [
      "rehearse start leadership",
      "rehearse start technical --level L6 --question \"Design a rate limiter\"",
      "rehearse start technical --draw --topic \"a booking service\"",
      "rehearse start --from guide.md \"four-step\" --total 45m",
    ],
    options: [
      from, Option("--level", "LEVEL", "the level to rehearse for, such as L6"),
      Option("--question", "TEXT", "the question to answer"), draw, topic,
      Option("--total", "TIME", "scale all windows to this time, such as 45m"),
      Option("--pace", "POINT", "count down to the earliest, middle or latest (latest)"),
      Option("--auto-advance", nil, "move on at each window's latest, and end at the last"),
      Option("--speed", "N", "run the clock N times as fast, for a demonstration"),
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
      each time that was ignored with the reason (GUIDES.md states the rules). With --json one object
      a file, each on a line. The exit status is 1 when there are problems.
      """,
    examples: ["rehearse check guide.md", "rehearse check --json guide.md"],
    options: [untimed, json], run: CheckCommand.run)

  static let log = Command(
    name: "log", arguments: "", count: 0...0, summary: "past sessions, newest first",
    details: "", examples: ["rehearse log", "rehearse log --json"],
    options: [json, sessions], run: LogCommand.run)

  static let show = Command(
    name: "show", arguments: "ID", count: 1...1, summary: "one past session whole",
    details: "ID is what log lists, or its beginning; `last`; or -2 for the second last.",
    examples: ["rehearse show last", "rehearse show 2026-11-23T1904 --json"],
    options: [json, sessions], run: ShowCommand.run)
}
