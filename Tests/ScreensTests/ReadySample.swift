import Screens
import Sessions
import Structures

/// What the ready screen shows in tests.
enum ReadySample {
  static let question =
    "Tell me about a time you had to earn the trust of a team that had every reason not to give"
    + " it, and what you would do differently if you met the same team today."

  static let content = ReadyContent(
    plan: Plan(
      structure: Sample.technical, question: question, story: "The late migration",
      resolution: "say the numbers before the boxes", level: "L7"),
    levels: ["L6", "L7"],
    expectation: "move several teams, and say what it cost and who paid for it, in numbers",
    kept: "kept 1 of 3 times", stories: ["The late migration", "A pager for nobody", "Two teams"])

  /// A round whose phases ask their own questions.
  static let round = ReadyContent(
    plan: Plan(
      structure: Structure(
        title: "Behavioural Round",
        phases: [
          Sample.phase("Welcome", (300, 300), []),
          Sample.phase("First Story", (480, 600), []).asking(question),
          Sample.phase("Second Story", (480, 600), []).asking(
            "When did you last change your mind?"),
          Sample.phase("Third Story", (480, 600), []).asking("Whom did you disappoint, and why?"),
          Sample.phase("Your Questions", (300, 300), []),
        ]), level: "L7"),
    levels: ["L6", "L7"], leadsHome: false)

  /// One for which no question suits.
  static let nothing = ReadyContent(
    plan: Plan(structure: Sample.technical), levels: ["L6", "L7"],
    hint: "No question of the guides suits this structure. w writes one, d draws any.")

  /// Before past sessions were read.
  static let first = ReadyContent(
    plan: Plan(structure: Sample.technical, level: "L6"), levels: ["L6", "L7"], isPrepared: false)
}
