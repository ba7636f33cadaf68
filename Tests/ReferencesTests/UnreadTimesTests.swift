import Foundation
import References
import Testing

/// No time of a guide is passed over in silence: this looks for times in a way of its own.
@Suite struct UnreadTimesTests {
  private static let time =
    #"(?<![\w.:/-])(\d+\s?[-–]\s?)?\d+([.,]\d+)?\s?(min|minutes?|hours?|h|s|seconds?|Minuten|分钟|분)(?!\w)|(?<![\d:.])\d{1,2}:\d{2}(?![\d:])"#

  /// The lines of a text that hold a time, but for front matter, code and addresses.
  private func linesWithTimes(_ text: String) throws -> [Int] {
    let pattern = try NSRegularExpression(pattern: UnreadTimesTests.time)
    var isCode = false
    var lines: [Int] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        isCode = !isCode && line != "```"
        continue
      }
      let words = line.split(separator: " ").filter { !$0.contains("://") }.joined(separator: " ")
      let range = NSRange(words.startIndex..., in: words)
      if !isCode, pattern.firstMatch(in: words, range: range) != nil { lines.append(number + 1) }
    }
    return lines
  }

  /// Rule: [unread].
  @Test(arguments: [
    "# Walk (2 hours)\n\nBring water, it takes 45 minutes to the well.\n\n- Start 9:00\n- Rest, 5 min or so, by the gate\n- home\n",
    "# A\n1. Saw (5 min)\n   - after 2 minutes, turn\n   - see https://example.org/9:30/5min\n2. Glue (9 min), then wait 3 hours\n\nTotal: 14 min\n",
    "# A\n\n| Kind | Long |\n|-|-|\n| a | 5 min |\n| b | often 9 minutes, seldom 3 hours |\n\n<p>Doors at 19:00</p>\n",
    "# A\n\n**Saw** (5 min)\nHold it for 20 seconds.\n\n**Glue** (9 min)\n[Wait 3 minutes]\n",
    "# 课\n\n先读10分钟，然后休息。\n\n그리고 5분 쉰다.\n\n> Nach 5 Minuten: *umrühren*\n",
    "# A\n```swift\nsleep(5) // 5 min\n```\n\n    12 min of code\n\nIn the `20 min` that are left (at most 7-8 min) ...\n",
    "# A\n## Saw\nTime: 5 min\n## Glue\nTime: 9 min\nTime to dry: 3 hours\n",
  ])
  func everyTimeIsAPhaseATotalAPromptOrIgnored(text: String) throws {
    let guide = try reference(text)
    let all = guide.structures + guide.folded
    let prompts = all.flatMap { $0.structure.phases.flatMap(\.prompts) }
    let lines = text.components(separatedBy: "\n")
    var told = Set(guide.ignored.map(\.line) + all.flatMap { $0.phases.map(\.line) })
    told.formUnion(all.map(\.line))
    for line in try linesWithTimes(text)
    where !told.contains(line) && !lines[line - 1].hasPrefix("    12") {
      let words = lines[line - 1].drop { !$0.isLetter }
      let isTotal = all.contains { $0.claimed != nil } && words.hasPrefix("Total")
      let isField = words.hasPrefix("Time:")
      #expect(
        isTotal || isField || prompts.contains { $0.contains(words) }, "line \(line): \(words)")
    }
  }

  /// Rule: [unread].
  @Test func whatBelongsToAStructureIsNotToldAsIgnored() throws {
    let guide = try reference(
      "# A\n## Saw\nTime: 5 min\n- for 2 min\n## Glue\nTime: 9 min\n\n# B\nDuration: 14 min\n- Saw: 5 min\n- Glue: 9 min\n- Total: 14 min\n"
    )
    #expect(guide.structures.count == 2)
    #expect(guide.ignored.isEmpty)
    #expect(guide.problems.isEmpty)
  }

  /// Rule: [unread].
  @Test func whatWasUsedIsNotTold() throws {
    for text in [
      "# A\n\nAgenda (14 min):\n\n1. Saw (5 min)\n2. Glue (9 min)\n",
      "# A\n\n9:00am Saw\n9:15am Glue\n10:00am Wait\n",
      "# A\n\n| When | What |\n|-|-|\n| 9:00 | Saw |\n| 9:15 | Glue |\n| 9:45 | Wait |\n",
    ] {
      let guide = try reference(text)
      #expect(guide.structures.count == 1)
      #expect(guide.ignored.isEmpty, "\(guide.ignored)")
    }
  }
}
