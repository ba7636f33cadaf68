import TestSupport
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

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Self.guide, to: "guide.md")
    return sandbox
  }

  @Test func eachEntryNamesItsFileAndLine() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "lookup", "lsm", "--from", "guide.md", "--level", "L6",
      output: """
        Engines
          guide.md:5 · Stores
          line  Engine  L6 Focus
          ----  ------  --------
          8     LSM     writes

        """)
    try sandbox.run(
      "lookup", "template", "--from", "guide.md",
      output: "Template\n  guide.md:10 · Stores\n\n    SELECT  1;\n")
  }

  @Test func theSameIsThereAsJson() throws {
    let sandbox = try sandbox()
    let list = try sandbox.run("lookup", "lsm", "--from", "guide.md", "--json", output: .some)
      .list()
    #expect(list.map { $0["kind"] as? String } == ["table"])
    let rows = try #require(list[0]["rows"] as? [[String: Any]])
    #expect(rows.map { $0["line"] as? Int } == [8])
    try sandbox.run(
      "lookup", "zzz", "--from", "guide.md", "--json", status: 1, output: "[]\n",
      errors: .holding("nothing matches “zzz”"))
  }

  @Test(arguments: [80, 44, 30])
  func aTableFitsTheTerminal(width: Int) throws {
    let run = try sandbox().run(
      "lookup", "engines", "--from", "guide.md", width: width, output: .some)
    let lines = run.output.split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= width }, "\(run.output)")
    let joined = lines.joined(separator: " ").split(separator: " ")
    #expect(!lines.contains("L7 Focus: "))
    for word in ["B-tree", "company", "LSM", "cost"] {
      #expect(joined.contains { $0 == word }, "\(run.output)")
    }
  }
}
