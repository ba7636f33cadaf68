/// Full hours that are written as a number alone among starts: "9:30 Talk", "10 Break", "10:15 Work".
///
/// Rule: [bare-hours].
enum BareHours {
  /// A clock goes round once in so many minutes.
  private static let round = 12 * 60

  /// The members with such hours read, where they lie between the starts around them.
  ///
  /// - Parameter members: the members of a row.
  /// - Returns: the same members; where fewer than two are starts, as they are.
  static func read(in members: [Member]) -> [Member] {
    let starts = members.map(minute)
    guard starts.count(where: { $0 != nil }) >= 2 else { return members }
    return members.indices.map { place in
      guard let (hour, title) = hour(of: members[place]),
        let before = starts[..<place].last(where: { $0 != nil }) ?? nil,
        let next = starts[(place + 1)...].first(where: { $0 != nil }) ?? nil
      else { return members[place] }
      let passed = (hour * 60 - before + 2 * round) % round
      guard passed > 0, passed < (next - before + 2 * round) % round else { return members[place] }
      var member = members[place]
      (member.title, member.isTimeFirst) = (title, true)
      member.time = .clock(ClockSpan(from: ClockTime(numbers: [hour, 0], half: nil), to: nil))
      return member
    }
  }

  /// The minute at which a member starts; `nil` where it is no start.
  private static func minute(_ member: Member) -> Int? {
    guard member.isTimeFirst, case .clock(let span)? = member.time, span.to == nil else {
      return nil
    }
    return span.from.minuteOfDay
  }

  /// The number that a member without a time begins with, and what stands behind it.
  private static func hour(of member: Member) -> (Int, title: String)? {
    guard member.time == nil, member.number == nil else { return nil }
    let digits = member.title.utf8.prefix { $0.isDigit }
    let rest = member.title[digits.endIndex...].drop { " -–—:".contains($0) }
    guard (1...2).contains(digits.count), let hour = Int(Substring(digits)),
      (1...23).contains(hour),
      rest.startIndex > digits.endIndex, rest.first?.isLetter == true
    else { return nil }
    return (hour, String(rest))
  }
}
