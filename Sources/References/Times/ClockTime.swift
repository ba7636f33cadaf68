/// A point of a clock as written: "9:45 AM", "0:05", "1:05:00".
struct ClockTime: Hashable {
  /// The half of the day.
  enum Half: Hashable {
    case morning
    case afternoon
  }

  /// The numbers between the colons: two or three; one with a half of the day.
  let numbers: [Int]
  let half: Half?
}
