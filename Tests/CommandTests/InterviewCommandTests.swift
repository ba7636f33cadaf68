import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// Sessions that one person interviews in and another answers, as lines.
@Suite struct InterviewCommandTests {
  private static let start = [
    "start", "technical", "--interviewer", "--sessions", "S", "--question",
    "How would you keep a cache, a search index and a warehouse in step with one database?",
  ]

  @Test func bothScoreAndBothAreKept() throws {
    let sandbox = try Sandbox()
    let lines = [
      "/points", "/point 1", "/score scoping 3", "a note", "/evidence scoping", "// mine",
      "/score", "/end", "/as interviewer", "/score 2 2.5", "/score 3", "/show", "/as candidate",
      "/score scoping 4", "/score no hire", "/show", "/as interviewer", "/done",
    ]
    let output = try sandbox.run(
      Self.start + ["--by", "Ada", "--candidate", "Kim"],
      input: lines.joined(separator: "\n") + "\n", output: .some
    ).output
    for line in [
      "Ada interviews, Kim answers.", "0:00 said: Writing to two places",
      "1 Scoping: 3, seen in a note",
      "Both are shown once both have scored: Kim has not.",
      "          3          4  +1",
      "Kim is 1 below Ada.",
      "what Ada scored is closed: Kim has the keyboard",
    ] {
      #expect(output.contains(line), "\(line) is missing in\n\(output)")
    }
    let reading = try #require(try sandbox.transcripts(in: "S").first)
    let summary = reading.summary
    #expect(summary.candidate == "Kim" && summary.interviewer == "Ada" && summary.isInterviewed)
    #expect(summary.partnerScores.points(of: "Scoping") == 3)
    #expect(summary.partnerScores.dimensions.map(\.points) == [3, 2.5])
    #expect(summary.partnerScores.band == .hire && summary.scores.band == .noHire)
    #expect(summary.scores.points(of: "Scoping") == 4)
    #expect(summary.partnerEvidence == ["Scoping": "a note"])
    #expect(summary.keyPoints.count == 1)
  }

  @Test func whatIsPrivateIsNeverForTheOtherWhereverItWasTyped() throws {
    let sandbox = try Sandbox()
    let lines = [
      "// quokka", "/asked //wombat", "/asked And then?", "/question //numbat", "seen", "/end",
      "/as candidate", "/score 3", "/show", "/done",
    ]
    let output = try sandbox.run(
      Self.start + ["--by", "Ada", "--candidate", "Kim"],
      input: lines.joined(separator: "\n") + "\n", output: .some
    ).output
    let shown = try #require(output.split(separator: "Kim has the keyboard").last)
    #expect(shown.contains("note 1, ") && shown.contains("note 2, "))
    let secrets = ["quokka", "wombat", "numbat"]
    for secret in secrets { #expect(!shown.contains(secret), "\(secret)") }
    try sandbox.run(
      "feedback", "last", "--sessions", "S", output: .holding("And then?", without: secrets))
    try sandbox.run(
      "brief", "last", "--sessions", "S",
      output: .holding("- n1 (", "- n2 (", without: secrets + ["- n3 ("]))
  }

  @Test func theInterviewersSettingsNameTheInterviewer() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("candidate: Ada\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.run(
      Self.start, input: "/end\n", output: .holding("Ada interviews, somebody else answers."))
    let summary = try #require(try sandbox.transcripts(in: "S").first).summary
    #expect(summary.interviewer == "Ada" && summary.candidate == nil)
  }

  @Test func nothingOfTheInterviewersPastIsAskedOrSuggested() throws {
    let sandbox = try Sandbox()
    let own = ["start", "technical", "--sessions", "S", "--no-question"]
    try sandbox.run(own, input: "/change name the cost first\n/end\n", output: .some)
    let wanted = "wanted: name the cost first"
    try sandbox.run(own, input: "/end\n", output: .holding("Last time you \(wanted)"))
    try sandbox.run(
      Self.start, input: "/end\n", output: .holding("you interview", without: [wanted]))
    try sandbox.run(
      Self.start + ["--candidate", "Kim"], input: "/change ask first\n/end\n",
      output: .holding("Kim answers", without: [wanted]))
    try sandbox.run(
      Self.start + ["--candidate", "kim"], input: "/end\n",
      output: .holding("Last time they wanted: ask first"))
    // What the others resolved is not the interviewer's.
    try sandbox.run(own, input: "/end\n", output: .holding("Last time you \(wanted)"))
  }

  @Test func theCandidateMayScoreLater() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      Self.start, input: "/score 3\n/end\n/score scoping 2\n/done\n", output: .some)
    try sandbox.run(
      "debrief", "last", "--sessions", "S", input: "/score 4\n/show\n",
      output: .holding("The candidate is 1 above the interviewer."))
    let summary = try #require(try sandbox.transcripts(in: "S").first).summary
    #expect(summary.partnerScores.overall == 3 && summary.scores.overall == 4)
    #expect(summary.partnerScores.points(of: "Scoping") == 2)
  }
}
