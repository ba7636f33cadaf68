/// Members gathered by a key, the groups in the order of their first members.
struct Groups<Key: Hashable> {
  private(set) var all: [(key: Key, members: [Int])] = []
  private var places: [Key: Int] = [:]

  /// Adds a member to the group of a key.
  mutating func add(_ member: Int, to key: Key) {
    if let place = places[key] {
      all[place].members.append(member)
    } else {
      places[key] = all.count
      all.append((key, [member]))
    }
  }
}
