import References
import Storage

extension Workspace {
  /// The stories in the person's guides, and the guides.
  static func storyShelf(_ context: Context) throws(Failure) -> (StoryShelf, [Reference]) {
    let own = try references([], context)
    // What is named in $REHEARSE_REFERENCES need not hold the folder of the cards.
    let cards = ReferenceFiles.stories(context.environment).filter { path in
      !own.contains { $0.name == path }
    }
    let all = own + cards.compactMap { try? read($0) }
    return (StoryShelf(all), all)
  }
}
