/// What a front end can do of what cues ask for.
struct CueStage {
  /// Rings once.
  let ring: () -> Void
  /// Reverses the screen, or puts it back; `nil` where a bell stands in.
  let reverse: ((Bool) -> Void)?
  /// Sends a sequence to the terminal; does nothing where there is none.
  let send: (String) -> Void
}
