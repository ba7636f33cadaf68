import Foundation
import TestSupport
import Testing

/// Values of the front matter that are not as rehearse writes them, in the files of the program.
@Suite(.tags(.process)) struct OddValueTests {
  /// Runs a session, and lets an editor write into its file before it ends.
  private func session(in sandbox: Sandbox, end: String) throws -> String {
    try sandbox.write(OddValues.handwriting, to: "handwriting")
    let edit = """
      (cd '\(sandbox.folder.path)' && echo 'a note'
      until grep -qs 'note a note' Sessions/*.md; do sleep 0.02; done
      file=$(echo Sessions/*.md)
      awk '/^phases:/ { while ((getline line < "handwriting") > 0) print line } 1' "$file" > new
      mv new "$file"
      printf '\(end)') | "$@"
      """
    let run = try sandbox.execute(
      ["/bin/sh", "-c", edit, "sh"]
        + sandbox.command([
          "start", "technical", "--now", "--no-question", "--sessions", "Sessions",
        ]))
    #expect(run.status == 0 && run.errors == "")
    return try #require(try sandbox.sessionNames().first)
  }

  @Test func theyAreThereWhenTheSessionHasEnded() throws {
    let sandbox = try Sandbox()
    let name = try session(in: sandbox, end: "/mark strong\\n/hire hire\\n/end\\n")
    let text = try sandbox.read("Sessions/\(name)")
    for line in [
      "tags: aloud, \"morning\"", "candidate: [one, two]", "mood: good",
      "scores:\n  overall: hire\n  presence: good # so-so", "marks:\n  strong: 1\n  calm: 2",
    ] {
      #expect(text.components(separatedBy: "\n\(line)\n").count == 2, "\(text)")
    }
    #expect(text.components(separatedBy: "overrun: about 3\n").count == 2)
    let check = try Run("check", "Sessions/\(name)", in: sandbox)
    #expect(check.status == 1 && check.output.contains("`candidate` has no value"))
  }
}
