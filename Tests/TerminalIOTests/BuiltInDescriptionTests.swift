import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// The description for systems without any is that of its source.
@Suite struct BuiltInDescriptionTests {
  @Test func itIsMadeOfItsSource() throws {
    let sandbox = try Sandbox()
    let source = Sandbox.project.appendingPathComponent("Tests/TerminalIOTests/xterm-256color.ti")
    let made = try sandbox.execute([
      "/usr/bin/env", "-C", sandbox.folder.path, "tic", "-x", "-o", ".", source.path,
    ])
    #expect(made.status == 0, "\(made.errors)")
    let told = try sandbox.execute([
      "/usr/bin/env", "TERMINFO=\(sandbox.folder.path)", "infocmp", "-x", "-0", "-Q2", "-q",
      "xterm-256color",
    ])
    #expect(BuiltInDescription.text == told.output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test(arguments: ["vt100", "linux", "dumb", "", "wy60"])
  func otherTerminalsAreNotTakenForIt(name: String) {
    var names: [String] = []
    let found = BuiltInDescription.found(name) { name -> Bool? in
      names.append(name)
      return nil
    }
    #expect(found == nil && names == [name])
  }
}
