import CommandLines
import Screens
import Storage
import Structures
import TerminalIO
import TestSupport
import Texts

@testable import rehearse

/// The program on somebody's desk, with files of its own and a clock that goes on when it is told to.
///
/// With ``Sitting`` and ``LookBack`` it does what the loops of the full screen do, but for terminal and
/// waiting.
final class Desk {
  /// The time on the wall.
  final class Clock {
    var now = Stamp(seconds: 0, offset: 0)

    func goOn(_ seconds: Int) {
      now = Stamp(seconds: now.seconds + Int64(seconds), offset: now.offset)
    }
  }

  let sandbox: Sandbox
  let clock: Clock
  let context: Context

  /// Begins without past sessions, with a folder for them.
  init() throws {
    sandbox = try Sandbox()
    try sandbox.makeFolder("Sessions")
    let clock = Clock()
    self.clock = clock
    context = Context(
      input: -1, output: Output(-1), diagnostics: Output(-1),
      environment: Environment(sandbox.environment, folder: sandbox.folder.path),
      isInputTerminal: true, isOutputTerminal: true, outputWidth: { nil },
      lookAtTerminal: { _ in
        TerminalFacts(
          name: "xterm-256color", problem: nil, size: nil, colourDepth: .full,
          repertoire: .unicode)
      }, wall: { clock.now },
      generator: { Generator(SeededGenerator(seed: 1)) })
  }

  /// What `rehearse start` prepares.
  ///
  /// - Parameter words: what is typed behind `start`.
  /// - Returns: what was chosen, with its question drawn.
  /// - Throws: when that cannot be run.
  func preparation(_ words: [String]) throws -> Preparation {
    guard case .start(let options) = try Program.invocation(["start"] + words) else {
      throw Failure.usage("these words start nothing")
    }
    let workspace = try Workspace(folder: options.run.folder, context)
    var preparation = try Preparation(options.structure ?? "", options, in: workspace)
    try preparation.prepare()
    return preparation
  }

  /// What `rehearse review` begins with.
  func review() throws -> ReviewScreen {
    let workspace = try Workspace(folder: nil, context)
    let start = ReviewStart(folders: [workspace.folder])
    return try ReviewGathering.screen(
      start, today: context.now, week: workspace.settings.week)
  }
}
