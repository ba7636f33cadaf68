/// One phase of a structure: a title, a window and the prompts to cover.
public struct Phase: Hashable, Sendable {
  /// What a reader would call the phase, without number and time.
  public let title: String
  /// The time in which leaving is on time; `nil` when the phase has no time and counts up.
  public let window: Window?
  /// What the guide says about its time, of which the window was made; `nil` when that is not known.
  public let stated: StatedTime?
  /// The question that is asked in this phase, where it is another one than that of the whole.
  public let question: String?
  /// The points to cover, in the document's order.
  public let prompts: [String]

  /// Creates a phase.
  public init(
    title: String, window: Window?, stated: StatedTime? = nil, question: String? = nil,
    prompts: [String] = []
  ) {
    self.title = title
    self.window = window
    self.stated = stated
    self.question = question
    self.prompts = prompts
  }

  /// The same phase with other prompts.
  public func with(prompts: [String]) -> Phase {
    Phase(title: title, window: window, stated: stated, question: question, prompts: prompts)
  }

  /// The same phase with another time, or none.
  public func with(stated: StatedTime?) -> Phase {
    Phase(
      title: title, window: stated.map { Window($0) }, stated: stated, question: question,
      prompts: prompts)
  }

  /// The same phase with a question of its own.
  public func asking(_ question: String?) -> Phase {
    Phase(title: title, window: window, stated: stated, question: question, prompts: prompts)
  }
}
