import Foundation
import TestSupport
import Testing
import Texts

/// What `rehearse new` writes.
@Suite struct NewCommandTests {
  private static func written(_ name: String) -> String {
    "Wrote \(name). Put your words where square brackets stand; `rehearse check` reads it.\n"
  }

  @Test func aFreshReferenceCanBeCheckedRunAndIsNeverOverwritten() throws {
    let sandbox = try Sandbox()
    try sandbox.run("new", "Rate limiting", output: .text(Self.written("rate-limiting.md")))
    #expect(try sandbox.read("rate-limiting.md").contains("2026-11-25"))
    try sandbox.run("check", "rate-limiting.md", output: .holding("Technical answer"))
    try sandbox.run(
      "start", "technical answer", "--from", "rate-limiting.md", input: "/end\n", output: .some)
    try sandbox.write("mine", to: "rate-limiting.md")
    try sandbox.run(
      "new", "Rate limiting", status: 3,
      errors: """
        rehearse: rate-limiting.md exists already and stays as it is; name another with -o FILE

        """)
    #expect(try sandbox.read("rate-limiting.md") == "mine")
  }

  @Test func itsReviewIsDueInThirtyDays() throws {
    let sandbox = try Sandbox()
    try sandbox.run("new", "Caches", output: .text(Self.written("caches.md")))
    try sandbox.run("references", "add", "caches.md", output: .beginning("Added /"))
    let due = "  its review was due on 2026-12-25\n"
    for (days, parts, others) in [(30, [], [due]), (31, [due], [])] as [(Int64, [String], [String])]
    {
      try sandbox.run(
        "references", now: .testing.later(by: days * 86_400),
        output: .parts(["Caches\n"] + parts, without: others))
    }
  }

  @Test func checkCountsWhatIsStillToDoAndLooksForLinkedFilesBesideTheGuide() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("sub")
    try sandbox.write("# A\n[b](b.md) [page](b) [up](../sub)\n[todo]\n", to: "sub/a.md")
    try sandbox.write("# B\n[a](sub/a.md) [b](b.md)\n", to: "sub/b.md")
    try sandbox.run(
      "check", "sub/a.md",
      output: .holding("sub/a.md:3: note: 1 placeholder left", without: ["warning"]))
    try sandbox.run(
      "check", "sub/b.md", status: 1,
      output: .holding("sub/b.md:2: warning: this links to “sub/a.md”, which is not there"))
  }

  @Test func anotherFileMayBeNamed() throws {
    let sandbox = try Sandbox()
    try sandbox.run("new", "Caches", "-o", "mine.md", output: .text(Self.written("mine.md")))
    #expect(try sandbox.read("mine.md").contains("\n# Caches\n"))
  }
}
