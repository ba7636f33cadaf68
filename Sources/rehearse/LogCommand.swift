import Sessions
import Storage
import Structures
import Transcripts

/// `rehearse log`: past sessions.
enum LogCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let library = try library(invocation)
    let entries = library.entries.reversed()
    if invocation.has("--json") {
      Console.outRaw(JSON.array(entries.map(SessionJSON.summary)).text + "\n")
    } else if entries.isEmpty {
      Console.out("No sessions in \(library.folder.path) yet; rehearse start begins one.\n")
    } else {
      Console.out(table(entries.map { ($0.id, $0.reading.summary) }))
    }
    for file in library.unread {
      let place = file.line.map { "\(file.path):\($0)" } ?? file.path
      Console.complain("\(place): \(file.text)")
    }
    return library.unread.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// Reads the folder that the options and the settings name.
  static func library(_ invocation: Invocation) throws(Failure) -> TranscriptLibrary {
    let environment = Environment()
    let settings = try Workspace.settings(environment)
    let folder = try Workspace.folder(invocation, environment, settings)
    let library: TranscriptLibrary
    do { library = try TranscriptLibrary(folder) } catch { throw Failure(error) }
    // A folder that was named and is not there would look like lost history.
    if invocation.has("--sessions"), !folder.exists {
      throw Failure(FileProblem(folder.path, .missing))
    }
    return library
  }

  /// The table; on a narrow terminal without the whole ids, which `-1`, `-2` stand for.
  private static func table(_ rows: [(String, Summary)]) -> String {
    let width = Console.width
    let hasID = width.map { $0 >= 120 } ?? true
    var columns: [TextTable.Column] = [
      .right(""), .left("date"), .flexible("structure"), .left("level"), .right("spoken"),
      .right("planned"), .left("result"), .left("hire?"),
    ]
    if hasID { columns.append(.left("id")) }
    var table = TextTable(columns)
    for (index, (id, summary)) in rows.enumerated() {
      let cells = [
        "-\(index + 1)", "\(summary.started.day) \(summary.started.clock.prefix(5))",
        summary.structure, summary.level ?? "", summary.active?.clock() ?? "",
        summary.window?.range ?? "", result(summary, isWide: hasID), summary.band?.rawValue ?? "",
      ]
      table.add(hasID ? cells + [id] : cells)
      if let question = summary.question { table.addLine("    \(question)") }
    }
    return table.text(width: width)
  }

  /// "over 0:12, stopped, speed 20", and on a wide line which phases were over.
  private static func result(_ summary: Summary, isWide: Bool) -> String {
    guard let outcome = summary.outcome else { return "unfinished" }
    let isCut = outcome != .completed
    let verdict = isCut && summary.verdict == .incomplete ? nil : summary.verdict.text
    let over = summary.phases.indices.filter { summary.phases[$0].over > .zero }
    let numbers = over.map { String($0 + 1) }.joined(separator: " ")
    let phases = "\(over.count == 1 ? "phase" : "phases") \(numbers) over"
    let parts = [
      verdict, isWide && !over.isEmpty ? phases : nil, isCut ? outcome.rawValue : nil,
      summary.speed == 1 ? nil : "speed \(summary.speed)",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
