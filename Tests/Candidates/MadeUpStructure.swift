/// A structure that made-up people rehearse.
struct MadeUpStructure {
  /// A phase: its window in seconds, and how many prompts it has.
  struct Phase {
    let title: String
    let earliest: Double
    let latest: Double
    let prompts: Int
  }

  let title: String
  let phases: [Phase]

  init(_ title: String, _ windows: [(Double, Double)], prompts: Int = 3) {
    self.title = title
    phases = windows.enumerated().map { number, window in
      Phase(
        title: "Phase \(number + 1)", earliest: window.0, latest: window.1, prompts: prompts)
    }
  }

  /// Five phases with single times and a range, as built-in guides have them.
  static let usual = MadeUpStructure(
    "Usual", [(24, 30), (96, 120), (180, 240), (48, 60), (48, 60)])
  /// Four short phases.
  static let short = MadeUpStructure("Short", [(16, 20), (16, 20), (48, 60), (16, 20)], prompts: 2)
  /// Nine phases, some wide and some narrow.
  static let long = MadeUpStructure(
    "Long",
    [
      (60, 120), (120, 180), (240, 300), (480, 600), (300, 420), (108, 120), (60, 90), (240, 480),
      (48, 60),
    ], prompts: 4)
  /// Two phases.
  static let plain = MadeUpStructure("Plain", [(300, 420), (600, 900)], prompts: 0)
}
