import Coaching
import Sessions
import Storage

extension SessionOptions {
  /// Whose past times a plan runs against; `nil` for a drill, whose times are those of one phase.
  func against(_ plan: Plan) -> Rival.Choice? { plan.mode == .drill ? nil : against }
}

extension RunningSession {
  /// Runs a session that has begun against past times.
  ///
  /// - Parameters:
  ///   - choice: whose times.
  ///   - workspace: its folder is looked through.
  /// - Returns: what has to be done; where there are no such times, that is said.
  mutating func run(
    against choice: Rival.Choice, in workspace: Workspace
  ) -> [Rehearsal.Command] {
    do {
      return handle(
        .runAgainst(try RivalChoice.rival(choice, for: session.plan, in: workspace)))
    } catch { return [.say(error.message)] }
  }
}

/// The past times that somebody wants to run against.
enum RivalChoice {
  /// Finds the session of `--against` where it names one.
  ///
  /// - Parameters:
  ///   - choice: whose times; `nil` when none were asked for.
  ///   - workspace: its folder is looked through, for a session alone.
  /// - Returns: the choice, with the whole id of a session.
  /// - Throws: ``Failure`` when the name means none or several.
  static func find(
    _ choice: Rival.Choice?, in workspace: Workspace
  ) throws(Failure) -> Rival.Choice? {
    guard case .session(let name) = choice else { return choice }
    let library = try TranscriptLibrary.of([workspace.folder])
    return .session(try library.session(named: name).id)
  }

  /// Finds the times.
  ///
  /// - Parameters:
  ///   - choice: whose times.
  ///   - plan: what is run.
  ///   - workspace: its folder is looked through.
  /// - Returns: the times, for the windows of the plan.
  /// - Throws: ``Failure`` when there are none.
  static func rival(
    _ choice: Rival.Choice, for plan: Plan, in workspace: Workspace
  ) throws(Failure) -> Rival {
    let history = History(workspace, for: plan)
    guard let rival = Rival(choice, for: plan, history.sessions) else {
      throw Failure(ExitStatus.problems, none(choice, plan.structure.title))
    }
    return rival
  }

  /// Why there is nothing to run against.
  private static func none(_ choice: Rival.Choice, _ title: String) -> String {
    switch choice {
    case .last, .median:
      "there is no earlier session of “\(title)” to run against; the next time there is this one"
    case .best:
      "no session of “\(title)” was completed yet: there is no best one to run against"
    case .session(let id): "session \(id) has no time of “\(title)” to run against"
    }
  }
}
