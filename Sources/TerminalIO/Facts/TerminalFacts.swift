import CNcurses
import Glibc
import Grids

/// What a terminal can do, found out without taking it over.
public struct TerminalFacts: Sendable {
  /// The terminal's name; empty when none is set.
  public let name: String
  /// Why full screens cannot be shown on it; `nil` when they can.
  public let problem: TerminalProblem?
  /// Its columns and rows; `nil` when they are not known.
  public let size: Size?
  /// How many colours are used on it.
  public let colourDepth: ColourDepth
  /// Which characters are drawn on it.
  public let repertoire: Repertoire

  /// Whether its screen can be reversed as a whole, so that it flashes.
  public let canReverse: Bool

  /// Describes a terminal.
  ///
  /// - Parameters:
  ///   - name: its name; empty when none is set.
  ///   - problem: why full screens cannot be shown on it; `nil` when they can.
  ///   - size: its columns and rows; `nil` when they are not known.
  ///   - colourDepth: how many colours are used on it.
  ///   - repertoire: which characters are drawn on it.
  ///   - canReverse: whether its screen can be reversed as a whole.
  public init(
    name: String, problem: TerminalProblem?, size: Size?, colourDepth: ColourDepth,
    repertoire: Repertoire, canReverse: Bool = false
  ) {
    self.name = name
    self.problem = problem
    self.size = size
    self.colourDepth = colourDepth
    self.repertoire = repertoire
    self.canReverse = canReverse
  }

  /// Looks at the terminal at standard input and output.
  ///
  /// - Parameter colour: when colours are wanted.
  public init(colour: ColourChoice = .automatic) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    self.name = name
    repertoire = Charset.choose(terminal: name)
    let isKnown =
      BuiltInDescription.found(name) { name in
        var found: Int32 = 0
        return !name.isEmpty && setupterm(name, STDOUT_FILENO, &found) == OK ? true : nil
      } ?? false
    colourDepth = ColourDepth(
      choice: colour, colours: isKnown ? Int(tigetnum("colors")) : 0)
    canReverse = isKnown && ScreenReversal.isPossible
    problem =
      if isatty(STDIN_FILENO) != 1 {
        .notATerminal(.input)
      } else if isatty(STDOUT_FILENO) != 1 {
        .notATerminal(.output)
      } else if name.isEmpty {
        .noName
      } else if !isKnown {
        .unknown(name: name)
      } else if LeaveSequence.capability("cup") == nil {
        .cannotMoveCursor(name: name)
      } else {
        nil
      }
    var window = winsize()
    let isSized = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    size = isSized ? Size(width: Int(window.ws_col), height: Int(window.ws_row)) : nil
  }
}
