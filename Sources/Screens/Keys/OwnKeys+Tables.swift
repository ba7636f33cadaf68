import Grids

extension OwnKeys {
  /// Takes what is wished for, among the keys of the screens; a wish that cannot be is told, and the key
  /// stays as it is.
  ///
  /// - Parameter wishes: what the settings say.
  public init(_ wishes: [KeyWish]) { self.init(wishes) { $0.taken } }
}

extension OwnKeys.Place {
  /// The keys of its tables that can be changed.
  var taken: [OwnKeys.Taken] {
    let all: [OwnKeys.Taken] =
      switch self {
      case .home: HomeKeys.commands.taken
      case .ready: ReadyKeys.commands.taken
      case .session:
        SessionKeys.commands.taken + SessionKeys.interviewer.taken + SessionKeys.watching.taken
      case .debrief:
        DebriefKeys.score.taken + DebriefKeys.happened.taken + DebriefKeys.list.taken
          + DebriefKeys.resolution.taken + DebriefKeys.next.taken + DebriefKeys.everywhere.taken
      case .review: ReviewKeys.list.taken + ReviewKeys.page.taken
      case .day: DayKeys.commands.taken
      }
    return all.filter { $0.key != "?" && !("0"..."9").contains($0.key) }
  }
}
