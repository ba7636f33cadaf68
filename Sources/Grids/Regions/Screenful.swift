/// What fills a screen on which time passes.
///
/// Whatever stays the same while nothing happens but time is a value of its own, the scene, and what
/// is drawn of it cannot depend on anything else. So a second later only what moves is drawn again.
public protocol Screenful {
  /// All that is to be seen, but for what moves.
  associatedtype Scene: Equatable
  /// Where the parts stand.
  associatedtype Layout

  /// What is to be seen, but for what moves.
  var scene: Scene { get }

  /// Lays out the parts of a scene.
  ///
  /// - Parameters:
  ///   - scene: what is to be seen.
  ///   - size: the size of the terminal, in cells.
  /// - Returns: where the parts stand.
  static func layout(_ scene: Scene, _ size: Size) -> Layout

  /// What stands until something happens; it lies over what moves.
  static func standing(_ scene: Scene, _ layout: Layout) -> [Region]

  /// What moves with time.
  func moving(_ layout: Layout) -> [Region]
}

extension Screenful {
  /// All of it, drawn anew.
  ///
  /// - Parameter size: the size of the terminal, in cells.
  /// - Returns: a grid of that size.
  public func grid(_ size: Size) -> Grid {
    var frame = Frame<Self>()
    return frame.grid(of: self, size)
  }
}
