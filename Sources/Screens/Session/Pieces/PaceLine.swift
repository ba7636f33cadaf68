import Sessions
import Structures

/// What the line below the timeline says, as it is shown: in whole seconds and minutes.
struct PaceLine {
  /// How the session stands to its plan, or to the past times that it runs against; never both.
  private let standing: String
  /// The minute of the day in which the session will end.
  private let end: Int
  /// How late it ends if every phase is left at its earliest; negative when early, `nil` without a
  /// latest for the whole, and where phases follow by themselves.
  private let rest: Int64?

  /// Takes the pace of a session.
  ///
  /// - Parameters:
  ///   - session: what runs.
  ///   - startOfDay: the time of day at which it began, in seconds since midnight.
  init(_ session: Session, startOfDay: Int) {
    standing = session.gapText ?? PaceLine.standing(PaceLine.seconds(session.behind))
    end = TimeOfDay.minute(startOfDay, session.projectedEnd, speed: session.plan.speed)
    rest = session.plan.movesOn ? nil : session.restAtEarliest.map(PaceLine.seconds)
  }

  /// "0:18 behind · done by 10:49 · could finish 0:20 early".
  var text: String {
    var text = standing + " · done by \(TimeOfDay.text(end))"
    if let rest {
      let time = PaceLine.time(rest)
      text +=
        rest > 0
        ? " · \(time) late at best" : " · could finish \(rest == 0 ? "on time" : "\(time) early")"
    }
    return text
  }

  /// How the session stands to its plan, given the seconds that it is behind.
  private static func standing(_ behind: Int64) -> String {
    behind == 0 ? "on pace" : "\(time(behind)) \(behind < 0 ? "ahead" : "behind")"
  }

  private static func time(_ seconds: Int64) -> String { Duration.seconds(seconds).clock() }

  /// A signed time without its fraction of a second.
  private static func seconds(_ time: Duration) -> Int64 { time.milliseconds / 1000 }
}
