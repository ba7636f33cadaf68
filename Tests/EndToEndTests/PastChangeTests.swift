import Foundation
import Testing

/// `edit`, `rename`, `tag`, `delete` and `restore`.
@Suite struct PastChangeTests {
  private func history(_ changes: [String: String] = [:]) throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"].merging(changes) { $1 })
    try sandbox.writeSession("2026-11-20T190411-old", front: "tags: [a] # mine\n")
    try sandbox.writeSession("2026-11-21T190411-new", "Newest", lineEnd: "\r\n")
    return sandbox
  }

  @Test func whatIsDeletedIsListedAndComesBack() throws {
    let sandbox = try history()
    let before = try sandbox.read("Sessions/2026-11-21T190411-new.md")
    #expect(try Run("delete", "last", "2026-11-20", in: sandbox).status == 0)
    #expect(try sandbox.sessionNames() == [".trash"])
    #expect(try Run("log", in: sandbox).output.hasPrefix("No sessions in"))
    let listed = try Run("restore", in: sandbox).output
    #expect(listed.contains("-1  2026-11-21  19:04  Newest"))
    #expect(listed.contains("-2  2026-11-20  19:04  Design"))
    #expect(try Run("restore", "--json", in: sandbox).output.contains("/.trash/2026-11-20T190411"))
    let restored = try Run("restore", "2026-11-21", in: sandbox)
    #expect(restored.output == "restored: Sessions/2026-11-21T190411-new.md\n")
    #expect(try sandbox.read("Sessions/2026-11-21T190411-new.md") == before)
    #expect(try Run("restore", "last", in: sandbox).status == 0)
    #expect(try Run("restore", in: sandbox).output == "No session was deleted.\n")
    #expect(try Run("log", in: sandbox).output.contains("Newest"))
  }

  @Test func aNameThatIsWrongDeletesNothing() throws {
    let sandbox = try history()
    let run = try Run("delete", "last", "nothing", in: sandbox)
    #expect(run.status == 2)
    #expect(run.errors == "rehearse: there is no session “nothing”; see rehearse log\n")
    #expect(try sandbox.sessionNames().count == 2)
  }

  @Test func aRenamedSessionIsFoundByItsNewNameAndIsTheSame() throws {
    let sandbox = try history()
    let before = try sandbox.read("Sessions/2026-11-21T190411-new.md")
    let run = try Run("rename", "last", "First whole run.md", in: sandbox)
    #expect(run.output == "2026-11-21T190411-new is now First whole run\n")
    #expect(try sandbox.read("Sessions/First whole run.md") == before)
    #expect(try Run("show", "First", in: sandbox).output.contains("# Newest"))
    #expect(try Run("log", in: sandbox).output.contains("-1  2026-11-21"))
  }

  @Test(arguments: [
    "a/b", "../a", ".hidden", "-x", "last", "", ".md", "two\nlines", "a\u{202E}b",
    String(repeating: "x", count: 201),
  ])
  func namesThatLeadElsewhereAreRefused(name: String) throws {
    let sandbox = try history()
    let before = try sandbox.sessionNames()
    let command = sandbox.command(["rename", "--sessions", "Sessions", "--", "last", name])
    let run = try sandbox.execute(command)
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be the name of a session; take up to 200 bytes"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try sandbox.sessionNames() == before)
  }

  @Test func aNameThatIsTakenStays() throws {
    let sandbox = try history()
    let run = try Run("rename", "last", "2026-11-20T190411-old", in: sandbox)
    #expect(run.status == 3)
    #expect(
      run.errors
        == "rehearse: Sessions/2026-11-20T190411-old.md: a file of that name is there already"
        + " and stays as it is; rename one of them\n")
    #expect(try sandbox.read("Sessions/2026-11-20T190411-old.md").contains("tags: [a] # mine"))
  }

  @Test func tagsAreFoundByTheFilterAndNothingElseChanges() throws {
    let sandbox = try history()
    let before = try sandbox.read("Sessions/2026-11-20T190411-old.md")
    let run = try Run("tag", "2026-11-20", "mock", "two words", in: sandbox)
    #expect(run.output == "2026-11-20T190411-old: a, mock, two words\n")
    #expect(
      try sandbox.read("Sessions/2026-11-20T190411-old.md")
        == before.replacing("[a] # mine", with: "[a, mock, \"two words\"] # mine"))
    #expect(try Run("log", "--tag", "MOCK", in: sandbox).output.contains("2026-11-20"))
    #expect(try Run("tag", "-2", "mock", "Two Words", "--remove", in: sandbox).status == 0)
    #expect(try sandbox.read("Sessions/2026-11-20T190411-old.md") == before)
    let missing = try Run("tag", "-2", "mock", "--remove", in: sandbox)
    #expect(missing.status == 2)
    #expect(
      missing.errors == "rehearse: 2026-11-20T190411-old has no tag “mock”; its tags are a\n")
  }

  @Test func tagsInAFormThatCannotBeChangedAreNamedWithTheirLine() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-x", front: "tags: >\n  morning\n")
    let before = try sandbox.read("Sessions/2026-11-20T190411-x.md")
    let line = before.split(separator: "\n").firstIndex { $0.hasPrefix("tags") } ?? 0
    let run = try Run("tag", "last", "mock", in: sandbox)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("rehearse: Sessions/2026-11-20T190411-x.md:\(line + 1): the tags"))
    #expect(try sandbox.read("Sessions/2026-11-20T190411-x.md") == before)
  }

  /// `flock` holds the lock that a program holds while it runs a session.
  @Test(arguments: [["delete", "last"], ["rename", "last", "x"], ["tag", "last", "x"]])
  func aSessionThatIsRunningIsLeftAlone(arguments: [String]) throws {
    let sandbox = try history()
    let file = sandbox.folder.appendingPathComponent("Sessions/2026-11-21T190411-new.md").path
    let before = try sandbox.read("Sessions/2026-11-21T190411-new.md")
    let run = try sandbox.execute(["/usr/bin/flock", file] + sandbox.command(arguments))
    #expect(run.status == 3)
    #expect(run.errors.contains(" is running this session; end it there first"))
    #expect(try sandbox.sessionNames().count == 2)
    #expect(try sandbox.read("Sessions/2026-11-21T190411-new.md") == before)
  }

  private func edit(_ editor: [String: String], _ id: String = "last") async throws -> (
    status: Int32, screen: String, sandbox: Sandbox
  ) {
    let sandbox = try history(editor)
    let tmux = try Tmux("edit", id, in: sandbox)
    return (try await tmux.waitForEnd(), try tmux.screen(), sandbox)
  }

  @Test func theEditorIsACommandLineThatGetsTheFile() async throws {
    let (status, screen, sandbox) = try await edit([
      "EDITOR": "false", "VISUAL": "sed -i 's/the answer/the better answer/'",
    ])
    #expect(status == 0 && !screen.contains("rehearse:"))
    #expect(try sandbox.read("Sessions/2026-11-21T190411-new.md").contains("- 0:20 the better"))
  }

  @Test func whatCannotBeReadAfterwardsIsToldWithItsLine() async throws {
    let (status, screen, sandbox) = try await edit(["EDITOR": "sed -i 's/phase 2/phrase 2/'"])
    #expect(status == 1)
    let text = try sandbox.read("Sessions/2026-11-21T190411-new.md")
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("phrase 2") }) + 1
    #expect(
      screen.contains("rehearse: Sessions/2026-11-21T190411-new.md:\(line): this line of the"))
  }

  @Test func anEditorThatIsMissingOrFailsIsNamed() async throws {
    let missing = try await edit(["EDITOR": "no-such-editor -w"])
    #expect(missing.status == 3)
    #expect(
      missing.screen.contains("the editor “no-such-editor -w” cannot be started; name another"))
    let failing = try await edit(["EDITOR": "sh -c 'exit 7'"])
    #expect(failing.status == 3)
    #expect(failing.screen.contains("the editor “sh -c 'exit 7'” ended with status 7"))
  }

  @Test func aFileThatCannotBeReadCanStillBeEdited() async throws {
    let sandbox = try history(["EDITOR": "sed -i 's/^speed: {/speed: 1/'"])
    try sandbox.writeSession("2026-11-22T190411-broken", front: "speed: {\n")
    let tmux = try Tmux("edit", "2026-11-22", in: sandbox)
    #expect(try await tmux.waitForEnd() == 0)
    #expect(try Run("log", in: sandbox).output.contains("-1  2026-11-22"))
  }

  @Test func anEditorNeedsATerminalAndASessionThatIsNotRunning() async throws {
    let sandbox = try history(["EDITOR": "touch edited; true"])
    let run = try Run("edit", "last", in: sandbox)
    #expect(run.status == 4)
    #expect(run.errors.hasPrefix("rehearse: an editor needs a terminal"))
    let file = sandbox.folder.appendingPathComponent("Sessions/2026-11-21T190411-new.md").path
    let held = try PtyRun(
      command: ["/usr/bin/flock", file] + sandbox.command(["edit", "last"]), in: sandbox)
    try await held.waitFor("is running this session; end it there first")
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.path + "/edited"))
  }

  /// Runs a shell script in the folder of the program.
  private func shell(_ script: String, in sandbox: Sandbox) throws -> String {
    let run = try sandbox.execute([
      "/bin/sh", "-c", "cd \"$1\"; \(script)", "sh", sandbox.folder.path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: ["644", "640", "600", "666"])
  func aTaggedFileKeepsItsMode(mode: String) throws {
    let sandbox = try history()
    let file = "Sessions/2026-11-21T190411-new.md"
    _ = try shell("chmod \(mode) \(file)", in: sandbox)
    #expect(try Run("tag", "last", "x", in: sandbox).status == 0)
    #expect(try shell("stat -c %a \(file)", in: sandbox) == "\(mode)\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files to any group"))
  func aTaggedFileKeepsItsGroupAndItsOwner() throws {
    let sandbox = try history()
    let file = "Sessions/2026-11-21T190411-new.md"
    _ = try shell("chown 61001:61010 \(file); chmod 6750 \(file)", in: sandbox)
    #expect(try Run("tag", "last", "x", in: sandbox).status == 0)
    #expect(try shell("stat -c '%a %u %g' \(file)", in: sandbox) == "750 61001 61010\n")
  }

  /// Without the list, what people named there may do at most would be what the group may do.
  @Test func aTaggedFileKeepsItsAccessList() throws {
    let sandbox = try history()
    let file = "Sessions/2026-11-21T190411-new.md"
    try sandbox.write(
      """
      import os, struct, sys
      name = "system.posix_acl_access"
      entries = [(1, 6, -1), (2, 4, 61001), (4, 0, -1), (16, 4, -1), (32, 0, -1)]
      data = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *each) for each in entries)
      try:
          if sys.argv[2] == "set":
              os.setxattr(sys.argv[1], name, data)
          print(os.getxattr(sys.argv[1], name) == data)
      except OSError as error:
          print(os.strerror(error.errno))
      """, to: "acl.py")
    let set = try shell("/usr/bin/env python3 acl.py \(file) set", in: sandbox)
    guard set == "True\n" else { return #expect(set == "Operation not supported\n") }
    #expect(try shell("stat -c %a \(file)", in: sandbox) == "640\n")
    #expect(try Run("tag", "last", "x", in: sandbox).status == 0)
    #expect(try shell("/usr/bin/env python3 acl.py \(file) get", in: sandbox) == "True\n")
    #expect(try shell("stat -c %a \(file)", in: sandbox) == "640\n")
  }

  @Test func anotherNameOfATaggedFileIsToldAndKeepsWhatItHad() throws {
    let sandbox = try history()
    let file = "Sessions/2026-11-21T190411-new.md"
    _ = try shell("ln \(file) other-name", in: sandbox)
    let before = try sandbox.read("other-name")
    let run = try Run("tag", "last", "x", in: sandbox)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "rehearse: \(file): this file had another name as well (a hard link), which keeps what it"
        + " held before\n")
    #expect(try sandbox.read("other-name") == before)
    #expect(try Run("tag", "last", "y", in: sandbox).errors == "")
  }

  @Test func aTrashThatIsALinkIsNotFollowed() throws {
    let sandbox = try history()
    _ = try shell("mkdir elsewhere; ln -s ../elsewhere Sessions/.trash", in: sandbox)
    let delete = try Run("delete", "last", in: sandbox)
    #expect(delete.status == 3)
    #expect(
      delete.errors
        == "rehearse: Sessions/.trash: it is a symbolic link, which the trash must not be; remove it\n"
    )
    #expect(try shell("ls elsewhere", in: sandbox) == "")
    _ = try shell("cp Sessions/2026-11-20T190411-old.md elsewhere", in: sandbox)
    for words in [["restore"], ["restore", "last"]] {
      let restore = try sandbox.execute(sandbox.command(words))
      #expect(restore.status == 3 && restore.errors == delete.errors)
      #expect(restore.output == "")
    }
    #expect(try sandbox.sessionNames().count == 3)
    #expect(try shell("ls elsewhere", in: sandbox) == "2026-11-20T190411-old.md\n")
  }
}
