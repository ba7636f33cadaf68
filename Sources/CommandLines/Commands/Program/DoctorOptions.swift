/// `rehearse doctor`: what is looked at.
public struct DoctorOptions: Sendable {
  /// Whether cues are looked at, and played.
  public let hasCues: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "doctor", .program, "what this terminal, folder and clock can do",
    details: """
      Looks at the terminal's size, signs and colours, tries to write and lock a file in the folder for
      transcripts, and tells for each what to change. The exit status is 1 when something is to change.

      --cues looks at what cues go by instead: bell, flash, title, speech, notifications and hooks. Then it
      plays one cue after the other, each by its channels in the settings; Ctrl-C ends it. Without a
      terminal nothing is played.
      """,
    examples: [
      "rehearse doctor", "rehearse doctor --cues", "rehearse doctor --sessions ~/notes/interviews",
    ]
  ) { words throws(UsageProblem) in .doctor(try DoctorOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    hasCues = words.has(.cues)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
