import CommandLines
import Glibc
import Listings
import Sessions
import Storage
import Structures
import Transcripts

/// `rehearse coach ID --ask` and `--from`: what somebody outside says of a session.
struct OutsideCoach {
  private let options: CoachOptions
  private let context: Context

  init(_ options: CoachOptions, _ context: Context) {
    (self.options, self.context) = (options, context)
  }

  /// Gets an answer, shows it, and puts it into the transcript when the person says so.
  ///
  /// - Parameters:
  ///   - source: where the answer comes from.
  ///   - name: the session.
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure``; the transcript is as it was then.
  func run(_ source: CoachOptions.Source, session name: String) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try BriefCommand.ended(name, in: library)
    let workspace = try Workspace(folder: library.folder(of: session).path, context)
    let bytes: [UInt8]
    do {
      bytes = try Files.read(session.path, limit: SessionFolder.largestTranscript)
    } catch { throw Failure(error) }
    let transcript = try ShowCommand.read(session).transcript
    if !options.isAgreed, !context.hasTerminal || source == .file("-") {
      throw .usage("nobody can be asked here whether the answer is put in; --yes says so")
    }
    guard let said = try answer(source, transcript, workspace, library) else {
      return ExitStatus.done
    }
    let guidance = Drawing.guidance(of: transcript.session, in: workspace.bank)
    let answer: CoachAnswer
    do {
      answer = try CoachAnswer(said, dimensions: guidance.rubric?.dimensions.map(\.name) ?? [])
    } catch { throw Failure(ExitStatus.problems, "\(error.text); nothing was put in") }
    context.out(CoachAnswerText.text(answer, width: context.width))
    for remark in answer.remarks { context.complain(remark) }
    guard isAgreed("Put it into \(session.path)?") else {
      context.out("nothing was put in\n")
      return ExitStatus.done
    }
    try put(answer, into: session, bytes)
    return ExitStatus.done
  }

  private func put(
    _ answer: CoachAnswer, into session: PastSession, _ bytes: [UInt8]
  ) throws(Failure) {
    let new: [UInt8]
    do { new = try CoachEdit.bytes(bytes, name: session.id, with: answer) } catch {
      throw Failure(ExitStatus.files, "\(session.path): \(error.text)")
    }
    do { try SessionFolder(of: session.path).replace(session.id, bytes, with: new) } catch {
      throw Failure(error)
    }
    context.out("put into \(session.path)\n")
  }

  /// The answer as it came; `nil` when the person wants nothing sent.
  private func answer(
    _ source: CoachOptions.Source, _ transcript: Transcript, _ workspace: Workspace,
    _ library: TranscriptLibrary
  ) throws(Failure) -> [UInt8]? {
    switch source {
    case .file("-"): return given()
    case .file(let path):
      do { return try Files.read(path, limit: CoachAnswer.largest) } catch { throw Failure(error) }
    case .command: return try ask(transcript, workspace, library)
    }
  }

  /// What standard input holds, a byte more than an answer may have at most.
  private func given() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= CoachAnswer.largest {
      let count = read(context.input, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private func ask(
    _ transcript: Transcript, _ workspace: Workspace, _ library: TranscriptLibrary
  ) throws(Failure) -> [UInt8]? {
    guard let command = workspace.settings.coach else {
      throw .usage(
        "--ask needs a command that reads a brief and prints Markdown; write `coach: COMMAND` into "
          + "settings.yaml, or give `rehearse brief` to anybody and take the answer with --from")
    }
    let brief = BriefCommand.brief(
      of: transcript, in: workspace, library, isRedacted: options.isRedacted)
    let size = Double(brief.text.utf8.count) / 1024
    let tenths = Int((size * 10).rounded(.up))
    context.out(
      "“\(command)” gets \(tenths / 10).\(tenths % 10) KB: \(brief.contents). Nothing else leaves; "
        + "notes that begin with // stay.\n")
    guard isAgreed("Send it?") else {
      context.out("nothing was sent\n")
      return nil
    }
    let exchange = Exchange(
      command: command, most: CoachAnswer.largest,
      patience: .seconds(workspace.settings.coachSeconds))
    switch try exchange.run(sending: brief.text, context) {
    case .answered(let bytes): return bytes
    case .failed(let problem):
      throw Failure(ExitStatus.problems, "“\(command)” \(problem); the transcript is as it was")
    }
  }

  /// Whether the person says yes.
  private func isAgreed(_ question: String) -> Bool {
    guard !options.isAgreed else { return true }
    let answer = LineInput.answer(to: "\(question) y or n", context).line
    return ["y", "yes"].contains(answer.lowercased())
  }
}
