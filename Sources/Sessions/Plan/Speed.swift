/// How fast the clock of a session runs: so many of its seconds in one of the machine.
public enum Speed {
  /// The speed of practice; at any other a session is a demonstration.
  public static let real = 1

  /// "speed 20"; `nil` of practice, where nothing need be said.
  public static func text(_ speed: Int) -> String? { speed == real ? nil : "speed \(speed)" }
}
