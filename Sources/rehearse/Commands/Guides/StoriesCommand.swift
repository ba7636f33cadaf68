import Coaching
import CommandLines
import Grids
import Listings
import References
import Storage

/// `rehearse stories`: the person's stories.
enum StoriesCommand {
  /// Lists them all.
  static func list(_ options: StoriesOptions, _ context: Context) throws(Failure) -> Int32 {
    let (shelf, references) = try Workspace.storyShelf(context)
    let grid = try grid(of: shelf, QuestionBank(references), options, context)
    if options.isJSON {
      context.outRaw(StoryJSON.object(shelf, grid).text + "\n")
    } else {
      context.out(
        shelf.isEmpty
          ? StyledText(StoryText.none) : StoryText.grid(grid, width: context.width))
    }
    for (card, first) in shelf.repeated {
      context.complain(
        "\(card.place): a story called “\(card.story.name)” stands at \(first.place) as well; "
          + "give one of them another name")
    }
    return shelf.repeated.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// Shows one.
  static func show(
    _ name: String, _ options: StoriesOptions, _ context: Context
  ) throws(Failure) -> Int32 {
    let (shelf, _) = try Workspace.storyShelf(context)
    let card = try StoryChoice.card(name, in: shelf)
    let told = try grid(of: shelf, QuestionBank([], builtIns: []), options, context).stories
    let place = shelf.cards.firstIndex(of: card)
    let telling = place.map { told[$0] }
    if options.isJSON, let telling {
      context.outRaw(StoryJSON.object(card, telling).text + "\n")
    } else {
      context.out(StoryText.card(card, told: telling, width: context.width))
    }
    return ExitStatus.done
  }

  /// Writes a card to fill in.
  static func new(_ name: String, _ context: Context) throws(Failure) -> Int32 {
    guard let fresh = FreshStory(name) else {
      throw .usage("a story needs a name; for instance: rehearse stories new \"The flood\"")
    }
    let (shelf, _) = try Workspace.storyShelf(context)
    if let card = shelf.card(named: fresh.name) {
      throw Failure(
        ExitStatus.files,
        "a story called “\(card.story.name)” stands at \(card.place) already; "
          + "`rehearse stories edit` opens it")
    }
    let path: String
    do {
      path = try ReferenceFiles.addStory(fresh.fileName, fresh.text, context.environment)
    } catch {
      if case .unwritable = error.kind {
        throw Failure(
          ExitStatus.files,
          "\(error.path): the card cannot be written (\(error.reason)); check its permissions and the disk"
        )
      }
      guard error.kind == .exists else { throw Failure(error) }
      throw Failure(
        ExitStatus.files, "\(error.path) exists already and stays as it is; choose another name")
    }
    context.out(
      "Wrote \(path). Put your words where square brackets stand; "
        + "`rehearse stories edit` opens it.\n")
    return ExitStatus.done
  }

  /// Opens one in the person's editor.
  static func edit(_ name: String, _ context: Context) throws(Failure) -> Int32 {
    let (shelf, _) = try Workspace.storyShelf(context)
    let card = try StoryChoice.card(name, in: shelf)
    guard context.hasTerminal else {
      throw Failure(ExitStatus.terminal, "an editor needs a terminal; open the file: \(card.file)")
    }
    try Editor.open(card.file, context)
    let problems = try Workspace.read(card.file).parts.problems
    for problem in problems { context.complain("\(card.file):\(problem.line): \(problem.text)") }
    return problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  private static func grid(
    of shelf: StoryShelf, _ bank: QuestionBank, _ options: StoriesOptions, _ context: Context
  ) throws(Failure) -> StoryGrid {
    StoryGrid(shelf, bank, try TranscriptLibrary.named(options.folders, context).sessions)
  }
}
