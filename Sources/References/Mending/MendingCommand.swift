/// What a person says to a structure that is shown to be mended; phases count from 0.
public enum MendingCommand: Hashable, Sendable {
  /// On to the next one.
  case keep
  /// To the one before.
  case back
  /// Drop it, or bring back what was dropped.
  case drop
  /// Say that it is right as it stands.
  case confirm
  /// Drop a phase.
  case dropPhase(Int)
  /// Join it with the next structure.
  case join
  /// Join a phase with the next one.
  case joinPhase(Int)
  /// Let a phase begin another structure.
  case split(Int)
  /// Give a phase another time.
  case time(Int, TypedTime)
  /// Give it another title.
  case rename(String)
  /// Give a phase another title.
  case renamePhase(Int, String)
  /// Make a phase of a line of the guide.
  case add(Int)
  /// Look at the guide around a line; `nil` around the structure.
  case look(Int?)
  /// Take back the last change.
  case undo
  /// Write what was mended, and end.
  case write
  /// End without writing.
  case quit
  /// Tell what there is to say.
  case help
}
