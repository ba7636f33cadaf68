import Foundation
import Testing

@testable import CommandLines

/// The texts that are made from the table.
@Suite struct PageTests {
  @Test func versionAndDateAreThoseOfTheChangelog() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: project.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let latest = try #require(text.split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(latest.hasPrefix("## \(Release.version), \(Release.date)"))
  }

  @Test func theVersionSaysWhatItWasBuiltFromAndWhatItReads() {
    #expect(
      Release.line(commit: "0a1b2c3-dirty")
        == "rehearse \(Release.version) (commit 0a1b2c3-dirty, transcripts of format 1)")
    #expect(Release.line(commit: "") == "rehearse \(Release.version) (transcripts of format 1)")
  }

  @Test func thePageThatListsAllNamesEveryCommandAndGroup() {
    let page = ManualPage.overview
    #expect(page.hasPrefix(".TH REHEARSE 1 \(Release.date) \"rehearse \(Release.version)\""))
    for command in Command.all where !command.name.isEmpty {
      let entry = "\n.TP\n\\fBrehearse \(command.name)\\fR"
      #expect(page.contains(entry) == (command.group != nil))
    }
    for group in Group.allCases { #expect(page.contains("\n.SS \(group.rawValue)\n")) }
  }

  @Test func aPageTellsWhatTheHelpTells() throws {
    let command = try Parser.command("references")
    #expect(
      ManualPage.text(command).hasPrefix(
        """
        .TH REHEARSE\\-REFERENCES 1 \(Release.date) "rehearse \(Release.version)" "rehearse"
        .SH NAME
        rehearse\\-references \\- your library of guides
        .SH SYNOPSIS
        \\fBrehearse references\\fR [OPTION ...] [add|remove ...]
        .SH DESCRIPTION
        Lists the guides that are offered without \\-\\-from, with what their front
        matter says. \\fBadd PATH\\fR remembers a file, or a folder with all Markdown
        files in it and below; the files stay where they are. \\fBremove NAME\\fR forgets
        what was added, by its path or its name.
        .SH SUBCOMMANDS
        .TP
        \\fBadd\\fR \\fIPATH\\fR
        remember a file, or a folder with all Markdown files in it
        """))
  }

  @Test(
    arguments: [
      (".trash", "\\&.trash"), ("a\\b", "a\\eb"), ("'`^~\"", "\\(aq\\(ga\\(ha\\(ti\\(dq"),
      ("é\u{1F600}", "\\[u00E9]\\[u1F600]"), ("“…”", "\\(lq...\\(rq"),
    ])
  func noCharacterIsACommandOfRoff(text: String, roff: String) {
    var page = Roff("x")
    page.example([text])
    #expect(page.text.hasSuffix(".nf\n\(roff)\n.fi\n.RE\n"))
  }

  @Test func everyOptionThatTakesAValueIsKnownToCompletions() {
    for shell in Shell.allCases {
      let script = Completions.script(for: shell)
      for option in Command.all.filter({ $0.group != nil }).flatMap(\.options) {
        let name = shell == .fish ? String(option.name.drop { $0 == "-" }) : option.name
        #expect(script.contains(name), "\(shell) \(option.name)")
      }
    }
  }
}
