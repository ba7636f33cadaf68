import Transcripts

/// Past sessions, of which a filter keeps some, in some order.
struct SessionList: Hashable, Sendable {
  /// All of them, oldest first.
  private(set) var sessions: [PastSession]
  /// The places of those that are shown, in the order they are.
  private(set) var shown: [Int]
  /// The words that are filtered by.
  private(set) var filter = ""
  /// What is sorted by.
  private(set) var order = SessionOrder.newest
  private var search: SessionSearch?

  /// Takes sessions, oldest first.
  init(_ sessions: [PastSession]) {
    self.sessions = sessions
    shown = sessions.indices.reversed()
  }

  /// One of the sessions that are shown, by its place among them.
  subscript(place: Int) -> PastSession? {
    shown.indices.contains(place) ? sessions[shown[place]] : nil
  }

  /// The place of the session of a file among those that are shown.
  func place(of path: String) -> Int? { shown.firstIndex { sessions[$0].path == path } }

  /// The sessions that are shown, oldest first.
  var oldestFirst: [PastSession] {
    shown.count == sessions.count ? sessions : shown.sorted().map { sessions[$0] }
  }

  /// Shows only sessions with all these words.
  mutating func filter(by words: String) {
    filter = words
    update()
  }

  /// Sorts by something else.
  mutating func sort(by order: SessionOrder) {
    self.order = order
    update()
  }

  /// Puts a session in, or in the place of the one with its path.
  mutating func put(_ session: PastSession) {
    sessions.removeAll { $0.path == session.path }
    let place = sessions.lastIndex { $0.isEarlier(than: session) }
    sessions.insert(session, at: place.map { $0 + 1 } ?? 0)
    search = nil
    update()
  }

  /// Takes a session out.
  mutating func remove(_ session: PastSession) {
    sessions.removeAll { $0.path == session.path }
    search = nil
    update()
  }

  private mutating func update() {
    guard filter.contains(where: { $0 != " " }) else {
      shown = order.sorted(Array(sessions.indices), of: sessions)
      return
    }
    let search = search ?? SessionSearch(sessions)
    self.search = search
    shown = order.sorted(search.places(with: filter), of: sessions)
  }
}
