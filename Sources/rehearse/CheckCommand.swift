import References
import Storage
import Structures
import Transcripts

/// `rehearse check`: how files were read.
enum CheckCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    var status = ExitStatus.done
    let isJSON = invocation.has("--json")
    for path in invocation.arguments {
      do {
        status = max(status, try check(path, isJSON: isJSON, untimed: invocation.has("--untimed")))
      } catch {
        // The other files are still worth checking.
        Console.complain(error.message)
        if isJSON { Console.outRaw(unread(path, error.message).text + "\n") }
        status = max(status, error.status)
      }
    }
    return status
  }

  /// What stands for a file that could not be read.
  private static func unread(_ path: String, _ message: String) -> JSON {
    .object([
      ("file", .string(path)), ("title", .null), ("structures", .array([])),
      (
        "problems",
        .array([
          .object([
            ("line", .null), ("severity", .string("error")), ("kind", .string("unreadable")),
            ("message", .string(message)),
          ])
        ])
      ),
    ])
  }

  private static func check(
    _ path: String, isJSON: Bool, untimed: Bool
  ) throws(Failure) -> Int32 {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: ReferenceFiles.largest) } catch {
      throw Failure(error)
    }
    do {
      return check(try TranscriptReader.read(bytes), path, isJSON: isJSON)
    } catch {
      if let text = error.text {
        let place = error.line.map { "\(path):\($0)" } ?? path
        throw Failure(ExitStatus.problems, "\(place): \(text)")
      }
    }
    return check(try Workspace.read(path, untimed: untimed), isJSON: isJSON)
  }

  private static func check(
    _ reading: TranscriptReader.Reading, _ path: String, isJSON: Bool
  ) -> Int32 {
    if isJSON {
      Console.outRaw(
        JSON.object([
          ("file", .string(path)), ("title", .string(reading.summary.structure)),
          ("transcript", .string(reading.summary.id)),
          ("problems", SessionJSON.problems(reading.problems)),
        ]).text + "\n")
    } else {
      let count = reading.transcript.events.count
      Console.out("\(path): a transcript of “\(reading.summary.structure)” with \(count) events\n")
      for problem in reading.problems { Console.out("\(path):\(problem.line): \(problem.text)\n") }
    }
    return reading.problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  private static func check(_ reference: Reference, isJSON: Bool) -> Int32 {
    let reference = reference.withUpkeep()
    Console.outRaw(isJSON ? ReferenceJSON.object(reference).text + "\n" : "")
    if !isJSON { Console.out(text(reference)) }
    let isFine = reference.problems.allSatisfy { $0.severity == .note }
    return isFine ? ExitStatus.done : ExitStatus.problems
  }

  private static func text(_ reference: Reference) -> String {
    let name = reference.name
    var lines = ["\(name): \(reference.title)"]
    for found in reference.structures { lines += [""] + self.lines(found, in: name) }
    if reference.structures.isEmpty { lines += ["", "no timed structure found"] }
    let questions = reference.questions
    if let first = questions.first {
      let count = questions.count
      let words = count == 1 ? "1 question" : "\(count) questions"
      lines += ["", "\(name):\(first.line): \(words); `rehearse questions --from` shows them"]
    }
    if !reference.problems.isEmpty { lines.append("") }
    lines += reference.problems.map { "\(name):\($0.line): \($0.severity.rawValue): \($0.text)" }
    if !reference.ignored.isEmpty { lines.append("") }
    lines += reference.ignored.map { "\(name):\($0.line): ignored “\($0.text)”: \($0.why)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A structure: how it was read, what the document claims, and its phases.
  private static func lines(_ found: FoundStructure, in name: String) -> [String] {
    let total = found.structure.stated?.text ?? "no times"
    var lines = ["\(name):\(found.line): \(found.structure.title) · \(total)"]
    lines.append("  read as \(found.basis.text)")
    if let claimed = found.claimed { lines.append("  the document says \(claimed.text) in all") }
    for (phase, place) in zip(found.structure.phases, found.phases) {
      let time = place.stated?.text ?? "–"
      let padding = String(repeating: " ", count: max(1, 14 - time.count))
      let count = phase.prompts.count
      let prompts = count == 0 ? "" : " · \(count) prompt\(count == 1 ? "" : "s")"
      lines.append(
        "  line \(place.line): \(time)\(padding)\(phase.title)\(place.levelsText)\(prompts)")
    }
    return lines
  }
}
