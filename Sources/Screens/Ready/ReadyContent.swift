import Sessions
import Structures

/// What the ready screen shows besides its keys.
public struct ReadyContent: Hashable, Sendable {
  /// The plan that begins with Enter.
  public var plan: Plan
  /// The phases as the guide has them, whatever was changed in the plan.
  public var guide: [Phase]
  /// The levels that the document knows.
  public var levels: [String]
  /// Whether past sessions and questions were looked through; the screen is there before that.
  public var isPrepared: Bool
  /// Why nothing is asked, and what to do about it; `nil` where a question stands.
  public var hint: String?
  /// What the level expects; `nil` where no guide says so.
  public var expectation: String?
  /// How often the resolution was kept: "kept 1 of 3 times"; `nil` when nobody answered that.
  public var kept: String?
  /// The stories that can be told, by name.
  public var stories: [String]
  /// Whether Esc leads to the home screen; else it leaves.
  public var leadsHome: Bool

  /// Creates the content; without phases of a guide those of the plan are.
  public init(
    plan: Plan, guide: [Phase]? = nil, levels: [String] = [], isPrepared: Bool = true,
    hint: String? = nil,
    expectation: String? = nil, kept: String? = nil, stories: [String] = [],
    leadsHome: Bool = true
  ) {
    (self.plan, self.guide) = (plan, guide ?? plan.phases)
    (self.levels, self.isPrepared) = (levels, isPrepared)
    (self.hint, self.expectation, self.stories) = (hint, expectation, stories)
    (self.kept, self.leadsHome) = (kept, leadsHome)
  }
}
