import Coaching
import Estimates
import Listings
import References
import Sessions
import Structures
import Texts

/// The kind of a value together with its type: how it is read.
struct ValueKind<Value: Sendable>: Sendable {
  let kind: Kind
  /// Reads a value; what is thrown goes behind the name of the option.
  let read: @Sendable (String) throws(UsageProblem) -> Value

  init(_ kind: Kind, _ read: @escaping @Sendable (String) throws(UsageProblem) -> Value) {
    self.kind = kind
    self.read = read
  }
}

extension ValueKind<String> {
  /// Takes any text as it is.
  private init(_ kind: Kind) { self.init(kind) { text in text } }

  static var text: Self { Self(.text) }
  static var file: Self { Self(.file) }
  static var folder: Self { Self(.folder) }
  static var session: Self { Self(.candidates(.sessions)) }
  static var deletedSession: Self { Self(.candidates(.deleted)) }
  static var structure: Self { Self(.candidates(.structures)) }
  static var loop: Self { Self(.candidates(.loops)) }
  static var level: Self { Self(.candidates(.levels)) }
  static var tag: Self { Self(.candidates(.tags)) }
  static var guideTag: Self { Self(.candidates(.guideTags)) }
  static var story: Self { Self(.candidates(.stories)) }
  static var guide: Self { Self(.candidates(.guides)) }
  static var person: Self { Self(.candidates(.people)) }
  static var setting: Self { Self(.candidates(.settings)) }

  /// Any text, of which some are usual.
  static func suggestion(_ words: String...) -> Self { Self(.suggestion(words)) }
}

extension ValueKind where Value: RawRepresentable<String> & CaseIterable {
  /// One of the words that a type knows, in whatever letters.
  static func choice(_ type: Value.Type) -> Self {
    let words = Value.allCases.map(\.rawValue)
    return Self(.choice(words)) { text throws(UsageProblem) in
      guard let value = Value(rawValue: text.lowercased()) else {
        throw UsageProblem("“\(text)” is none of \(words.joined(separator: ", "))")
      }
      return value
    }
  }
}

extension ValueKind<Duration> {
  /// A length of time of a second or more.
  static var duration: Self {
    Self(.duration) { text throws(UsageProblem) in
      guard let time = DurationNotation.duration(text), time >= .seconds(1) else {
        throw UsageProblem("“\(text)” is no time; write 45m, 1h30m or 90s")
      }
      return time
    }
  }
}

extension ValueKind<Plan.Clock> {
  /// A share of each window, or none: "90%", "hidden".
  static var clock: Self {
    Self(.suggestion(["90%", "80%", Plan.Clock.hiddenWord])) { text throws(UsageProblem) in
      if text.lowercased() == Plan.Clock.hiddenWord { return .hidden }
      let number = text.hasSuffix("%") ? Double(text.dropLast()) : nil
      guard let clock = number.flatMap({ Plan.Clock(share: $0 / 100) }) else {
        let range = Plan.Clock.possible
        throw UsageProblem(
          "“\(text)” is no clock; write \(range.lowerBound)% to \(range.upperBound)%, or hidden")
      }
      return clock
    }
  }
}

extension ValueKind<TypedPhases> {
  /// Phases with their times, parted by commas.
  static var phases: Self {
    Self(.text) { text throws(UsageProblem) in
      do throws(TypedPhases.Problem) { return try TypedPhases(text) } catch {
        throw UsageProblem(error.text)
      }
    }
  }
}

extension ValueKind<StatusFormat> {
  /// How a running session is told in one line.
  static var status: Self {
    Self(.suggestion([StatusFormat.standardText])) { text throws(UsageProblem) in
      let letters = StatusFormat.Field.allCases.map { "%\($0.rawValue)" }.joined(separator: " ")
      do throws(StatusFormat.Problem) { return try StatusFormat(text) } catch {
        let what =
          switch error {
          case .unknown(let letter): "%\(letter) stands for nothing"
          case .unfinished: "a letter is missing behind the last %"
          }
        throw UsageProblem("\(what); there are \(letters)")
      }
    }
  }
}

extension ValueKind<Rival.Choice> {
  /// Whose times to run against: a word, or the id of a session.
  static var rival: Self {
    Self(.candidates(.rivals)) { text in Rival.Choice(text) }
  }
}

extension ValueKind<ClockTime> {
  /// A time of day.
  static var clockTime: Self {
    Self(.suggestion(["9:00"])) { text throws(UsageProblem) in
      guard let time = ClockTime(text) else {
        throw UsageProblem("“\(text)” is no time of day; write it as 9:00 or 13:30")
      }
      return time
    }
  }
}

extension ValueKind<ScoreRange> {
  /// Scores of the whole.
  static var score: Self {
    Self(.suggestion(["hire", "3+", "2-", "none"])) {
      text throws(UsageProblem) in
      guard let range = ScoreRange(text) else {
        throw UsageProblem(
          "“\(text)” is no score; write 1 to 4 in halves, a word such as hire, 3+, 2- or none")
      }
      return range
    }
  }
}

extension ValueKind<Period> {
  /// A stretch of days, of which one is usual.
  static var period: Self {
    Self(.suggestion(["today", "yesterday", "monday", "7d", "4w"])) {
      text throws(UsageProblem) in
      guard let period = Period(text) else {
        throw UsageProblem("“\(text)” names no days; \(Period.advice)")
      }
      return period
    }
  }
}

extension ValueKind<CalendarDate> {
  static var date: Self {
    Self(.date) { text throws(UsageProblem) in
      guard let date = CalendarDate(text) else {
        throw UsageProblem("“\(text)” is no date; write it as 2026-10-01")
      }
      return date
    }
  }
}

extension ValueKind<Int> {
  /// A whole number of a range.
  static func number(_ range: ClosedRange<Int>) -> Self {
    Self(.number) { text throws(UsageProblem) in
      guard let number = Int(text), range.contains(number) else {
        let end = range.upperBound == .max ? "on" : "to \(range.upperBound)"
        throw UsageProblem("“\(text)” is no whole number from \(range.lowerBound) \(end)")
      }
      return number
    }
  }
}

extension ValueKind<Quantity> {
  /// How many of something there are.
  static func count(_ range: ClosedRange<Double>) -> Self {
    quantity(.count, range, QuantityNotation.count) { bound in
      bound < 1 ? "\(bound)" : QuantityText.count(bound)
    }
  }

  /// How many bytes something takes.
  static var size: Self {
    quantity(.size, 1...1e15, QuantityNotation.size, QuantityText.size)
  }

  private static func quantity(
    _ kind: Kind, _ range: ClosedRange<Double>,
    _ read: @escaping @Sendable (String) throws(QuantityProblem) -> Double,
    _ text: @escaping @Sendable (Double) -> String
  ) -> Self {
    Self(kind) { typed throws(UsageProblem) in
      let value: Double
      do throws(QuantityProblem) { value = try read(typed) } catch {
        throw UsageProblem("“\(typed)” \(error.text)")
      }
      guard range.contains(value) else {
        let bounds = "\(text(range.lowerBound)) to \(text(range.upperBound))"
        throw UsageProblem("“\(typed)” is out of range; give \(bounds)")
      }
      return Quantity(value: value, text: typed)
    }
  }
}
