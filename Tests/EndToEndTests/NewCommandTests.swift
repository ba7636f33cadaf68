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

  @Test func anotherFileMayBeNamed() throws {
    let sandbox = try Sandbox()
    #expect(
      try Run("new", "Caches", "-o", "mine.md", in: sandbox).output.hasPrefix("Wrote mine.md"))
    #expect(try sandbox.read("mine.md").contains("\n# Caches\n"))
  }
}
