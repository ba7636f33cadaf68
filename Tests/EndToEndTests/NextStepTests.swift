import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// From a finding to the drill that it asks for, and to what comes after that.
@Suite(.serialized, .tags(.process))
struct NextStepTests {
  @Test func nOnTheHomeScreenStartsTheDrillThatAFindingAsksForAndDoneItIsNotAskedForAgain()
    async throws
  {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.addDesign()
    for day in 10...19 {
      try sandbox.writeSession("2026-11-\(day)T190411-talk", active: (50, 150 + day % 4 * 5))
    }
    let terminal = try Tmux("--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("Next: Drill Answer at 90 % of its clock: over in 10 of 10")
    try terminal.type("n")
    try await terminal.waitFor("Enter begins")
    try terminal.send("Enter")
    try await terminal.waitFor("1 of 1")
    try terminal.type("n")
    try await terminal.waitFor("End this session?")
    try terminal.type("y")
    try await terminal.waitFor("Debrief")
    let drill = try #require(
      try sandbox.transcripts().first { $0.summary.structure == "Design" && $0.summary.isDrill })
    #expect(drill.summary.mode == .drill)
    #expect(drill.summary.clock == .tightened(percent: 90))
    #expect(drill.summary.phases.map(\.title) == ["Answer"])
    #expect(drill.summary.outcome == .completed)
    try terminal.send("Right", "Right")
    try await terminal.waitFor("What went well?")
    try terminal.send("Enter")
    try await terminal.waitFor("What will you change")
    try terminal.send("Enter")
    let debrief = try await terminal.waitFor("the same again")
    #expect(!debrief.contains("Drill Answer at 90 %"), "\(debrief)")
    try terminal.type("h")
    let home = try await terminal.waitFor("Next: ")
    #expect(!home.contains("Drill Answer at 90 %"), "\(home)")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
    #expect(try sandbox.read("Sessions/\(drill.summary.id).md").contains("\nmode: drill\n"))
  }

  @Test func whereNothingIsRunTheKeySaysWhatDoesIt() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.writeSession("2026-11-10T190411-talk")
    try sandbox.makeFolder("../home/config/rehearse")
    let today = String(ISO8601DateFormatter().string(from: Date()).prefix(10))
    try sandbox.write("interview: \(today)\n", to: "../home/config/rehearse/settings.yaml")
    let terminal = try Tmux("--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("Next: Read your crib sheet: your own words, on one page")
    try terminal.type("n")
    try await terminal.waitFor("rehearse crib --sessions Sessions does that")
  }

  @Test func aFindingOfWhatNoGuideHoldsIsNotOfferedOnTheHomeScreen() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for day in 10...19 {
      try sandbox.writeSession("2026-11-\(day)T190411-talk", active: (50, 150 + day % 4 * 5))
    }
    let terminal = try Tmux("--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("Next: Run Technical Problem Response Structure: never run")
    try terminal.type("n")
    try await terminal.waitFor("Enter begins")
  }
}
