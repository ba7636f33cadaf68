import Coaching
import CommandLines
import Grids
import Listings
import References
import Storage
import Structures
import Texts
import Transcripts

/// `rehearse check`: how files were read.
enum CheckCommand {
  static func run(_ options: CheckOptions, _ context: Context) throws(Failure) -> Int32 {
    if options.isMending, let guide = options.files.first {
      return try MendCommand.run(guide, untimed: options.isUntimed, context)
    }
    let files = options.files.flatMap(ReferenceFiles.files(at:))
    guard !files.isEmpty else {
      let folders = options.files.joined(separator: " and ")
      throw Failure(ExitStatus.problems, "there is no Markdown file in \(folders); name another")
    }
    let beside = GuidesBeside(files, context)
    return context.showing("checking", "files") { telling in
      files.enumerated().reduce(ExitStatus.done) { status, file in
        defer { telling(file.offset + 1, files.count) }
        return max(status, check(file.element, beside, options, context))
      }
    }
  }

  /// Checks a file; one that cannot be read is told, since the others are still worth checking.
  private static func check(
    _ path: String, _ beside: GuidesBeside, _ options: CheckOptions, _ context: Context
  ) -> Int32 {
    do {
      return try status(of: path, beside, options, context)
    } catch {
      context.complain(error.message)
      if options.isJSON { context.outRaw(unread(path, error.message).text + "\n") }
      return error.status
    }
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

  private static func status(
    of path: String, _ beside: GuidesBeside, _ options: CheckOptions, _ context: Context
  ) throws(Failure) -> Int32 {
    guard !Mending.isFile(path) else { throw .mending(path) }
    let isJSON = options.isJSON
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: ReferenceFiles.largest) } catch {
      throw Failure(error)
    }
    do {
      return check(
        try TranscriptReader.read(bytes, name: SessionFolder.id(of: path)), path, isJSON: isJSON,
        context)
    } catch {
      if error != .notATranscript {
        let place = error.line.map { "\(path):\($0)" } ?? path
        throw Failure(ExitStatus.problems, "\(place): \(error.text)")
      }
    }
    do {
      return check(
        try Reference.mended(bytes, path, untimed: options.isUntimed), beside, options, context)
    } catch { throw Failure(error, in: path) }
  }

  private static func check(
    _ reading: TranscriptReader.Reading, _ path: String, isJSON: Bool, _ context: Context
  ) -> Int32 {
    if isJSON {
      context.outRaw(
        JSON.object([
          ("file", .string(path)), ("title", .string(reading.summary.structure)),
          ("transcript", .string(reading.summary.id)),
          ("problems", SessionJSON.problems(reading.problems)),
        ]).text + "\n")
    } else {
      let count = reading.transcript.events.count
      context.out(
        "\(path, .muted): a transcript of “\(reading.summary.structure)” with \(count) events\n"
          as StyledText)
      for problem in reading.problems {
        context.out("\(place(path, problem.line)) \(problem.text, .alert)\n" as StyledText)
      }
    }
    return reading.problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  private static func check(
    _ reference: Reference, _ beside: GuidesBeside, _ options: CheckOptions, _ context: Context
  ) -> Int32 {
    let isJSON = options.isJSON
    let others = beside.others(than: reference.name)
    let reference = reference.withUpkeep(today: context.now.date).compared(
      with: QuestionBank([reference] + others), shelf: StoryShelf(others),
      catalogue: StructureCatalogue([reference] + others))
    context.outRaw(isJSON ? ReferenceJSON.object(reference).text + "\n" : "")
    let hint: StyledText = context.isOutputTerminal ? hint(reference) : ""
    if !isJSON { context.out(text(reference, showsAll: options.showsAll) + hint) }
    let isFine = reference.problems.allSatisfy { $0.severity == .note }
    return isFine ? ExitStatus.done : ExitStatus.problems
  }

  /// How what was read wrongly is mended, where there is anything of the kind.
  private static func hint(_ reference: Reference) -> StyledText {
    guard !reference.structures.isEmpty || !reference.ignored.isEmpty else { return "" }
    let command = PracticeCommand.line(["rehearse", "check", "--mend", reference.name])
    return "\n\("Was it read wrongly? \(command)", .muted)\n"
  }

  private static func text(_ reference: Reference, showsAll: Bool) -> StyledText {
    let name = reference.name
    var text: StyledText = "\(name, .muted): \(reference.title, .heading)\n"
    for found in reference.structures { write(found, in: name, to: &text) }
    if showsAll {
      for found in reference.folded { write(found, in: name, to: &text) }
    } else if !reference.folded.isEmpty {
      let more = GuideWords.folded(
        reference.folded.count, isAll: reference.structures.isEmpty,
        in: PracticeCommand.line(["rehearse", "check", "--all", name]))
      text += "\n\(more, .muted)\n"
    }
    let questions = reference.questions
    if let first = questions.first {
      let words = Counted.text(questions.count, "question")
      text += "\n\(place(name, first.line)) \(words); `rehearse questions --from` shows them\n"
    }
    for loop in reference.parts.loops { write(loop, in: name, to: &text) }
    let others = others(in: reference)
    if reference.structures.isEmpty, reference.folded.isEmpty, others.isEmpty,
      reference.parts.loops.isEmpty
    {
      text += "\nno timed structure found\n"
    }
    text += others
    if !reference.problems.isEmpty { text += "\n" }
    for problem in reference.problems {
      let file = problem.file ?? name
      let severity = StyledText(
        problem.severity.rawValue, problem.severity == .note ? .muted : .alert)
      text += "\(place(file, problem.line)) \(severity): \(problem.text)\n"
    }
    if !reference.ignored.isEmpty { text += "\n" }
    for time in reference.ignored {
      text += "\(place(name, time.line)) ignored “\(time.text)”: \(time.why)\n"
    }
    return text
  }

  /// Where something stands: "guide.md:12:".
  private static func place(_ name: String, _ line: Int) -> StyledText {
    StyledText("\(name):\(line):", .muted)
  }

  /// What else a guide holds: "a rubric of 6 dimensions".
  private static func others(in reference: Reference) -> StyledText {
    let parts = reference.parts
    let isAll = reference.structures.isEmpty && reference.questions.isEmpty
    func count(_ number: Int, _ one: String, _ several: String? = nil) -> String? {
      number == 0 ? nil : Counted.text(number, one, several)
    }
    let counts = [
      count(parts.rubrics.count, "rubric"),
      count(parts.antiPatterns.count, "anti-pattern"),
      count(parts.probes.count, "probe"), count(parts.stories.count, "story", "stories"),
    ].compactMap(\.self)
    return counts.isEmpty
      ? "" : "\n\(isAll ? "holds" : "besides"): \(counts.joined(separator: ", "))\n"
  }

  /// Adds a loop: its rounds and breaks.
  private static func write(_ loop: Loop, in name: String, to text: inout StyledText) {
    let breaks = loop.items.count - loop.rounds.count
    let facts = [
      "\(loop.title) · a loop of \(Counted.text(loop.rounds.count, "round"))",
      breaks > 0 ? Counted.text(breaks, "break") : nil,
    ]
    let title = facts.compactMap(\.self).joined(separator: " and ")
    text += "\n\(place(name, loop.line)) \(title, .heading)\n"
    for item in loop.items {
      let parts = [
        item.name, item.structure, item.length?.clock(), item.interviewer.map { "with \($0)" },
        item.level, item.question,
      ]
      text += "  line \(item.line): \(parts.compactMap(\.self).joined(separator: " · "))\n"
    }
  }

  /// How wide the column of times is at least.
  private static let narrowest = 20

  /// Adds a structure: how it was read, what the document claims, and its phases.
  private static func write(_ found: FoundStructure, in name: String, to text: inout StyledText) {
    let total = found.structure.windowText ?? "no times"
    text += "\n\(place(name, found.line)) \(found.structure.title, .heading) · \(total)\n"
    if found.basis != .mended { text += "  \("read as \(found.basis.text)", .muted)\n" }
    if let line = found.mendedAt {
      text += "  \("mended at \(Mending.file(beside: name)):\(line)", .muted)\n"
    }
    if let claimed = found.claimed { text += "  the document says \(claimed.text) in all\n" }
    let times = found.structure.phases.map { $0.windowText ?? "–" }
    let width = max(narrowest, (times.map(\.count).max() ?? 0) + 2)
    let digits = found.phases.map { String($0.line).utf8.count }
    let most = digits.max() ?? 0
    for (row, (phase, place)) in zip(found.structure.phases, found.phases).enumerated() {
      let time = times[row]
      let count = phase.prompts.count
      let prompts = count == 0 ? "" : " · \(Counted.text(count, "prompt"))"
      // There are many such lines, and one long interpolation takes several times as long.
      var line = "  line "
      line += String(place.line)
      line += ":"
      line += String(repeating: " ", count: 1 + most - digits[row])
      line += time
      line += String(repeating: " ", count: width - time.count)
      line += phase.title
      line += place.levelsText
      line += prompts
      line += "\n"
      text += StyledText(line)
    }
  }
}
