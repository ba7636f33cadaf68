import Coaching
import Grids
import Listings
import References
import Storage
import Texts
import Transcripts

/// `rehearse check --mend`: a person mends how a guide was read, line by line.
struct MendCommand {
  private let guide: String
  private let file: String
  private let context: Context
  /// What the file beside the guide held; `nil` where there is none.
  private let before: [UInt8]?
  private var walk: MendingWalk

  /// Walks through a guide on standard input and output.
  ///
  /// - Parameters:
  ///   - guide: the file of the guide.
  ///   - untimed: whether numbered lists without a time are structures as well.
  ///   - context: the world.
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the guide, or what was mended of it, cannot be read.
  static func run(_ guide: String, untimed: Bool, _ context: Context) throws(Failure) -> Int32 {
    var command = try MendCommand(guide, untimed: untimed, context)
    return command.go()
  }

  private init(_ guide: String, untimed: Bool, _ context: Context) throws(Failure) {
    (self.guide, self.context) = (guide, context)
    file = Mending.file(beside: guide)
    guard !Mending.isFile(guide) else { throw .mending(guide) }
    let (reference, lines, isGuide) = try Workspace.read(guide) {
      bytes, name throws(UnreadableDocument) in
      (
        try Reference.read(bytes: bytes, name: name, untimed: untimed), GuideLines(bytes),
        (try? TranscriptReader.read(bytes, name: name)) == nil
      )
    }
    guard isGuide else {
      throw .usage("\(guide) is a transcript; `rehearse edit` opens it, and --mend takes a guide")
    }
    let mending = Mending(beside: guide)
    if let problems = mending?.problems, !problems.isEmpty {
      for problem in problems { context.complain("\(file):\(problem.line): \(problem.text)") }
      throw Failure(
        ExitStatus.problems,
        "\(file) has to be right before it can be mended further; correct it, or move it away")
    }
    before = mending == nil ? nil : try? Files.read(file, limit: Mending.largest)
    walk = MendingWalk(reference, mending ?? Mending(nothingIn: file), lines)
    if let lines = mending?.remarkLines, !lines.isEmpty {
      context.complain(
        "remarks of your own in \(file) are not kept when it is written; they stand on "
          + "\(lines.count == 1 ? "line" : "lines") \(lines.map(String.init).joined(separator: ", "))"
      )
    }
  }

  private mutating func go() -> Int32 {
    context.out("Enter keeps a structure and goes on, ? lists what else can be done.\n\n")
    show()
    var input = LineInput(context)
    while true {
      for line in input.read() {
        if let status = take(line) { return status }
      }
      if input.isAtEnd { return end() }
    }
  }

  /// Takes in a line; the status once the walk is over.
  private mutating func take(_ line: String) -> Int32? {
    switch walk.take(line) {
    case .show: show()
    case .say(let text): ask("\(text)\n")
    case .look(let numbers): ask(MendingPage.lines(numbers, walk, width: context.width))
    case .help: ask(MendingPage.help(width: context.width))
    case .write: return write()
    case .quit:
      context.out(walk.isChanged ? "Nothing was written; \(kept).\n" : "Nothing was changed.\n")
      return ExitStatus.done
    }
    return nil
  }

  /// What becomes of the file where nothing is written.
  private var kept: String { before == nil ? "there still is no \(file)" : "\(file) is as it was" }

  private func show() { ask(MendingPage.text(walk, of: guide, width: context.width)) }

  /// Writes a text, and the sign that a line is waited for where somebody sees it.
  private func ask(_ text: StyledText) {
    context.out(text + StyledText(context.hasTerminal ? "\n> " : "\n"))
  }

  /// What is said where input ends before anything was said about writing.
  private func end() -> Int32 {
    if context.hasTerminal { context.out("\n") }
    guard walk.isChanged else {
      context.out("Nothing was changed.\n")
      return ExitStatus.done
    }
    context.complain("input ended before a line with w, and nothing was written; \(kept)")
    return ExitStatus.problems
  }

  private func write() -> Int32 {
    guard walk.isChanged else {
      context.out("Nothing was changed, and nothing is written.\n")
      return ExitStatus.done
    }
    let text = walk.draft.text
    let isAsItWas = (try? Files.read(file, limit: Mending.largest)) == before
    guard isAsItWas else { return refuse("another program changed it meanwhile", text) }
    let otherName = Files.otherName(of: file)
    do {
      try Files.put(file, with: Array(text.utf8))
    } catch {
      return refuse("it cannot be written (\(error.reason))", text)
    }
    if let otherName { context.complain(Failure(otherName).message) }
    context.out("Wrote \(file); the guide itself is as it was.\n" + starts)
    return ExitStatus.done
  }

  /// Prints what could not be written, so that it is not lost.
  private func refuse(_ reason: String, _ text: String) -> Int32 {
    context.complain("\(file): \(reason); what was to stand there follows on standard output")
    context.outRaw(text)
    return ExitStatus.files
  }

  /// How the structures that were mended are started.
  private var starts: String {
    let offered = walk.draft.structures.filter { $0.found != nil }
    let lines = offered.filter(\.isMended).map { structure in
      let isAlone = offered.count { $0.title == structure.title } == 1
      let name = isAlone ? structure.title : "\(guide):\(structure.found?.line ?? 1)"
      return "  " + PracticeCommand.line(["rehearse", "start", "--from", guide, "--", name]) + "\n"
    }
    return lines.isEmpty ? "" : "Start what was mended with\n" + lines.joined()
  }
}
