import Documents
import Sessions
import Texts

/// All settings there are. What is read, told, listed and documented of them stands here once.
extension Settings {
  /// The settings, in the order in which they are listed.
  public static let table: [Setting] = [
    Setting(
      key: "sessions", example: "~/notes/interviews", meaning: "the folder for transcripts",
      take: { $0.takeFolder($1, $2) }, value: \.sessions),
    .toggle(
      "recursive", "off", "off: read that folder alone, none inside it, and follow no link",
      \.isRecursive),
    .text(
      "level", "L6", "the level to begin with", form: "a text such as L6", \.level),
    .text(
      "candidate", "your name",
      "who rehearses; with --interviewer who interviews, unless --by says it", form: "a name",
      \.candidate),
    .toggle("ask", "off", "off: ask nothing unless a question is given or drawn", \.asks),
    .toggle("ready", "off", "off: begin at once", \.showsReady),
    .toggle("next_step", "off", "off: do not say what to do next", \.showsNextStep),
    .choice("bell", "flash", "what a bell is", \.bell),
    Setting(
      key: "cues", example: "{opening: [band, bell]}",
      meaning: "which cue goes by which channel: docs/cues.md",
      take: { settings, pair, _ in settings.takeCues(pair) },
      value: { $0.cues.yaml }),
    Setting(
      key: "speech", example: "espeak-ng --stdin",
      meaning: "what reads cues aloud, where the table says so",
      take: { settings, pair, _ in
        (settings.speech, settings.speechLine) = (pair.text, pair.line)
        if pair.text == nil {
          settings.reject(pair.line, "`speech` is a command, such as espeak-ng --stdin")
        }
      }, value: \.speech),
    .choice(
      "theme", "light", "the background that colours are for; auto asks the terminal", \.theme),
    .toggle("mouse", "off", "off: the mouse is the terminal's, to select text with", \.hasMouse),
    Setting(
      key: "keys", example: "{session: {n: x, space: z}}",
      meaning: "other keys on a screen: x in place of n",
      take: { settings, pair, _ in settings.takeKeys(pair) }, value: \.keysYAML),
    Setting(
      key: "interview", example: "2027-01-15", meaning: "the day, for the plan",
      take: { settings, pair, _ in
        settings.interview = pair.text.flatMap { CalendarDate($0) }
        if settings.interview == nil {
          settings.reject(pair.line, "`interview` is a day such as 2026-12-14")
        }
      }, value: { $0.interview?.text }),
    .number(
      "minutes", "30", "what a day has for rehearsing", DailyMinutes.possible, \.minutes, { $0 },
      { $0.map(String.init) }),
    Setting(
      key: "structures", example: "[technical, star]",
      meaning: "what is planned; else what you practised lately",
      take: { settings, pair, _ in
        // A name with a comma has to stand in a list.
        let names = pair.text?.split(separator: ",").map { String($0.trimmed) } ?? []
        settings.structures = pair.value.strings ?? names.filter { !$0.isEmpty }
        if settings.structures.isEmpty {
          settings.reject(pair.line, "`structures` is a list such as [technical, star]")
        }
      },
      value: { settings in
        settings.structures.isEmpty ? nil : "[\(settings.structures.joined(separator: ", "))]"
      }),
    .choice("week_starts", "sunday", "the day that weeks of calendars begin on", \.week),
    .text(
      "coach", "llm -m my-model", "reads a brief, answers with Markdown; for `coach ID --ask`",
      form: "a command, such as llm -m MODEL", \.coach),
    .number(
      "coach_seconds", "120", "how long that may take", 1...3600, \.coachSeconds, { $0 },
      { String($0) }),
  ]

  /// A file in which nothing is set yet: an example of each setting, as a remark.
  public static var template: String {
    table.map { "# \($0.key): \($0.example)  # \($0.meaning)\n" }.joined()
  }

  private static let rows = Dictionary(uniqueKeysWithValues: table.map { ($0.key, $0) })

  /// The setting of a name.
  public static func setting(_ key: String) -> Setting? { rows[key] }
}
