import Coaching
import CommandLines
import Sessions

/// What the command line asks for.
extension Preparation {
  /// Prepares what `rehearse start` asks for.
  ///
  /// - Parameters:
  ///   - name: what is run, as it was named.
  ///   - start: how.
  ///   - workspace: where questions and past sessions are.
  /// - Throws: ``Failure`` when something is named that is not there.
  init(_ name: String, _ start: StartOptions, in workspace: Workspace) throws(Failure) {
    let options = try SessionOptions(start, in: workspace)
    let typed = start.phases?.entry(titled: name)
    let entry = if let typed { typed } else { try workspace.catalogue.entry(named: name) }
    self.init(
      entry, level: try options.level(for: entry), asking: options.asking, options, workspace)
  }

  /// Prepares what `rehearse drill` asks for.
  ///
  /// - Parameters:
  ///   - drill: which phase is rehearsed, and how.
  ///   - workspace: where questions and past sessions are.
  /// - Throws: ``Failure`` when no structure has such a phase, or several have.
  init(_ drill: DrillOptions, in workspace: Workspace) throws(Failure) {
    let choice = try PhaseChoice(drill.phase, of: drill.structure, in: workspace)
    var options = SessionOptions(
      drill.run, isASCII: drill.run.isASCII, workspace)
    options.drill = Drill(phase: choice.phase, times: drill.times)
    self.init(
      choice.entry, level: try options.level(for: choice.entry), asking: options.asking, options,
      workspace)
  }

  /// Says that a name fits nothing in the guides that were named, where it is found in a built-in one.
  ///
  /// - Parameters:
  ///   - guides: the guides that were named.
  ///   - name: the name.
  func tellOfAnotherGuide(than guides: [String], named name: String) {
    guard !guides.isEmpty, entry.reference.isBuiltIn else { return }
    let place = "“\(entry.title)” (\(entry.source))"
    workspace.context.complain(
      "nothing in \(guides.joined(separator: " and ")) is called “\(name)”; this is \(place)")
  }

  /// Prepares what is next, as its command line would; `nil` where that runs no session.
  ///
  /// - Parameters:
  ///   - next: what is next.
  ///   - workspace: where questions and past sessions are.
  /// - Throws: ``Failure`` when it cannot be run.
  init?(_ next: NextStep, in workspace: Workspace) throws(Failure) {
    switch try Program.invocation(Array(next.command.dropFirst())) {
    case .drill(let drill): try self.init(drill, in: workspace)
    case .start(let start):
      guard let name = start.structure else { return nil }
      try self.init(name, start, in: workspace)
    default: return nil
    }
  }
}

extension SessionOptions {
  /// Takes what `rehearse start` asks for.
  ///
  /// - Parameters:
  ///   - start: how a session is to be run.
  ///   - workspace: the settings, and where stories and checklists are.
  /// - Throws: ``Failure`` when a story or a checklist is named that is not there.
  init(_ start: StartOptions, in workspace: Workspace) throws(Failure) {
    self.init(start.run, isASCII: start.run.isASCII, workspace)
    (total, autoAdvance) = (start.total, start.autoAdvance)
    (isKeyed, hasCurveballs) = (start.isKeyed, start.hasCurveballs)
    if start.isInterviewed {
      // Who sits at the program interviews, and the settings name that person.
      (isInterviewed, candidate) = (true, start.run.candidate)
    }
    interviewer = start.interviewer ?? (start.isInterviewed ? workspace.settings.candidate : nil)
    against = try RivalChoice.find(start.against, in: workspace)
    checklists = try Checklists.find(start.checklists, on: workspace.shelf)
    story = try StoryChoice.find(start.story, in: workspace)
  }
}
