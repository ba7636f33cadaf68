import Foundation
import Testing

/// What `rehearse new` writes.
@Suite struct NewCommandTests {
  @Test func aFreshReferenceCanBeCheckedRunAndIsNeverOverwritten() throws {
    let sandbox = try Sandbox()
    let run = try Run("new", "Rate limiting", in: sandbox)
    #expect(run.output.hasPrefix("Wrote rate-limiting.md."))
    #expect(try Run("check", "rate-limiting.md", in: sandbox).output.contains("Technical answer"))
    let session = try Run(
      "start", "technical answer", "--from", "rate-limiting.md", input: "/end\n", in: sandbox)
    #expect(session.status == 0)
    try sandbox.write("mine", to: "rate-limiting.md")
    #expect(try Run("new", "Rate limiting", in: sandbox).status == 3)
    #expect(try sandbox.read("rate-limiting.md") == "mine")
  }

  @Test func checkCountsWhatIsStillToDoAndLooksForLinkedFilesBesideTheGuide() throws {
    let sandbox = try Sandbox()
    let sub = sandbox.folder.appendingPathComponent("sub").path
    try FileManager.default.createDirectory(atPath: sub, withIntermediateDirectories: true)
    try sandbox.write("# A\n[b](b.md) [page](b) [up](../sub)\n[todo]\n", to: "sub/a.md")
    try sandbox.write("# B\n[a](sub/a.md) [b](b.md)\n", to: "sub/b.md")
    let fine = try Run("check", "sub/a.md", in: sandbox)
    #expect(fine.output.contains("sub/a.md:3: note: 1 placeholder left"))
    #expect(!fine.output.contains("warning"))
    #expect(fine.status == 0)
    let bad = try Run("check", "sub/b.md", in: sandbox)
    #expect(
      bad.output.contains("sub/b.md:2: warning: this links to “sub/a.md”, which is not there"))
    #expect(bad.status == 1)
  }

  @Test func anotherFileMayBeNamed() throws {
    let sandbox = try Sandbox()
    #expect(
      try Run("new", "Caches", "-o", "mine.md", in: sandbox).output.hasPrefix("Wrote mine.md"))
    #expect(try sandbox.read("mine.md").contains("\n# Caches\n"))
  }
}
