import Foundation
import TestSupport
import Testing

/// The library of guides, which many programs change at once.
@Suite(.tags(.process)) struct ReferencesCommandTests {
  private func titles(in sandbox: Sandbox) throws -> [String] {
    let run = try Run("references", "--json", in: sandbox)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return (list ?? []).filter { $0["builtIn"] as? Bool != true }.compactMap {
      $0["title"] as? String
    }
  }

  @Test func manyAddAtOnceAndEachIsKept() throws {
    let sandbox = try Sandbox()
    let names = (1...24).map { "guide-\($0).md" }
    for name in names { try sandbox.write("# \(name)\n", to: name) }
    let program = sandbox.command(["references", "add"])
    let script = #"for number in $(seq 24); do "$@" "guide-$number.md" & done; wait"#
    let run = try sandbox.execute(["/bin/sh", "-c", script, "sh"] + program)
    #expect(run.status == 0 && run.errors == "")
    let added = run.output.split(separator: "\n").filter { $0.hasPrefix("Added /") }
    #expect(added.count == 24)
    #expect(try titles(in: sandbox).sorted() == names.sorted())
    let remove = sandbox.command(["references", "remove"])
    try sandbox.execute(["/bin/sh", "-c", script, "sh"] + remove)
    #expect(try titles(in: sandbox) == [])
  }
}
