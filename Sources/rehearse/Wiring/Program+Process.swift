import Glibc

extension Program {
  /// Makes the process fit to carry out command lines.
  static func prepare() {
    // A reader that goes away must not kill a session.
    signal(SIGPIPE, SIG_IGN)
    // Nor must a limit on the size of files (`ulimit -f`): the write fails, and is told.
    signal(SIGXFSZ, SIG_IGN)
    openStandardFiles()
  }

  /// Gives the first three descriptors to /dev/null where the caller closed them: else the next
  /// file that is opened would be taken for standard input or output.
  private static func openStandardFiles() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 {
      _ = open("/dev/null", file == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }
}
