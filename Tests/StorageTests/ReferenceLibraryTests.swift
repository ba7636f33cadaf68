import Foundation
import Storage
import Testing

/// The list of what a person added, and the files it leads to.
@Suite struct ReferenceLibraryTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("library-\(UUID().uuidString.prefix(8))").resolvingSymlinksInPath().path
  private var environment: Environment { Environment(["XDG_DATA_HOME": folder]) }
  private var list: String { "\(folder)/rehearse/references.txt" }

  private func write(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func withoutAListThereIsNothing() throws {
    #expect(try ReferenceLibrary(environment).paths == [])
    #expect(ReferenceFiles(environment).files == [])
  }

  @Test func remarksAndWindowsLineEndsOfThePersonAreRespected() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "a.md")
    try write("# mine\r\n\(folder)/gone.md\r\n\n", "rehearse/references.txt")
    var library = try ReferenceLibrary(environment)
    #expect(library.paths == ["\(folder)/gone.md"])
    #expect(try library.add("\(folder)/a.md").isNew)
    #expect(try !library.add("\(folder)/../\(folder.split(separator: "/").last ?? "")/a.md").isNew)
    try library.save()
    #expect(
      try String(contentsOfFile: list, encoding: .utf8)
        == "# mine\n\(folder)/gone.md\n\n\(folder)/a.md\n")
    #expect(ReferenceFiles(environment).files == ["\(folder)/a.md"])
    #expect(ReferenceFiles(environment).gone == ["\(folder)/gone.md"])
    #expect(library.matches("gone.md") == ["\(folder)/gone.md"])
    library.remove("\(folder)/gone.md")
    #expect(library.paths == ["\(folder)/a.md"])
  }

  @Test func aFileThatIsFoundTwiceCountsOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "rehearse/References/deep/a.md")
    var library = try ReferenceLibrary(environment)
    _ = try library.add("\(folder)/rehearse/References/deep")
    try library.save()
    #expect(ReferenceFiles(environment).files == ["\(folder)/rehearse/References/deep/a.md"])
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is locked for root"))
  func aFolderThatCannotBeListedIsNamedInPlaceOfItsFiles() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "rehearse/References/locked/a.md")
    let locked = "\(folder)/rehearse/References/locked"
    #expect(chmod(locked, 0) == 0)
    defer { chmod(locked, 0o700) }
    #expect(ReferenceFiles(environment).files == [locked])
    #expect(throws: FileProblem(locked, .unreadable(errno: EACCES))) {
      _ = try Files.read(locked, limit: ReferenceFiles.largest)
    }
  }

  @Test func anEnvironmentVariableStandsInForAllOfIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "other/b.markdown")
    try write("", "rehearse/References/a.md")
    let environment = Environment([
      "XDG_DATA_HOME": folder, "REHEARSE_REFERENCES": "\(folder)/other:/nowhere.md",
    ])
    #expect(ReferenceFiles(environment).files == ["\(folder)/other/b.markdown", "/nowhere.md"])
  }

  @Test func aListThatCannotBeReadIsTold() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "rehearse/references.txt/x")
    #expect(ReferenceFiles(environment).problems.map(\.kind) == [.isFolder])
  }

  @Test func aFolderOfFarTooManyGuidesIsNotAddedAndNotRead() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("", "own.md")
    for number in 0...ReferenceFiles.most { try write("", "vault/\(number).md") }
    let problem = FileProblem(
      try #require(Files.whole("\(folder)/vault")), .hasTooManyGuides(limit: ReferenceFiles.most))
    var library = try ReferenceLibrary(environment)
    #expect(throws: problem) { _ = try library.add("\(folder)/vault") }
    // As it may have been put into the list by hand, or grown since.
    try write("\(problem.path)\n\(folder)/own.md\n", "rehearse/references.txt")
    let files = ReferenceFiles(environment)
    #expect(files.files == ["\(folder)/own.md"])
    #expect(files.problems == [problem])
    #expect(ReferenceFiles.files(at: problem.path).count == ReferenceFiles.most + 1)
  }

  @Test func withoutADataFolderNothingIsKept() throws {
    let library = try ReferenceLibrary(Environment([:]))
    #expect(throws: FileProblem("", .noHome)) { try library.save() }
  }
}
