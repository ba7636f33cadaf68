import Grids
import Sessions
import Structures

extension WindowState {
  /// What the window says, in words.
  var words: String {
    switch self {
    case .untimed: "no time set"
    case .early(let time): "window opens in \(time.clock(.up))"
    case .inWindow(nil): "in window, no end"
    case .inWindow(let time?): "in window, closes in \(time.clock(.up))"
    case .closing(let time): "closes in \(time.clock(.up))"
    case .over(let time): "over by \(time.clock())"
    }
  }

  /// The same for a narrow screen.
  var shortWords: String {
    switch self {
    case .untimed: "no time set"
    case .early(let time): "opens in \(time.clock(.up))"
    case .inWindow(nil): "in window"
    case .inWindow(let time?): "open, \(time.clock(.up)) left"
    case .closing, .over: words
    }
  }

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
