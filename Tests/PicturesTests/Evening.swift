import Sessions
import Texts

/// A past session of who is seen in the pictures.
struct Evening {
  /// When it began.
  let started: String
  /// What was typed behind `start`.
  let words: [String]
  /// How long each phase took, in seconds; a short answer is one.
  let times: [Int]
  /// How many prompts of each phase were covered.
  let covered: [Int]
  /// From 1 to 4.
  let score: Double
  let wentWell, toChange: String

  private init(
    _ day: String, _ time: String, _ structure: String, _ question: String, _ times: [Int],
    covered: [Int] = [], score: Double, well: String, change: String
  ) {
    started = "2026-\(day)T\(time)+01:00"
    words = [structure, "--level", "L6", "--question", question]
    (self.times, self.covered, self.score) = (times, covered, score)
    (wentWell, toChange) = (well, change)
  }

  /// Lives through it.
  func live(at desk: Desk) throws {
    if let stamp = Stamp(started) { desk.clock.now = stamp }
    var sitting = try Sitting(desk.preparation(words), desk.clock)
    for (phase, time) in times.enumerated() {
      if phase > 0 { sitting.say(.next) }
      sitting.wait(time / 2)
      for prompt in 0..<(phase < covered.count ? covered[phase] : 0) { sitting.say(.tick(prompt)) }
      sitting.wait(time - time / 2)
    }
    sitting.say(.end)
    desk.clock.goOn(40)
    var lookBack = LookBack(sitting)
    for answer: Debrief.Intent in [.score(nil, score), .wentWell(wentWell), .toChange(toChange)] {
      lookBack.say(answer)
    }
  }

  /// A month of practice for a loop at L6, oldest first: the times get better, but for a detailed
  /// design that runs over.
  static let all = [
    Evening(
      "10-25", "16:20:37", "technical",
      "How would you design a shop's checkout that never charges twice?", [52, 171, 318, 31, 20],
      covered: [1, 2, 2, 1, 0], score: 1.5, well: "it was one design, not three",
      change: "ask two questions before the first box"),
    Evening(
      "10-28", "20:31:12", "star",
      "Tell me about a time when you raised the standard of a team.", [141], score: 2,
      well: "a number at the end", change: "less about the team, more about me"),
    Evening(
      "10-30", "19:15:54", "technical",
      "How would you split a database that has outgrown its largest machine?",
      [45, 152, 301, 42, 25], covered: [2, 2, 3, 1, 1], score: 2,
      well: "each step can be undone", change: "say what is left out"),
    Evening(
      "11-02", "19:12:40", "technical",
      "How would you build a service that tells a million people within a minute that a train is"
        + " late?", [37, 140, 312, 35, 28], covered: [2, 2, 3, 1, 1], score: 2,
      well: "drew the path of one message", change: "ask for the peak before drawing"),
    Evening(
      "11-04", "20:03:15", "leadership", "How do you decide what your group will not do next year?",
      [70, 195, 150, 80], covered: [2, 2, 2, 1], score: 2,
      well: "named the choice I refused", change: "start with a number"),
    Evening(
      "11-06", "07:41:02", "star",
      "Tell me about a time when you took on a problem that nobody owned.", [134],
      score: 2.5, well: "my own part was clear", change: "the result needs a before and an after"),
    Evening(
      "11-08", "18:22:51", "technical",
      "How would you sell forty thousand tickets when two million people come at ten o'clock?",
      [34, 128, 298, 48, 35], covered: [2, 3, 3, 1, 1], score: 2,
      well: "waiting room first, then seats", change: "two options, then a choice"),
    Evening(
      "11-10", "19:08:27", "technical",
      "How would you count unique visitors of a million pages, live?", [30, 124, 281, 55, 50],
      covered: [3, 3, 2, 2, 1], score: 2.5, well: "said when exact is not needed",
      change: "leave time for the trade-offs"),
    Evening(
      "11-12", "07:35:44", "star", "Tell me about a decision that you made too late.", [118],
      score: 2.5, well: "said what it cost", change: "one sentence of background"),
    Evening(
      "11-14", "10:15:09", "technical",
      "How would you run ten million jobs a day, each at the minute its owner chose?",
      [28, 115, 236, 75, 52], covered: [3, 3, 3, 2, 2], score: 2.5,
      well: "the full hour came up by itself", change: "leave time for the trade-offs"),
    Evening(
      "11-16", "20:11:33", "leadership",
      "Half of your group wants to rewrite a system that still earns its keep. How do you decide?",
      [62, 172, 160, 95], covered: [3, 3, 2, 2], score: 3,
      well: "what each side loses", change: "say who had to agree"),
    Evening(
      "11-18", "19:02:18", "technical",
      "How would you build an event log that forty teams write and read at their own pace?",
      [29, 118, 262, 72, 55], covered: [3, 3, 3, 2, 2], score: 3,
      well: "the key as a contract", change: "name what breaks first"),
    Evening(
      "11-20", "07:44:50", "star",
      "Tell me about a time when the data said one thing and your experience another.", [112],
      score: 3, well: "the number came first", change: "whom I had to convince"),
    Evening(
      "11-22", "17:30:05", "technical",
      "How would you keep a cache, a search index and a warehouse in step with one database?",
      [27, 112, 254, 88, 57], covered: [3, 3, 4, 2, 2], score: 3,
      well: "one log, and who reads it", change: "leave Detailed Design by 4:00"),
  ]
}
