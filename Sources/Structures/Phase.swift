/// One phase of a structure: a title, a window and the prompts to cover.
public struct Phase: Hashable, Sendable {
  /// What a reader would call the phase, without number and time.
  public let title: String
  /// The time in which leaving is on time; `nil` when the phase has no time and counts up.
  public let window: Window?
  /// The points to cover, in the document's order.
  public let prompts: [String]

  /// Creates a phase.
  public init(title: String, window: Window?, prompts: [String] = []) {
    self.title = title
    self.window = window
    self.prompts = prompts
  }
}
