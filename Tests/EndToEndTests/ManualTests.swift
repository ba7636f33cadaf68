import CommandLines
import Foundation
import TestSupport
import Testing

/// The pages of the manual, shown by the programs that show them.
@Suite(.tags(.process)) struct ManualTests {
  private static func has(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  private func page(_ name: String, _ sandbox: Sandbox) throws -> String {
    let run = try sandbox.execute(sandbox.command(["man"] + (name.isEmpty ? [] : [name])))
    #expect(run.status == 0 && run.errors == "")
    return run.output
  }

  private func run(_ command: [String], in sandbox: Sandbox) throws -> String {
    let run = try sandbox.execute(sandbox.command([]).dropLast() + command)
    #expect(run.status == 0)
    return run.output + run.errors
  }

  @Test(.enabled(if: has("mandoc"), "Scripts/test installs mandoc"), arguments: Command.all)
  func mandocHasNothingToSay(command: Command) throws {
    let sandbox = try Sandbox()
    try sandbox.write(try page(command.name, sandbox), to: "page.1")
    #expect(try run(["/usr/bin/mandoc", "-T", "lint", "page.1"], in: sandbox) == "")
  }

  @Test(.enabled(if: has("man"), "Scripts/test installs man"), arguments: Command.all)
  func manShowsThePageAndHasNothingToSay(command: Command) throws {
    let sandbox = try Sandbox(["MANWIDTH": "100", "MAN_KEEP_FORMATTING": "", "PAGER": "cat"])
    try sandbox.write(try page(command.name, sandbox), to: "page.1")
    let warnings = ["/bin/sh", "-c", "man --warnings -l page.1 2>&1 >/dev/null"]
    #expect(try run(warnings, in: sandbox) == "")
    let lines = try run(["/usr/bin/man", "-P", "cat", "-l", "page.1"], in: sandbox)
    let shown = lines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains(command.summary.prefix(12)))
    for option in command.options { #expect(shown.contains(option.name)) }
    if !command.name.isEmpty {
      for example in command.examples { #expect(shown.contains(example)) }
    }
  }
}
