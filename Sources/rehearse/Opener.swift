import Glibc
import Storage

/// Shows a file in the person's browser.
enum Opener {
  /// Starts `$BROWSER`, else `xdg-open`, with a file, and waits for it.
  ///
  /// - Throws: ``Failure`` when there is no such program, or it says that it failed.
  static func open(_ path: String) throws(Failure) {
    let named = Environment()["BROWSER"].map { $0.split(separator: " ").map(String.init) } ?? []
    let command = named.isEmpty ? ["xdg-open"] : named
    // A name that begins with a dash would be taken for an option.
    let file = path.first == "-" ? "./\(path)" : path
    let arguments = (command + [file]).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, command[0], nil, nil, arguments, environ)
    guard failure == 0 else {
      throw Failure(
        ExitStatus.files,
        "--open: “\(command[0])” cannot be started (\(String(cString: strerror(failure)))); open "
          + "\(path) by hand")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure(ExitStatus.files, "--open: “\(command[0])” failed; open \(path) by hand")
    }
  }
}
