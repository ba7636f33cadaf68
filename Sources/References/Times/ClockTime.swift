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

  /// The minute of the day, read as hours and minutes; without a half it may as well be twelve hours later.
  var minuteOfDay: Int {
    let hour = half.map { numbers[0] % 12 + ($0 == .afternoon ? 12 : 0) } ?? numbers[0]
    return hour * 60 + (numbers.count > 1 ? numbers[1] : 0)
  }
}
