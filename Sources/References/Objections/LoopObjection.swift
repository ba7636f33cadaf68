/// The members are rounds and breaks of a loop.
struct LoopObjection: Objection {
  func reason(against run: Run) -> IgnoredTime.Reason? { run.isLoop ? .round : nil }
}
