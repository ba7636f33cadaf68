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
      Console.out("No sessions yet; rehearse start begins one.\n")
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
    do { return try TranscriptLibrary(folder) } catch { throw Failure(error) }
  }

  private static func table(_ rows: [(String, Summary)]) -> String {
    var table = TextTable([
      .left("date"), .left("structure"), .left("level"), .right("spoken"), .right("planned"),
      .left("result"), .left("over in"), .left("hire?"), .left("id"),
    ])
    for (id, summary) in rows {
      let over = summary.phases.indices.filter { summary.phases[$0].over >= .seconds(1) }
      table.add([
        "\(summary.started.day) \(summary.started.clock.prefix(5))",
        summary.structure, summary.level ?? "", summary.active?.clock() ?? "",
        summary.stated?.text ?? "", result(summary),
        over.map { String($0 + 1) }.joined(separator: " "), summary.band?.rawValue ?? "", id,
      ])
      if let question = summary.question { table.addLine("    \(question)") }
    }
    return table.text
  }

  private static func result(_ summary: Summary) -> String {
    guard let outcome = summary.outcome else { return "unfinished" }
    let verdict = summary.verdict.text
    return outcome == .completed ? verdict : "\(verdict), \(outcome.rawValue)"
  }
}
