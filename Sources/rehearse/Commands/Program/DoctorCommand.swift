import Clocks
import Coaching
import CommandLines
import Grids
import Storage
import TerminalIO
import Texts
import Transcripts

/// `rehearse doctor`: what terminal, folder and clocks can do, and what to change.
enum DoctorCommand {
  /// One thing that was looked at.
  struct Finding {
    let subject: String
    let words: String
    var isGood = true
  }

  static func run(_ options: DoctorOptions, _ context: Context) throws(Failure) -> Int32 {
    if options.hasCues { return try CueCheck.run(context) }
    let folder = try Workspace.folder(options.folder, context)
    let terminal = context.terminal
    let findings = [
      screen(terminal), signs(terminal), colours(terminal), place(folder), files(folder), clocks,
      time(context.now),
    ]
    return tell(findings, context)
  }

  /// Tells what was found, and answers with the exit status.
  static func tell(_ findings: [Finding], _ context: Context) -> Int32 {
    for finding in findings {
      let sign = finding.isGood ? StyledText("ok", .inWindow) : StyledText("! ", .alert)
      let gap = String(repeating: " ", count: 10 - finding.subject.count)
      context.out("\(sign)  \(finding.subject, .heading)\(gap)\(finding.words)\n" as StyledText)
    }
    return findings.allSatisfy(\.isGood) ? ExitStatus.done : ExitStatus.problems
  }

  /// On a screen of this size everything is shown.
  private static let roomy = Size(width: 80, height: 24)

  private static func screen(_ facts: TerminalFacts) -> Finding {
    if let problem = facts.problem {
      return Finding(subject: "terminal", words: problem.description, isGood: false)
    }
    guard let size = facts.size else {
      return Finding(
        subject: "terminal",
        words: "\(facts.name) does not tell its size; "
          + "run `stty rows \(roomy.height) columns \(roomy.width)`",
        isGood: false)
    }
    let words = "\(facts.name), \(size.width) columns and \(size.height) rows"
    guard size.width >= roomy.width, size.height >= roomy.height else {
      return Finding(
        subject: "terminal",
        words: words
          + "; everything is shown from \(roomy.width) and \(roomy.height) on, so enlarge it",
        isGood: false)
    }
    return Finding(subject: "terminal", words: words)
  }

  private static func signs(_ facts: TerminalFacts) -> Finding {
    switch facts.repertoire {
    case .unicode: Finding(subject: "signs", words: "Unicode, as UTF-8")
    case .console: Finding(subject: "signs", words: "those that the Linux console has")
    case .ascii:
      Finding(
        subject: "signs",
        words: "ASCII alone, as the locale says; with LANG=C.UTF-8 digits and lines look better",
        isGood: false)
    }
  }

  private static func colours(_ facts: TerminalFacts) -> Finding {
    switch facts.colourDepth {
    case .full: Finding(subject: "colours", words: "256")
    case .eight: Finding(subject: "colours", words: "8")
    case .none:
      Finding(
        subject: "colours",
        words: "none, as TERM, NO_COLOR or CLICOLOR says; bold, dim and reversed text stand in")
    }
  }

  private static func place(_ folder: SessionFolder) -> Finding {
    let facts = FolderFacts(folder)
    if let problem = facts.problem {
      return Finding(
        subject: "folder", words: "\(problem.path): \(problem.text)", isGood: false)
    }
    let kind = facts.exists ? "can be written" : "will be made"
    let room = facts.free.map { "\($0 / 1_000_000) MB free" } ?? "room unknown"
    guard facts.free.map({ $0 >= 10_000_000 }) ?? true else {
      return Finding(
        subject: "folder", words: "\(folder.path): \(room); make room, or name another folder",
        isGood: false)
    }
    guard facts.locks else {
      return Finding(
        subject: "folder",
        words:
          "\(folder.path): \(kind), \(room), but files cannot be locked there: never go on with"
          + " one session in two programs",
        isGood: false)
    }
    return Finding(
      subject: "folder", words: "\(folder.path): \(kind), \(room), files can be locked")
  }

  /// What of the folder is read, and what is not.
  private static func files(_ folder: SessionFolder) -> Finding {
    let library: TranscriptLibrary
    do { library = try TranscriptLibrary([folder]) } catch {
      return Finding(subject: "sessions", words: Failure(error).message, isGood: false)
    }
    let (unread, copies) = (library.notRead.count, library.copies.count)
    let passedOver = library.passedOver().count
    let rest = [
      unread > 0 ? "\(Counted.text(unread, "file")) that cannot be read" : nil,
      copies > 0 ? "\(Counted.text(copies, "that only copies", "that only copy")) a session" : nil,
      passedOver > 0 ? "\(Counted.text(passedOver, "place")) passed over" : nil,
    ].compactMap(\.self)
    let words = [Counted.text(library.sessions.count, "session")] + rest
    return Finding(
      subject: "sessions",
      words: words.joined(separator: ", ") + (rest.isEmpty ? "" : "; rehearse log names them"),
      isGood: unread == 0)
  }

  /// The clock of sessions: it cannot be set and counts on while the machine sleeps.
  private static var clocks: Finding {
    guard let step = Instant.step else {
      return Finding(
        subject: "clock",
        words: "this system has no clock that counts through sleep; keep it awake in a session",
        isGood: false)
    }
    guard step <= 5_000_000 else {
      return Finding(
        subject: "clock", words: "it only counts in steps of \(step / 1_000_000) ms",
        isGood: false)
    }
    return Finding(
      subject: "clock", words: "cannot be set, counts through sleep, in steps of \(step) ns")
  }

  private static func time(_ now: Stamp) -> Finding {
    Finding(subject: "time", words: "\(now.text), for the stamps of transcripts")
  }
}
