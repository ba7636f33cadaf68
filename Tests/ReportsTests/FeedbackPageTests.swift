import Coaching
import Reports
import Sessions
import Structures
import Testing
import Transcripts

/// What a person wrote is text on a page of feedback, whatever it looks like.
@Suite struct FeedbackPageTests {
  private static let hostile = "\"><img src=x onerror='alert(1)'>\n&quot; <!-- ]]> --"

  @Test func whatAPersonWroteIsNoMarkup() throws {
    let hostile = Self.hostile
    let plan = Plan(
      structure: Structure(title: hostile, phases: [Phase(title: hostile, window: nil)]),
      question: hostile, level: hostile, candidate: hostile, interviewer: hostile,
      isInterviewed: true)
    var sample = Sample()
    sample.add(
      [60], plan: plan,
      notes: [
        .noteTaken(hostile), .followUpAsked(hostile), .scored(hostile, 3),
        .scoreSeen(hostile, hostile), .pointHeard(hostile), .noteTaken("//" + hostile),
      ], wentWell: hostile)
    let session = try #require(sample.sessions.first)
    let transcript = try #require(sample.transcripts.first)
    let guidance = Guidance(questions: [hostile: .init(keyPoints: [hostile, "b " + hostile])])
    let page = FeedbackPage(Feedback(session, transcript, guidance)).bytes
    let parsed = try Parsed(page)
    #expect(try parsed.elements("//img | //script").isEmpty)
    #expect(try parsed.texts("//blockquote/p") == [hostile])
    #expect(try parsed.rows(of: "From 1").first?.first == hostile)
    #expect(!String(decoding: page, as: UTF8.self).contains("//&quot;"))
  }
}
