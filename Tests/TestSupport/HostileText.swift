import Foundation

/// Text that does harm where it is let.
public enum HostileText {
  /// Drives a terminal in every way there is: titles, colours, answers, C1 controls, directions,
  /// invisible characters, and a flood of marks.
  public static let text =
    "x\u{1B}]0;owned\u{7}\u{1B}[31;5mred\u{1B}[6n\u{1B}P1$r\u{1B}\\\u{9B}32m\u{9D}0;y\u{9C}"
    + "\u{202E}turned\u{2066}\u{200B}\u{FEFF}\u{E0041}\u{61C}\u{8}\u{C}\u{E}\u{7F}"
    + "a\u{AD}\u{2028}\u{2029}\u{85}e" + String(repeating: "\u{301}", count: 300)
  /// The same without what cannot stand in an argument or a name of 255 bytes.
  public static let name = "x\u{1B}]0;owned\u{7}\u{1B}[31;5m\u{9B}32m\u{202E}\u{200B}z"

  /// That as the inside of a string in YAML, where control characters are written with a backslash.
  private static let quoted = name.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return scalar.isASCII && scalar.value >= 0x20 ? String(scalar) : "\\U\(zeros)\(digits)"
  }.joined()

  /// A guide full of it, and transcripts: of a session that was cut short, of one that ended, and one
  /// that no YAML parser takes.
  ///
  /// - Parameter sandbox: Where they are written.
  /// - Throws: When they cannot be.
  public static func write(in sandbox: Sandbox) throws {
    let hostile = text
    try sandbox.write(
      """
      ---
      title: "\(quoted)"
      "\(quoted)": 1
      interview_level: ["\(quoted)"]
      ---
      # Guide \(hostile)

      ## Structure \(hostile)

      1. Begin \(hostile) (1 min)
         - prompt \(hostile)
      2. End \(hostile) (2 min)

      ## Questions \(hostile)

      ### How \(hostile)?

      - **Framework**: Structure \(hostile)
      - **Follow-ups**: "What \(hostile)?"
      - **L6 \(hostile)**: owed \(hostile)

      | A \(hostile) | B |
      |---|---|
      | cell \(hostile) | [\(hostile)](missing\(hostile).md) |
      """, to: "\(name).md")
    let folder = sandbox.folder.appendingPathComponent("S\(name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, outcome) in [(1, "running"), (2, "completed"), (3, name)] {
      let ended = outcome == "running" ? "" : "\n- 0:30.000 ended completed"
      try """
      ---
      rehearse: 1
      id: "../../\(quoted)"
      started: 2026-11-23T19:04:1\(number)+01:00
      outcome: \(outcome)
      structure: "S \(quoted)"
      question: "Q \(quoted)"
      level: "\(quoted)"
      "\(quoted)": 1
      tags: ["\(quoted)"]
      phases:
        - title: "P \(quoted)"
          earliest: 48
          latest: 60
          prompts: 1
      ---

      ## 1. P \(hostile)

      - [ ] prompt \(hostile)

      ## Timeline

      - 0:00.000 started
      - 0:00.000 phase 1
      - 0:10.000 note \(hostile)
      - 0:20.000 \(hostile)\(ended)

      """.write(
        to: folder.appendingPathComponent("2026-11-23T19041\(number)-\(name).md"),
        atomically: true, encoding: .utf8)
    }
  }
}
