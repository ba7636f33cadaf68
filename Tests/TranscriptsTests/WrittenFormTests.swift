import Sessions
import Structures
import Testing
import Texts
import Transcripts

/// The example of FORMAT.md: one phase that was left late, one that was never reached.
enum Example {
  static let started = Stamp(seconds: 1_795_457_051, offset: 3600)

  static var transcript: Transcript {
    let plan = Plan(
      structure: Structure(
        title: "Two Phases",
        phases: [
          Phase(
            title: "Clarifying | Questions", window: Window(StatedTime(.seconds(30))),
            stated: StatedTime(.seconds(30)), question: "For how many?",
            prompts: ["Traffic", "Hard *constraints*"]),
          Phase(
            title: "Design", window: Window(earliest: .seconds(180), latest: .seconds(240)),
            prompts: ["Data flow"]),
        ]), question: "Design a rate limiter", level: "L6", reference: "guide.md:187")
    var session = Session(plan: plan)
    var effects = session.start()
    for (milliseconds, kind) in [
      (12_480, Event.Kind.noteTaken("token bucket per <key>")), (31_000, .marked(.strong)),
      (41_000, .promptTicked(0)), (47_250, .followUpAsked("if a region fails?")),
      (47_250, .ended(.stopped)),
    ] as [(Int64, Event.Kind)] {
      effects += session.apply(Event(Moment(milliseconds: milliseconds), kind))
    }
    var transcript = Transcript(
      id: TranscriptName.id(started: started, structure: plan.structure.title), started: started,
      plan: plan)
    transcript.record(effects.compactMap { if case .record(let event) = $0 { event } else { nil } })
    transcript.ended = Stamp(seconds: started.seconds + 47, offset: 3600)
    transcript.reflection = Reflection(wentWell: "numbers first", band: .hire)
    return transcript
  }

  static let text = #"""
    ---
    rehearse: 1
    id: "2026-11-23T190411-two-phases"
    started: 2026-11-23T19:04:11+01:00
    ended: 2026-11-23T19:04:58+01:00
    outcome: stopped
    structure: "Two Phases"
    reference: "guide.md:187"
    level: "L6"
    question: "Design a rate limiter"
    mode: session
    pace: latest
    speed: 1
    earliest: 204
    latest: 270
    active: 47.25
    paused: 0
    away: 0
    overrun: 0
    phases:
      - title: "Clarifying | Questions"
        earliest: 24
        latest: 30
        stated: [30, 30]
        question: "For how many?"
        active: 47.25
        over: 17.25
        short: 0
        visits: 1
        prompts: 2
        covered: 1
        notes: 3
        ticked: [1]
        follow_ups: 1
        stuck: 0
        pauses: 0
      - title: "Design"
        earliest: 180
        latest: 240
        active: 0
        over: 0
        short: 0
        visits: 0
        prompts: 1
        covered: 0
        notes: 0
        follow_ups: 0
        stuck: 0
        pauses: 0
    marks:
      strong: 1
    scores:
      overall: hire
    ---

    # Two Phases

    > Design a rate limiter

    | # | Phase | Planned | Actual | Result | Prompts |
    |--:|---|--:|--:|---|--:|
    | 1 | Clarifying \| Questions | 0:30 (from 0:24) | 0:47 | over 0:17 | 1/2 |
    | 2 | Design | 3:00–4:00 | 0:00 | left out | 0/1 |
    | | **Total** | 3:24–4:30 | 0:47 | phases left out | 1/3 |

    ## 1. Clarifying \| Questions

    - [x] Traffic
    - [ ] Hard \*constraints\*
    - 0:12 token bucket per \<key>
    - 0:31 **strong**
    - 0:47 **follow-up** if a region fails?

    ## 2. Design

    - [ ] Data flow

    ## Reflection

    - Would you hire: hire
    - Went well: numbers first

    ## Timeline

    - 0:00.000 started
    - 0:00.000 phase 1
    - 0:12.480 note token bucket per \<key>
    - 0:31.000 mark strong
    - 0:41.000 tick 1
    - 0:47.250 follow-up if a region fails?
    - 0:47.250 ended stopped

    """#
}

@Suite struct WrittenFormTests {
  @Test func aFinishedTranscriptLooksLikeThis() {
    #expect(TranscriptWriter.whole(Example.transcript) == Example.text)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00+00:00"), (951_782_400, 0, "2000-02-29T00:00:00+00:00"),
    (1_795_457_051, 3600, "2026-11-23T19:04:11+01:00"),
    (1_795_457_051, -12_600, "2026-11-23T14:34:11-03:30"),
    (4_102_444_799, 50_400, "2100-01-01T13:59:59+14:00"),
  ])
  func aStampIsIso8601WithTheOffsetOfThePlace(seconds: Int64, offset: Int, text: String) {
    let stamp = Stamp(seconds: seconds, offset: offset)
    #expect(stamp.text == text)
    #expect(Stamp(text) == stamp)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-13-01T00:00:00+00:00", "2026-11-23T25:00:00+00:00", "x",
  ])
  func whatIsNoStampIsRefused(text: String) {
    #expect(Stamp(text) == nil)
  }

  @Test(arguments: [
    ("Technical Problem Response Structure", "technical-problem"),
    ("../../etc/passwd", "etc-passwd"),
    ("設計", "session"), ("", "session"), ("a\u{0}b/c", "a-b"),
    (String(repeating: "x", count: 5000), String(repeating: "x", count: 24)),
  ])
  func aNameHoldsNothingButLettersAndDigits(title: String, slug: String) {
    let id = TranscriptName.id(started: Example.started, structure: title)
    #expect(id == "2026-11-23T190411-\(slug)")
  }
}
