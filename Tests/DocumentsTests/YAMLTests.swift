import Documents
import TestSupport
import Testing

@Suite struct YAMLTests {
  @Test func scalarsHaveTheTypesOfYAML12() {
    let value = YAML.parse(
      "int: -12\nfloat: 2.50\nyes: yes\ntrue: True\nquoted: \"12\"\nempty:\nversion: 1.0\nnan: .nan"
    ).value
    #expect(value?["int"]?.int == -12)
    #expect(value?["float"]?.double == 2.5)
    #expect(value?["yes"]?.bool == nil)
    #expect(value?["yes"]?.string == "yes")
    #expect(value?["true"]?.bool == true)
    #expect(value?["quoted"]?.int == nil)
    #expect(value?["quoted"]?.string == "12")
    #expect(value?["empty"]?.isNull == true)
    #expect(value?["empty"]?.string == nil)
    #expect(value?["version"]?.string == "1.0")
    #expect(value?["nan"]?.double == nil)
  }

  @Test func pairsKeepTheirOrderAndLines() {
    let value = YAML.parse("b: 1\na:\n  c: [1, two]\n", firstLine: 10).value
    #expect(value?.pairs?.map(\.key) == ["b", "a"])
    #expect(value?.pairs?.map(\.line) == [10, 11])
    #expect(value?["a"]?["c"]?.strings == ["1", "two"])
    #expect(value?["a"]?["c"]?.line == 12)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x", ["yamlAnchor 1", "yamlAlias 2"]),
    ("a: 1\na: 2", ["yamlDuplicateKey 2"]),
    ("[a]: 1", ["yamlKeyNotText 1"]),
    ("a: 1\n---\nb: 2", ["yamlSeveralDocuments 2"]),
    ("a: [1\nb: 2", ["yamlSyntax 2"]),
    ("a: \u{7}", ["yamlSyntax 1"]),
  ])
  func problemsComeWithTheirLines(text: String, problems: [String]) {
    let found = YAML.parse(text).problems
    #expect(found.map { "\($0.kind.name) \($0.line)" } == problems)
    #expect(found.allSatisfy { !$0.kind.text.isEmpty })
  }

  @Test func aCharacterThatYAMLDoesNotAllowIsReportedOnItsLine() {
    let problems = YAML.parse("a: b\nc: d\ne: \u{1}\n", firstLine: 2).problems
    #expect(problems.map(\.line) == [4])
  }

  @Test func aliasesAreNotExpanded() {
    var text = "a0: &a0 x\n"
    for level in 1...40 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    let reading = YAML.parse(text)
    #expect(reading.value?["a40"]?.values?.allSatisfy(\.isNull) == true)
    #expect(reading.problems.count == 41 + 80)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["[", "{a: ", "- ", "? "])
  func deepNestingIsRefused(part: String) {
    let reading = expectTimeInProportion(upTo: 200_000) { count in
      YAML.parse(String(repeating: part, count: count))
    }
    #expect(reading.value == nil)
    #expect(reading.problems.count == 1)
  }

  @Test func nestingUpToTheLimitIsRead() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(YAML.parse(text).problems.isEmpty)
    let deeper = YAML.parse("[" + text + "]").problems
    #expect(deeper == [DocumentProblem(line: 1, kind: .yamlTooDeep(limit: 64))])
  }

  @Test func anEmptyTextHasNoValue() {
    #expect(YAML.parse("").value == nil)
    #expect(YAML.parse("# only a comment\n").value == nil)
  }
}
