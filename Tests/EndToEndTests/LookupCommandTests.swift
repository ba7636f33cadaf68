import Foundation
import Testing

/// What `rehearse lookup` prints.
@Suite struct LookupCommandTests {
  private static let guide = """
    # Stores

    ## Engines

    | Engine | L6 Focus | L7 Focus |
    |---|---|---|
    | B-tree | reads of one service | capacity of the whole company |
    | LSM | writes | cost |

    ## Template
    ```sql
    SELECT  1;
    ```
    """

  @Test func eachEntryNamesItsFileAndLine() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.guide, to: "guide.md")
    let row = try Run("lookup", "lsm", "--from", "guide.md", "--level", "L6", in: sandbox)
    #expect(
      row.output == """
        Engines
          guide.md:5 · Stores
          line  Engine  L6 Focus
          ----  ------  --------
          8     LSM     writes

        """)
    let code = try Run("lookup", "template", "--from", "guide.md", in: sandbox)
    #expect(code.output == "Template\n  guide.md:10 · Stores\n\n    SELECT  1;\n")
  }

  @Test func theSameIsThereAsJson() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.guide, to: "guide.md")
    let run = try Run("lookup", "lsm", "--from", "guide.md", "--json", in: sandbox)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(list.map { $0["kind"] as? String } == ["table"])
    let rows = try #require(list[0]["rows"] as? [[String: Any]])
    #expect(rows.map { $0["line"] as? Int } == [8])
    let none = try Run("lookup", "zzz", "--from", "guide.md", "--json", in: sandbox)
    #expect(none.output == "[]\n")
    #expect(none.status == 1)
  }

  @Test(arguments: [80, 44, 30])
  func aTableFitsTheTerminal(width: Int) throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.guide, to: "guide.md")
    let words = sandbox.command(["lookup", "engines", "--from", "guide.md"])
    let command = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try sandbox.execute([
      "/usr/bin/script", "-qec", "stty cols \(width); \(command)", "/dev/null",
    ])
    let lines = run.output.split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= width }, "\(run.output)")
    let joined = lines.joined(separator: " ").split(separator: " ")
    #expect(!lines.contains("L7 Focus: "))
    for word in ["B-tree", "company", "LSM", "cost"] {
      #expect(joined.contains { $0 == word }, "\(run.output)")
    }
  }
}
