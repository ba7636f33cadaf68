import Foundation

extension Sandbox {
  /// The home folder of the program.
  public var home: String { environment["HOME"] ?? "" }

  /// The whole path of something in the folder.
  public func path(of name: String) -> String { folder.appendingPathComponent(name).path }

  /// Makes a folder in the folder, and those above it.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(of: name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link in the folder.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(of: name), withDestinationPath: target)
  }

  /// Where a symbolic link in the folder leads.
  public func target(of link: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: path(of: link))
  }

  /// The names in a folder, hidden ones too.
  public func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: name)).sorted()
  }

  /// Writes a shell script that can be run.
  ///
  /// Another process copies it to its place: while this one has it open, any program that another test
  /// starts would hold it open for a moment, and what is open for writing cannot be run.
  public func writeProgram(_ text: String, to name: String) throws {
    let draft = name + ".draft"
    try write("#!/bin/sh\n" + text, to: draft)
    let copy = try Process.run(
      URL(fileURLWithPath: "/usr/bin/install"),
      arguments: ["-m", "755", path(of: draft), path(of: name)])
    copy.waitUntilExit()
    try FileManager.default.removeItem(atPath: path(of: draft))
  }
}
