import Sessions
import Structures
import Texts

/// The schedule of a day as a file for calendars.
///
/// The form is iCalendar, RFC 5545: lines of at most 75 bytes end in CR and LF, and times are those of
/// UTC, so that no table of time zones is needed.
public enum DayCalendar {
  /// The file.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - now: when it is written.
  /// - Returns: the text of the file.
  public static func text(_ day: InterviewDay, at now: Stamp) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rehearse//day//EN"]
    for (number, slot) in day.slots.enumerated() {
      let facts = [slot.item.structure, slot.item.interviewer.map { "with \($0)" }].compactMap(
        \.self)
      lines += [
        "BEGIN:VEVENT", "UID:\(day.start.seconds)-\(number)@rehearse", "DTSTAMP:\(utc(now))",
        "DTSTART:\(utc(day.stamp(slot.start)))",
        "DTEND:\(utc(day.stamp(slot.start + slot.length)))",
        "SUMMARY:\(escaped("\(day.title): \(slot.item.name)"))",
      ]
      if !facts.isEmpty { lines.append("DESCRIPTION:\(escaped(facts.joined(separator: ", ")))") }
      lines.append("END:VEVENT")
    }
    return (lines + ["END:VCALENDAR"]).flatMap(folded).map { $0 + "\r\n" }.joined()
  }

  /// "20261130T080000Z".
  private static func utc(_ stamp: Stamp) -> String {
    let utc = Stamp(seconds: stamp.seconds, offset: 0)
    let digits = (utc.day + utc.clock).filter(\.isNumber)
    return "\(digits.prefix(8))T\(digits.suffix(6))Z"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, sign in
      switch sign {
      case "\\", ";", ",": escaped += "\\\(sign)"
      case _ where sign.isNewline: escaped += "\\n"
      default: escaped.append(sign)
      }
    }
  }

  /// A line in parts of at most 75 bytes, which begin with a space from the second on.
  private static func folded(_ line: String) -> [String] {
    var (parts, part) = ([String](), "")
    for sign in line {
      if part.utf8.count + sign.utf8.count > 75, part.utf8.count > 1 {
        parts.append(part)
        part = " "
      }
      part.append(sign)
    }
    return parts + [part]
  }
}
