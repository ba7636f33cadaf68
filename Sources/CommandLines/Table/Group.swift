/// What a command is for, as the help groups them.
public enum Group: String, CaseIterable, Hashable, Sendable {
  /// Sessions, and what is worked out in them.
  case practise = "Practise"
  /// What past sessions tell.
  case lookBack = "Look back"
  /// What is done with past sessions.
  case keepInOrder = "Keep in order"
  /// What sessions are made from.
  case guides = "Guides"
  /// What has to do with the program itself.
  case program = "This program"
}
