import Glibc

/// A terminal without a window.
public final class PseudoTerminal {
  /// The file to open as the terminal.
  public let path: String
  private var master: Int32
  private let slave: Int32

  /// Opens one.
  public init?(width: UInt16, height: UInt16) {
    // Programs that other tests start must not keep it open.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // unlockpt and ptsname, which Swift does not see: TIOCSPTLCK and TIOCGPTN.
    var (lock, number): (Int32, Int32) = (0, -1)
    guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { return nil }
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { return nil }
    setSize(width: width, height: height)
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// Closes the window, as it were.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Opens one and makes it this process' standard input and output.
  ///
  /// For exit tests only: the process that runs them all needs its own.
  public static func ofThisProcess(
    width: UInt16, height: UInt16, name: String = "xterm-256color"
  ) -> PseudoTerminal? {
    guard let pseudo = PseudoTerminal(width: width, height: height) else { return nil }
    attach(to: pseudo.path, name: name)
    return pseudo
  }

  /// Makes a terminal this process' standard input and output.
  public static func attach(to path: String, name: String = "xterm-256color") {
    let terminal = open(path, O_RDWR | O_NOCTTY)
    dup2(terminal, STDIN_FILENO)
    dup2(terminal, STDOUT_FILENO)
    close(terminal)
    setenv("TERM", name, 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    unsetenv("NO_COLOR")
    // Threads of the concurrency library hold most signals back, other than the main thread of a
    // program.
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
  }

  /// Gives the terminal another size; the programs in its foreground are told.
  public func setSize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Gives the terminal another size, and tells this process.
  public func resize(width: UInt16, height: UInt16) {
    setSize(width: width, height: height)
    raise(SIGWINCH)
  }

  /// Whether nothing that was typed is left for whoever reads next.
  public var isReadWhole: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    // Else only whole lines are told of.
    modes.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(slave, TCSANOW, &modes)
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count == 0
  }

  /// Sends what a keyboard would.
  public func type(_ text: String) {
    write(master, text, text.utf8.count)
  }

  /// What was sent to the terminal since the last call.
  ///
  /// - Parameter patience: how long nothing has to come before it is all, in milliseconds.
  /// - Returns: the bytes as text.
  public func output(patience: Int32 = 20) -> String {
    String(decoding: bytes(patience: patience), as: UTF8.self)
  }

  /// The bytes that were sent to the terminal since the last call.
  public func bytes(patience: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, patience) > 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Whether typed characters are shown and lines can be edited, as in a shell.
  public var isAsShellsWantIt: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    let flags = tcflag_t(ECHO | ICANON | ISIG)
    return modes.c_lflag & flags == flags && modes.c_oflag & tcflag_t(ONLCR) != 0
  }
}
