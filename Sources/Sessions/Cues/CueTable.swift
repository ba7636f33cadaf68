/// Which cue goes by which channel.
public struct CueTable: Hashable, Sendable {
  /// The edges of a window, in their order: what shows a state shows which of them came last.
  public static let edges: [Cue] = [.opening, .closing, .latest]

  /// What holds when nothing is set: as little as tells somebody who speaks when to stop.
  public static let standard = CueTable([
    .start: [.hook], .phase: [.title, .hook], .opening: [.band, .title, .hook],
    .closing: [.band, .bell, .title, .hook], .latest: [.band, .bell, .title, .hook],
    .over: [.bell, .hook], .followUp: [.bell, .hook], .end: [.hook],
  ])

  private var channels: [Cue: Set<Channel>]

  private init(_ channels: [Cue: Set<Channel>]) { self.channels = channels }

  /// The channels of a cue.
  public subscript(cue: Cue) -> Set<Channel> {
    get { channels[cue] ?? [] }
    set { channels[cue] = newValue }
  }

  /// Whether any cue goes by a channel.
  public func uses(_ channel: Channel) -> Bool {
    Cue.allCases.contains { self[$0].contains(channel) }
  }

  /// Which of several cues at once is told on a channel; `nil` when none is.
  public func cue(for channel: Channel, of cues: [Cue]) -> Cue? {
    cues.filter { self[$0].contains(channel) }.max { $0.rank < $1.rank }
  }

  /// The table in which every bell is what stands for one.
  public func ringing(as bell: Bell) -> CueTable {
    guard bell != .sound else { return self }
    return CueTable(
      channels.mapValues { channels in
        guard channels.contains(.bell) else { return channels }
        return channels.subtracting([.bell]).union(bell == .flash ? [.flash] : [])
      })
  }
}
