import Sessions
import Storage
import Structures
import Transcripts

/// `rehearse log`: past sessions.
enum LogCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let library = try library(invocation)
    let sessions = Array(try FilterOptions.filter(invocation).keep(library.sessions).reversed())
    if invocation.has("--json") {
      Console.outRaw(JSON.array(sessions.map(SessionJSON.summary)).text + "\n")
    } else if sessions.isEmpty {
      Console.out(nothing(library))
    } else {
      Console.out(table(sessions))
    }
    tell(of: library.unread)
    return ExitStatus.done
  }

  /// What is said when there is no session to show.
  static func nothing(_ library: TranscriptLibrary) -> String {
    guard library.sessions.isEmpty else {
      return "None of the \(library.sessions.count) sessions fits.\n"
    }
    let folders = library.folders.map(\.path).joined(separator: " and ")
    return "No sessions in \(folders) yet; rehearse start begins one.\n"
  }

  /// Tells which files were not read: their sessions are missing in what is shown.
  static func tell(of unread: [TranscriptLibrary.Unread]) {
    for file in unread {
      let place = file.line.map { "\(file.path):\($0)" } ?? file.path
      Console.complain("\(place): \(file.text)")
    }
  }

  /// Reads the folders that the options or the settings name.
  static func library(_ invocation: Invocation) throws(Failure) -> TranscriptLibrary {
    let environment = Environment()
    let settings = try Workspace.settings(environment)
    let named = invocation.all("--sessions").map { SessionFolder($0) }
    let folders =
      named.isEmpty ? [try Workspace.folder(invocation, environment, settings)] : named
    let library: TranscriptLibrary
    do { library = try TranscriptLibrary(folders) } catch { throw Failure(error) }
    // A folder that was named and is not there would look like lost history.
    if let missing = named.first(where: { !$0.exists }) {
      throw Failure(FileProblem(missing.path, .missing))
    }
    return library
  }

  /// The table; on a narrow terminal without the whole ids, which `-1`, `-2` stand for.
  private static func table(_ sessions: [PastSession]) -> String {
    let width = Console.width
    let hasID = width.map { $0 >= 120 } ?? true
    var columns: [TextTable.Column] = [
      .right(""), .left("date"), .flexible("structure"), .left("level"), .right("spoken"),
      .right("planned"), .left("result"), .left("hire?"),
    ]
    if hasID { columns.append(.left("id")) }
    var table = TextTable(columns)
    for (index, session) in sessions.enumerated() {
      let summary = session.summary
      let cells = [
        "-\(index + 1)", "\(summary.started.day) \(summary.started.clock.prefix(5))",
        summary.structure, summary.level ?? "", summary.active?.clock() ?? "",
        summary.window?.range ?? "", result(summary, isWide: hasID), summary.band?.rawValue ?? "",
      ]
      table.add(hasID ? cells + [session.id] : cells)
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
