import Foundation
import TestSupport
import Testing

/// Who the people are that share a disk.
private enum People {
  /// Numbers that need no account: who rehearses, who coaches, the coaches' group, any other group.
  static let (person, coach, coaches, others) = (61_001, 61_002, 61_010, 61_011)

  static let canBePlayed =
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
}

/// A shared disk as docs/team.md describes it, with two people of one group: one rehearses, the other
/// coaches.
@Suite(
  .tags(.process), .enabled(if: People.canBePlayed, "only root may run programs as other people"))
struct SharedFolderTests {
  private let sandbox: Sandbox
  private let team: String

  init() throws {
    sandbox = try Sandbox([
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""
    ])
    team = sandbox.folder.appendingPathComponent("team").path
    // Where the program was built, others may be kept out.
    try FileManager.default.copyItem(
      atPath: Sandbox.rehearse, toPath: sandbox.folder.appendingPathComponent("program").path)
    try shell("chmod -R a+rX .; chmod a+rx program; mkdir team; chmod a+rx team")
  }

  @discardableResult
  private func shell(_ script: String) throws -> String {
    let run = try sandbox.execute([
      "/bin/sh", "-c", "cd \"$1\"; \(script)", "sh", sandbox.folder.path,
    ])
    try #require(run.status == 0, "\(script): \(run.errors)")
    return run.output
  }

  /// Runs the program as somebody, with a home of their own.
  private func run(
    _ user: Int, group: Int = People.others, in groups: [Int], _ words: String, input: String = ""
  ) throws -> (status: Int32, output: String, errors: String) {
    let list = groups.map(String.init).joined(separator: ",")
    let script = """
      cd "$1"; mkdir -p home-\(user); chown \(user):\(group) home-\(user); chmod 700 home-\(user)
      printf '\(input)' | env -i LANG=C.UTF-8 TZ=UTC HOME="$1/home-\(user)" \
        LD_LIBRARY_PATH="$LD_LIBRARY_PATH" PATH=/usr/bin:/bin setpriv --reuid \(user) \
        --regid \(group) --groups \(list.isEmpty ? "\(group)" : list) ./program \(words)
      """
    return try sandbox.execute(["/bin/sh", "-c", script, "sh", sandbox.folder.path])
  }

  private func modes(_ place: String) throws -> [String] {
    try shell("stat -c '%a %u %g' \(place)").split(separator: "\n").map(String.init)
  }

  @Test func whoCoachesReadsWhatIsRehearsedInAFolderOfTheirGroup() throws {
    // The two commands of docs/team.md.
    try shell(
      "mkdir team/one && chown \(People.person) team/one && chgrp \(People.coaches) team/one"
        + " && chmod 2750 team/one")
    let session = try run(
      People.person, in: [People.coaches], "start technical --sessions team/one",
      input: "a note\\n/end\\nnumbers first\\n\\n\\n")
    #expect(session.status == 0, "\(session.errors)")
    #expect(try modes("team/one/*.md") == ["640 \(People.person) \(People.coaches)"])
    let log = try run(People.coach, in: [People.coaches], "log --sessions team/one")
    #expect(log.status == 0 && log.output.contains("Technical"), "\(log.errors)")
    let stranger = try run(People.coach, in: [], "log --sessions team/one")
    #expect(stranger.status == 3 && !stranger.output.contains("Technical"))

    let tag = try run(People.person, in: [People.coaches], "tag last good --sessions team/one")
    #expect(tag.status == 0, "\(tag.errors)")
    #expect(try modes("team/one/*.md") == ["640 \(People.person) \(People.coaches)"])
    let touched = try run(People.coach, in: [People.coaches], "tag last bad --sessions team/one")
    #expect(touched.status == 3)
    #expect(try run(People.person, in: [], "delete last --sessions team/one").status == 0)
    #expect(
      try modes("team/one/.trash").first?.hasSuffix("700 \(People.person) \(People.coaches)")
        == true)
  }

  @Test func aFolderThatIsNotOpenToItsGroupKeepsSessionsToTheirOwner() throws {
    for (name, mode) in [("plain", "750"), ("closed", "2700")] {
      try shell(
        "mkdir team/\(name) && chown \(People.person):\(People.coaches) team/\(name)"
          + " && chmod \(mode) team/\(name)")
      let session = try run(
        People.person, in: [People.coaches], "start technical --sessions team/\(name)",
        input: "/end\\n")
      #expect(session.status == 0, "\(session.errors)")
      #expect(try modes("team/\(name)/*.md").first?.hasPrefix("600 \(People.person) ") == true)
    }
  }

  @Test func whereTheGroupCannotBeKeptNobodyGainsARight() throws {
    try shell("mkdir team/one && chown \(People.person) team/one && chmod 755 team/one")
    let session = try run(
      People.person, in: [], "start technical --sessions team/one", input: "/end\\n")
    #expect(session.status == 0)
    // The group may write and others read; whoever replaces the file is no member of the group.
    try shell("chgrp \(People.coaches) team/one/*.md && chmod 664 team/one/*.md")
    #expect(try run(People.person, in: [], "tag last a --sessions team/one").status == 0)
    #expect(try modes("team/one/*.md") == ["604 \(People.person) \(People.others)"])
    // The group was kept out, and would be among the others now.
    try shell("chgrp \(People.coaches) team/one/*.md && chmod 604 team/one/*.md")
    #expect(try run(People.person, in: [], "tag last b --sessions team/one").status == 0)
    #expect(try modes("team/one/*.md") == ["600 \(People.person) \(People.others)"])
  }

  @Test func aListBehindALinkToAFileOfSomebodyElseStaysAsItIs() throws {
    try shell(
      "mkdir -p home-\(People.person)/.local/share/rehearse && echo '# theirs' >team/list"
        + " && chown \(People.coach) team/list && chmod 666 team/list"
        + " && ln -s \"$1/team/list\" home-\(People.person)/.local/share/rehearse/references.txt"
        + " && chown -R \(People.person) home-\(People.person) && echo '# x' >guide.md")
    let add = try run(People.person, in: [], "references add guide.md")
    #expect(add.status == 3)
    #expect(add.errors.contains("it is a link to a file that is not yours"))
    #expect(try shell("cat team/list") == "# theirs\n")
    #expect(
      try shell("readlink home-\(People.person)/.local/share/rehearse/references.txt").contains(
        "team/list"))
  }
}
