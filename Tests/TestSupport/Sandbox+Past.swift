import Foundation

extension Sandbox {
  /// Writes the transcript of a past session of two phases into `Sessions`.
  ///
  /// - Parameters:
  ///   - id: the file's name without its ending, which begins with the day.
  ///   - structure: the structure's title.
  ///   - active: the active time of the two phases, in seconds; their windows end at 60 and 120.
  ///   - front: more lines of front matter.
  ///   - notes: more lines of the first phase's section.
  ///   - guesses: what was said of the time in the first phase and what it was, as the key holds it.
  ///   - lineEnd: what ends the lines.
  /// - Throws: when the file cannot be written.
  public func writeSession(
    _ id: String, _ structure: String = "Design", active: (Int, Int) = (50, 110),
    front: String = "", notes: String = "",
    guesses: String? = nil, lineEnd: String = "\n"
  ) throws {
    let phases = zip(["Ask", "Answer"], [(active.0, 30, 60), (active.1, 90, 120)]).map {
      title, times in
      """
        - title: "\(title)"
          earliest: \(times.1)
          latest: \(times.2)
          active: \(times.0)
          over: \(max(0, times.0 - times.2))
          short: \(max(0, times.1 - times.0))
          visits: 1
          prompts: 0
          covered: 0
          notes: 0

      """
    }
    let guessed = guesses.map { "    guesses: \($0)\n" } ?? ""
    let total = active.0 + active.1
    let text = """
      ---
      rehearse: 1
      id: "\(id)"
      started: \(id.prefix(10))T19:04:11+01:00
      ended: \(id.prefix(10))T19:24:11+01:00
      outcome: completed
      structure: "\(structure)"
      earliest: 120
      latest: 180
      active: \(total)
      overrun: \(max(0, total - 180))
      phases:
      \(phases[0])\(guessed)\(phases[1])\(front)---

      # \(structure)

      ## 1. Ask

      \(notes)
      ## 2. Answer

      - 0:20 the answer

      ## Timeline

      - 0:00.000 started
      - 0:00.000 phase 1
      - \(clock(active.0)) phase 2
      - \(clock(total)) ended completed

      """
    let folder = self.folder.appendingPathComponent("Sessions")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(text.replacingOccurrences(of: "\n", with: lineEnd), to: "Sessions/\(id).md")
  }

  private func clock(_ seconds: Int) -> String {
    String(format: "%d:%02d.000", seconds / 60, seconds % 60)
  }

  /// Puts a guide among the person's own that holds the structure of these sessions.
  ///
  /// - Parameter front: its front matter, with its marks; empty for none.
  /// - Throws: when the file cannot be written.
  public func addDesign(front: String = "") throws {
    let folder = "../home/data/rehearse/References"
    try makeFolder(folder)
    try write(
      front + "# D\n\n## Design\n\n1. Ask (30–60 seconds)\n2. Answer (90–120 seconds)\n",
      to: "\(folder)/design.md")
  }

  /// The names in `Sessions`, hidden ones too.
  public func sessionNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("Sessions").path
    ).sorted()
  }
}
