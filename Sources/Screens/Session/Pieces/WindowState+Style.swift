import Grids
import Sessions

extension WindowState {
  /// The style that goes with the words.
  var style: Style {
    switch self {
    case .untimed, .early: .early
    case .inWindow: .inWindow
    case .closing: .closing
    case .over: .over
    }
  }
}
