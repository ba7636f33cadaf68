import Sessions
import Storage
import TerminalIO

/// What cues are played with, as far as it is there.
struct CueMeans {
  /// The table, with what stands for a bell in the place of bells.
  let table: CueTable
  /// What stands for a bell.
  let bell: Bell
  /// The command that speaks; `nil` when there is none.
  let speech: String?
  /// The person's own executables, by the cue that starts them.
  let hooks: [Cue: String]
  /// The command that shows a line on the desktop, without the line; `nil` where the terminal is asked.
  let notifier: [String]?
  /// What the terminal takes.
  let family: TerminalFamily
  /// What is set and cannot be done, a sentence each.
  let problems: [String]

  /// The commands that speak what they read from standard input, best first.
  private static let voices = [
    "espeak-ng --stdin", "spd-say --wait -- \"$(cat)\"", "say -f -",
  ]

  /// Looks for it.
  ///
  /// - Parameters:
  ///   - bell: what stands for a bell; `nil` is what the settings say.
  ///   - settings: the table, and the command that speaks.
  ///   - environment: tells where commands and settings are, and which terminal this is.
  init(bell: Bell? = nil, _ settings: Settings, _ environment: Environment) {
    self.bell = bell ?? settings.bell
    table = settings.cues.ringing(as: self.bell)
    family = TerminalFamily { environment[$0] }
    let voices = settings.speech.map { [$0] } ?? CueMeans.voices
    speech = voices.first { ShellCommand(text: $0).isKnown(in: environment) }
    let hasDisplay = environment["WAYLAND_DISPLAY"] != nil || environment["DISPLAY"] != nil
    let isNear = environment["SSH_CONNECTION"] == nil
    let canNotify =
      hasDisplay && isNear && ShellCommand(text: "notify-send").isKnown(in: environment)
    notifier = canNotify ? ["notify-send", "--app-name=rehearse", "--"] : nil
    let folder = environment.configFolder
    var (hooks, problems): ([Cue: String], [String]) = ([:], [])
    for name in Hook.names {
      guard let path = folder.map({ "\($0)/\(name)" }), Files.exists(path, followingLinks: false)
      else { continue }
      let cues = Cue.allCases.filter { Hook.name(for: $0) == name }
      if Files.isExecutable(path) {
        for cue in cues { hooks[cue] = path }
      } else if cues.contains(where: { settings.cues[$0].contains(.hook) }) {
        problems.append("\(path): \(CueMeans.unusable(path))")
      }
    }
    if table.uses(.speech), speech == nil {
      let place = "\(environment.settingsFile ?? ""):\(settings.speechLine ?? 1)"
      problems.append("\(place): \(CueMeans.missing(settings.speech))")
    }
    (self.hooks, self.problems) = (hooks, problems)
  }

  /// Why a hook is not started.
  private static func unusable(_ path: String) -> String {
    Files.isFile(path)
      ? "it cannot be executed; run `chmod +x`, or take it away"
      : "it is no file that can be executed, nor leads to one; take it away"
  }

  /// Why nothing speaks.
  private static func missing(_ speech: String?) -> String {
    guard let speech else {
      return "nothing speaks: there is no espeak-ng, spd-say or say; install one, or set `speech`"
    }
    return "nothing speaks: there is no command “\(speech)”; correct `speech`, or install it"
  }

  /// The executable that a cue starts, where it goes by one.
  func hook(of cue: Cue) -> String? { table[cue].contains(.hook) ? hooks[cue] : nil }

  /// Tells what is set and cannot be done, before a clock starts.
  func tell(_ context: Context) { for problem in problems { context.complainOnce(problem) } }
}

/// An executable of the person's own that is started by cues.
enum Hook {
  /// Their names in the folder of the settings.
  static let names = ["on-start", "on-phase", "on-cue", "on-end"]

  /// How long one may take: 5 s.
  static let time = Duration.seconds(5)

  /// The one that a cue starts.
  static func name(for cue: Cue) -> String {
    switch cue {
    case .start: "on-start"
    case .phase: "on-phase"
    case .opening, .closing, .latest, .over, .followUp: "on-cue"
    case .end: "on-end"
    }
  }
}
