import Grids

/// How many colours there are to draw with.
public enum ColourDepth: Hashable, Sendable {
  /// None: bold, dim, underlined and reversed text has to do.
  case none
  /// The eight that every colour terminal has; what they look like is up to its theme.
  case eight
  /// The palette of 256, whose colours above 15 look alike everywhere.
  case full

  /// The depth for a terminal.
  ///
  /// - Parameters:
  ///   - choice: what the person wants.
  ///   - colours: how many colours the terminal has; a negative number is none.
  init(choice: ColourChoice, colours: Int) {
    switch colours {
    case _ where choice == .never: self = .none
    case 256...: self = .full
    case 8...: self = .eight
    default: self = .none
    }
  }
}
