import Grids
import Sessions

extension SessionScreen {
  /// Takes in a key where the session is only looked at.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - rehearsal: what runs elsewhere.
  ///   - size: the size of the screen, which tells what a click hits.
  /// - Returns: whether the person wants to leave.
  public mutating func watch(_ key: Key, _ rehearsal: Rehearsal, size: Size) -> Bool {
    if key == .interrupt { return true }
    // Many at once are nothing that anybody pressed, and nothing is pasted here.
    switch key {
    case .pasted, .burst: return false
    default: break
    }
    _ = handle(key, rehearsal, size: size)
    guard mode == .leaving else { return false }
    mode = .commanding
    return true
  }
}
