/// `rehearse doctor`: what is looked at.
public struct DoctorOptions: Sendable {
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "doctor", .program, "what this terminal, folder and clock can do",
    details: """
      Looks at the terminal's size, signs and colours, tries to write and lock a file in the folder for
      transcripts, and tells for each what to change. The exit status is 1 when something is to change.
      """,
    examples: ["rehearse doctor", "rehearse doctor --sessions ~/notes/interviews"]
  ) { words throws(UsageProblem) in .doctor(try DoctorOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) { folder = try words.value(.folder) }
}
