/// The keys of the front matter that the format knows, in the order in which they are written.
enum FrontMatterKey: String, CaseIterable {
  case rehearse, id, started, ended, outcome, structure, reference, level, question, candidate
  case mode, pace, speed
  case autoAdvance = "auto_advance"
  case earliest, latest, active, paused, away, overrun, phases, marks, scores, tags

  /// The keys of a phase, in the order in which they are written.
  enum Phase: String, CaseIterable {
    case title, earliest, latest, extended, active, over, short, visits, prompts, covered, notes
  }
}
