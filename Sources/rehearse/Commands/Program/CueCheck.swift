import Sessions
import Structures
import TerminalIO

/// `rehearse doctor --cues`: what cues go by, and each of them played.
enum CueCheck {
  private typealias Finding = DoctorCommand.Finding

  static func run(_ context: Context) throws(Failure) -> Int32 {
    let settings = try Workspace.settings(context)
    let means = CueMeans(settings, context.environment)
    let facts = context.terminal
    let channels = [
      bell(means), flash(means, facts), title(means), speech(means),
      try notification(means, context), hooks(means),
    ]
    let findings =
      channels.compactMap(\.self)
      + means.problems.map { Finding(subject: "cues", words: $0, isGood: false) }
    let status = DoctorCommand.tell(findings, context)
    guard context.hasTerminal else {
      for cue in Cue.allCases { context.out(line(cue, means)) }
      context.out("Nothing is played, as input and output are no terminal.\n")
      return status
    }
    let isWhole = try CueTrial(means, facts, context).run { line($0, means) }
    return isWhole ? status : ExitStatus.interrupted
  }

  /// "closing    band, bell, title, hook".
  private static func line(_ cue: Cue, _ means: CueMeans) -> String {
    let channels = Channel.allCases.filter { means.table[cue].contains($0) }.map(\.rawValue)
    let name = cue.rawValue + String(repeating: " ", count: 10 - cue.rawValue.count)
    return "\(name) \(channels.isEmpty ? "off" : channels.joined(separator: ", "))\n"
  }

  private static func bell(_ means: CueMeans) -> Finding {
    let words =
      switch means.bell {
      case .sound: "the terminal's: closing rings once, the latest twice, a follow-up three times"
      case .flash: "flashes instead, as `bell: flash` says"
      case .off: "never rings, as `bell: off` says"
      }
    return Finding(subject: "bell", words: words)
  }

  private static func flash(_ means: CueMeans, _ facts: TerminalFacts) -> Finding {
    if facts.canReverse { return Finding(subject: "flash", words: "the screen can be reversed") }
    let instead =
      means.bell == .off ? "no bell rings instead, as `bell: off` says" : "a bell rings instead"
    return Finding(subject: "flash", words: "\(facts.name) cannot reverse its screen: \(instead)")
  }

  private static func title(_ means: CueMeans) -> Finding {
    let place = means.family.isInTmux ? "that of the tmux pane" : "that of the window"
    return Finding(
      subject: "title",
      words: means.family.hasTitle ? place : "this terminal is not known to have one, none is sent")
  }

  /// `nil` where a cue goes by speech and nothing speaks: that is among the problems.
  private static func speech(_ means: CueMeans) -> Finding? {
    guard means.speech != nil || !means.table.uses(.speech) else { return nil }
    let use = means.table.uses(.speech) ? "" : "; no cue goes by it"
    return Finding(subject: "speech", words: (means.speech ?? "no command that speaks") + use)
  }

  private static func notification(
    _ means: CueMeans, _ context: Context
  ) throws(Failure) -> Finding {
    let use = means.table.uses(.notification) ? "" : "; no cue goes by it"
    func finding(_ words: String, isGood: Bool = true) -> Finding {
      Finding(
        subject: "desktop", words: words + use, isGood: isGood || !means.table.uses(.notification))
    }
    if means.notifier != nil { return finding("notify-send shows the lines") }
    guard let kind = means.family.notification else {
      return finding("there is no notify-send with a display, and this terminal shows no lines")
    }
    let way = "no notify-send with a display; the terminal is asked by OSC \(kind.rawValue)"
    guard means.family.isInTmux else { return finding(way) }
    let asking = Exchange(
      command: "tmux show -gv allow-passthrough 2>/dev/null", most: 1024, patience: .seconds(2))
    switch try asking.run(sending: "", context) {
    case .answered(let bytes) where String(decoding: bytes, as: UTF8.self).hasPrefix("off"):
      return finding(
        way + ", which tmux drops; run `tmux set -g allow-passthrough on`", isGood: false)
    case .answered: return finding(way + ", which tmux hands on")
    case .failed: return finding(way + "; whether tmux hands that on it does not tell")
    }
  }

  private static func hooks(_ means: CueMeans) -> Finding {
    let paths = Hook.names.filter { name in
      Cue.allCases.contains { Hook.name(for: $0) == name && means.hook(of: $0) != nil }
    }
    return Finding(
      subject: "hooks", words: paths.isEmpty ? "none" : paths.joined(separator: ", "))
  }
}
