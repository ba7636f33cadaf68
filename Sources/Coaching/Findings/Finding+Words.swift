import Texts

extension Finding {
  /// What it says and what bears it out, in one sentence without a full stop.
  public var sentence: Phrase {
    state == .mended ? mended : claim + ": \(evidence)"
  }

  /// What bears it out where the claim is not said: "over in 8 of 10, typically 4:23 …".
  public var reason: String {
    switch kind {
    case .over: "over \(evidence)"
    case .short: "early \(evidence)"
    case .prompt, .unfinished: "left out \(evidence)"
    default: sentence.text
    }
  }

  /// What it says: "Design runs over".
  public var claim: Phrase {
    let (title, cause) = (subject.title ?? "", subject.causeTitle ?? "")
    return switch kind {
    case .over: "\(strong: title) runs over"
    case .short: "\(strong: title) is left too early"
    case .prompt: "“\(subject.prompt ?? "")” in \(strong: title) stays uncovered"
    case .timeSense where ratio < 1: "Time passes more quickly than you think"
    case .timeSense: "Time passes more slowly than you think"
    case .timeDebt: "\(strong: title) is cut when \(strong: cause) ran over"
    case .curveball: "Follow-ups cost you time"
    case .pause: "You are slower after a pause"
    case .slowing: "\(strong: title) gets longer"
    case .stuck: "You get stuck in \(strong: title)"
    case .unfinished: "The last phase, \(strong: title), is not reached"
    case .firstOfDay: "The first session of a day is slower"
    case .scoreOver: "You score yourself lower when you run over"
    case .selfAbovePartner: "You score yourself above others"
    }
  }

  /// What bears it out: "in 8 of 10, typically 4:23 with 4:00 at the latest".
  private var evidence: String {
    let (n, count) = (figures.n, figures.count)
    return switch kind {
    case .over: "in \(count) of \(n), typically \(typical) with \(edge) at the latest"
    case .short: "in \(count) of \(n), typically \(typical) with \(edge) at the earliest"
    case .prompt: "in \(count) of \(Counted.text(n, "session"))"
    case .timeSense:
      "you say \(ReviewWords.clock(120 * min(1, ratio))) when "
        + "\(ReviewWords.clock(120 / max(1, ratio))) have passed, over \(n) guesses"
    case .timeDebt:
      "\(ReviewWords.percent(1 - ratio)) shorter then, and early in \(count) of "
        + "\(figures.occurrences.count)"
    case .curveball, .pause:
      "a phase with one takes \(ReviewWords.percent(ratio - 1)) longer; "
        + "\(count) of \(Counted.text(n, "session")) had one"
    case .slowing: "by \(ReviewWords.percent(ratio - 1)) over the last \(n) times"
    case .stuck:
      "\(Counted.text(count, "mark")) in \(Counted.text(n, "session")), "
        + "\(ReviewWords.tenths(ratio)) times what its time would have"
    case .unfinished: "in \(count) of \(Counted.text(n, "session"))"
    case .firstOfDay:
      "by \(ReviewWords.percent(ratio - 1)), over \(Counted.text(count, "such day"))"
    case .scoreOver:
      "by \(ReviewWords.tenths(ratio)) of a band, \(count) over against \(n - count)"
    case .selfAbovePartner:
      "by \(ReviewWords.tenths(ratio)) of a band in \(Counted.text(n, "session"))"
    }
  }

  /// "Design is mended: not over 3 times running; it was over in 8 of 10".
  private var mended: Phrase {
    guard kind.hasOccurrences else { return claim + ": it shows no more" }
    let run = figures.occurrences.reversed().prefix { !$0 }.count
    let word = kind == .over ? "over" : kind == .short || kind == .timeDebt ? "early" : "left out"
    let now =
      run >= 3 ? "not \(word) \(run) times running" : "\(word) once in the last five"
    let total = kind == .timeDebt ? shown.occurrences.count : shown.n
    let what: Phrase =
      subject.prompt.map { "“\($0)”" } ?? "\(strong: subject.title ?? "")"
    return what + " is mended: \(now); it was \(word) in \(shown.count) of \(total)"
  }

  private var ratio: Double { figures.ratio ?? 1 }
  private var typical: String { figures.typical.map(ReviewWords.clock) ?? "–" }
  private var edge: String { figures.edge.map(ReviewWords.clock) ?? "–" }
}

extension ReviewWords {
  /// "32 %", of a share such as 0.32.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// "0.7".
  static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
