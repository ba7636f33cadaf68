import Grids

extension Happening {
  /// The key that was pressed; `nil` for all that asks to leave: a signal, Ctrl-C, a terminal that is
  /// gone.
  public var keyToStay: Key? {
    if case .key(let key) = self, key != .interrupt { key } else { nil }
  }
}
