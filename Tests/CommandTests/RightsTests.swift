import Foundation
import TestSupport
import Testing

/// A file that is changed keeps what the file system says of it.
@Suite struct RightsTests {
  private static let file = "Sessions/2026-11-21T190411-new.md"

  private func history() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-21T190411-new")
    return sandbox
  }

  private func tag(in sandbox: Sandbox) throws {
    try sandbox.run("tag", "last", "x", output: "2026-11-21T190411-new: x\n")
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
    _ = try shell("chmod \(mode) \(Self.file)", in: sandbox)
    try tag(in: sandbox)
    #expect(try shell("stat -c %a \(Self.file)", in: sandbox) == "\(mode)\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files to any group"))
  func aTaggedFileKeepsItsGroupAndItsOwner() throws {
    let sandbox = try history()
    _ = try shell("chown 61001:61010 \(Self.file); chmod 6750 \(Self.file)", in: sandbox)
    try tag(in: sandbox)
    #expect(try shell("stat -c '%a %u %g' \(Self.file)", in: sandbox) == "750 61001 61010\n")
  }

  /// Without the list, what people named there may do at most would be what the group may do.
  @Test func aTaggedFileKeepsItsAccessList() throws {
    let sandbox = try history()
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
    let set = try shell("/usr/bin/env python3 acl.py \(Self.file) set", in: sandbox)
    guard set == "True\n" else { return #expect(set == "Operation not supported\n") }
    #expect(try shell("stat -c %a \(Self.file)", in: sandbox) == "640\n")
    try tag(in: sandbox)
    #expect(try shell("/usr/bin/env python3 acl.py \(Self.file) get", in: sandbox) == "True\n")
    #expect(try shell("stat -c %a \(Self.file)", in: sandbox) == "640\n")
  }
}
