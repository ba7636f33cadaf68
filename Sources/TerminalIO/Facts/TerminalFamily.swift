/// What a terminal takes besides text and cells, as far as the environment tells: nothing is asked of
/// the terminal, and inside tmux nothing could be.
public struct TerminalFamily: Hashable, Sendable {
  /// How a terminal is asked to show a line on the desktop.
  public enum Notification: String, Sendable {
    /// OSC 9, of iTerm2.
    case nine = "9"
    /// OSC 99, of kitty.
    case ninetyNine = "99"
    /// OSC 777, of rxvt-unicode and many after it.
    case sevenSevenSeven = "777"
  }

  /// Whether it has a title that can be set, kept and put back.
  public let hasTitle: Bool
  /// Whether tmux stands between the program and the terminal.
  public let isInTmux: Bool
  /// How it is asked to show a line on the desktop; `nil` where it would not understand.
  public let notification: Notification?

  /// Whether a terminal of this name understands what xterm does.
  static func isLikeXterm(_ name: String) -> Bool { alike.contains { name.hasPrefix($0) } }

  /// The names, or their beginnings, of terminals in the manner of xterm.
  private static let alike = [
    "xterm", "tmux", "rxvt", "foot", "alacritty", "kitty", "wezterm", "ghostty", "konsole", "gnome",
    "vte", "st-", "contour", "iterm", "mintty", "putty",
  ]

  /// Looks at the variables of an environment.
  ///
  /// - Parameter variable: the value of a variable of this name; `nil` when it is unset or empty.
  public init(_ variable: (String) -> String?) {
    let name = variable("TERM") ?? ""
    isInTmux = variable("TMUX") != nil
    hasTitle = isInTmux || Self.isLikeXterm(name)
    let isITerm = [variable("TERM_PROGRAM"), variable("LC_TERMINAL")].contains {
      $0?.hasPrefix("iTerm") == true
    }
    let isKitty = name == "xterm-kitty" || variable("KITTY_WINDOW_ID") != nil
    if !hasTitle {
      notification = nil
    } else if isITerm {
      notification = .nine
    } else {
      notification = isKitty && !isInTmux ? .ninetyNine : .sevenSevenSeven
    }
  }

  /// What sets the title.
  public static func title(_ text: String) -> String { "\u{1B}]2;\(plain(text))\u{1B}\\" }

  /// What keeps the title that is there, and what puts it back.
  public static let (keepTitle, restoreTitle) = ("\u{1B}[22;2t", "\u{1B}[23;2t")

  /// What asks the terminal, past tmux, to show a line on the desktop; `nil` where it would not
  /// understand.
  ///
  /// - Parameters:
  ///   - title: what stands above the line.
  ///   - text: the line.
  /// - Returns: the sequence.
  public func notification(_ title: String, _ text: String) -> String? {
    let (title, text) = (Self.plain(title), Self.plain(text))
    let command =
      switch notification {
      case nil: String?.none
      case .nine: "9;\(title): \(text)"
      case .ninetyNine: "99;;\(title): \(text)"
      case .sevenSevenSeven: "777;notify;\(title);\(text)"
      }
    guard let command else { return nil }
    let sequence = "\u{1B}]\(command)\u{1B}\\"
    guard isInTmux else { return sequence }
    let doubled = sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}")
    return "\u{1B}Ptmux;\(doubled)\u{1B}\\"
  }

  /// The longest text, in scalars.
  private static let most = 200

  /// Text without what could end a sequence or part its fields.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars.prefix(most) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: break
      default: if scalar != ";" { plain.unicodeScalars.append(scalar) }
      }
    }
    return plain
  }
}
