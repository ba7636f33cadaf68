/// The visits of one phase summed up, so that its active time is found without going through them.
struct Stays: Hashable {
  /// How often the phase was entered.
  var count = 0
  /// Its active time in all visits but the session's current one.
  var time = Duration.zero
}
