import Foundation
import TestSupport

/// A page as headless Chromium sees it.
struct Browser: Decodable {
  /// What the page asked for besides itself.
  let requests: [String]
  /// What the console of the page says.
  let console: [String]
  /// What the browser itself has to complain about.
  let audits: [String]
  /// What `Browser/checks.js` found wrong.
  let wrong: [String]
  /// How many texts were looked at.
  let texts: Int
  /// How many charts there are.
  let charts: Int
  /// The page's title.
  let title: String

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Browser/browser.py").path

  /// Whether there is a browser here.
  static let isThere = ["chromium", "chromium-browser"].contains {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - name: the file in the sandbox.
  ///   - options: those of `browser.py`.
  ///   - sandbox: where the file is.
  /// - Throws: when the browser does not start or does not answer in time.
  init(_ name: String, _ options: String..., in sandbox: Sandbox) throws {
    guard let page = try Browser.open([name], options, in: sandbox).first else {
      throw Problem(text: "there is no page")
    }
    self = page
  }

  /// Opens files one after the other, which takes much less time than a browser for each.
  ///
  /// - Parameters:
  ///   - names: the files in the sandbox.
  ///   - options: those of `browser.py`.
  ///   - sandbox: where the files are.
  /// - Returns: the pages.
  /// - Throws: when the browser does not start or does not answer in time.
  static func open(
    _ names: [String], _ options: [String] = [], in sandbox: Sandbox
  ) throws -> [Browser] {
    let files = names.map(sandbox.path)
    let run = try sandbox.execute(
      ["/usr/bin/env", "python3", Browser.script] + files + options)
    guard run.status == 0 else { throw Problem(text: run.errors) }
    return try JSONDecoder().decode([Browser].self, from: Data(run.output.utf8))
  }

  /// Why there is nothing to see.
  struct Problem: Error { let text: String }
}
