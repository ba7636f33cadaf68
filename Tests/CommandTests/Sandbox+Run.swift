import Foundation
import Grids
import Storage
import Synchronization
import TerminalIO
import TestSupport
import Testing
import Texts

@testable import rehearse

extension Stamp {
  /// The time at which commands are carried out: 2026-11-25, 10:00 in Berlin.
  static let testing = Stamp(seconds: 1_795_597_200, offset: 3600)

  /// A later time.
  func later(by seconds: Int64) -> Stamp { Stamp(seconds: self.seconds + seconds, offset: offset) }
}

extension Sandbox {
  /// Signals belong to a whole process: there is one session at a time.
  private static let session = Mutex(())

  /// Carries out a command line as the program does, and compares all that comes of it.
  ///
  /// What is not said is expected not to be: status 0, nothing on standard output, nothing on
  /// standard error.
  ///
  /// - Parameters:
  ///   - words: As a user would type them.
  ///   - input: What standard input holds.
  ///   - width: The columns of the terminal; `nil` when there is none.
  ///   - colours: How many colours the terminal has.
  ///   - now: The time on the wall.
  ///   - status: What the shell is told.
  ///   - output: What comes on standard output.
  ///   - errors: What comes on standard error.
  ///   - location: Where it is told that something differs.
  /// - Returns: What came.
  /// - Throws: When files of the sandbox cannot be written.
  @discardableResult
  func run(
    _ words: String..., input: String = "", width: Int? = nil, colours: ColourDepth = .none,
    now: Stamp = .testing, status: Int32 = 0, output: Expected = "", errors: Expected = "",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Run {
    try run(
      words, input: input, width: width, colours: colours, now: now, status: status,
      output: output, errors: errors, at: location)
  }

  /// The same for words that are a list already.
  @discardableResult
  func run(
    _ words: [String], input: String = "", width: Int? = nil, colours: ColourDepth = .none,
    now: Stamp = .testing, status: Int32 = 0, output: Expected = "", errors: Expected = "",
    at location: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let run = try carryOut(words, input: input, width: width, colours: colours, now: now)
    let line = "rehearse " + words.joined(separator: " ")
    #expect(run.status == status, "\(line)\n\(run.errors)", sourceLocation: location)
    #expect(output.isMet(by: run.output), "\(line)\n\(run.output)", sourceLocation: location)
    #expect(errors.isMet(by: run.errors), "\(line)\n\(run.errors)", sourceLocation: location)
    return run
  }

  /// Carries out a command line as the program does.
  ///
  /// - Returns: What came, which is compared with nothing.
  /// - Throws: When files of the sandbox cannot be written.
  func carryOut(
    _ words: [String], input: String = "", width: Int? = nil, colours: ColourDepth = .none,
    now: Stamp = .testing, seed: UInt64 = 1
  ) throws -> Run {
    signal(SIGPIPE, SIG_IGN)
    let given = try StreamFile(in: backstage, holding: input)
    let (output, errors) = (try StreamFile(in: backstage), try StreamFile(in: backstage))
    let facts = TerminalFacts(
      name: "xterm-256color", problem: width == nil ? .notATerminal(.input) : nil,
      size: width.map { Size(width: $0, height: 24) }, colourDepth: colours, repertoire: .unicode)
    let context = Context(
      input: given.file, output: Output(output.file), diagnostics: Output(errors.file),
      environment: Environment(environment, folder: folder.path), isInputTerminal: width != nil,
      isOutputTerminal: width != nil, outputWidth: { width }, lookAtTerminal: { _ in facts },
      wall: { now }, generator: { Generator(SeededGenerator(seed: seed)) })
    let isSession = ["start", "drill", "day", "next", "resume", "debrief", "coach", "watch"]
      .contains(words.first)
    let status =
      isSession
      ? Sandbox.session.withLock { _ in Program.run(words, context) } : Program.run(words, context)
    return Run(status: status, output: try output.text, errors: try errors.text)
  }
}
