/// What `rehearse stats` sets side by side.
enum StatsGroup: String, CaseIterable, Sendable {
  /// The levels of each structure.
  case level
}
