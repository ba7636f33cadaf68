import Sessions
import Structures
import Texts

/// The schedule of a day as a file for calendars.
///
/// The form is iCalendar, RFC 5545: lines of at most 75 bytes end in CR and LF. Times are those of the
/// place, wherever that is, so that no table of time zones is needed and summer time moves none.
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
        "BEGIN:VEVENT", "UID:\(escaped(day.title))-\(day.start.seconds)-\(number)@rehearse",
        "DTSTAMP:\(digits(Stamp(seconds: now.seconds, offset: 0)))Z",
        "DTSTART:\(digits(day.stamp(slot.start)))",
        "DTEND:\(digits(day.stamp(slot.start + slot.length)))",
        "SUMMARY:\(escaped("\(day.title): \(slot.item.name)"))",
      ]
      if !facts.isEmpty { lines.append("DESCRIPTION:\(escaped(facts.joined(separator: ", ")))") }
      lines.append("END:VEVENT")
    }
    return (lines + ["END:VCALENDAR"]).flatMap(folded).map { $0 + "\r\n" }.joined()
  }

  /// The time at the place: "20261130T090000".
  private static func digits(_ stamp: Stamp) -> String {
    let digits = (stamp.day + stamp.clock).filter(\.isNumber)
    return "\(digits.prefix(8))T\(digits.suffix(6))"
  }

  private static func escaped(_ text: String) -> String {
    PrintableText.cleaned(text).reduce(into: "") { escaped, sign in
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
