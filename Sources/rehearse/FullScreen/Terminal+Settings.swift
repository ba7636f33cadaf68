import Storage
import TerminalIO

extension Terminal {
  /// Takes over the terminal as the settings say.
  ///
  /// - Parameters:
  ///   - isASCII: whether only ASCII signs are drawn.
  ///   - settings: tell for which background colours are, and whose the mouse is.
  ///   - context: tells what the terminal said last of its background.
  /// - Returns: the terminal.
  /// - Throws: ``Failure`` when it cannot be used for full screens.
  static func open(
    isASCII: Bool, _ settings: Settings, _ context: Context
  ) throws(Failure) -> Terminal {
    do {
      return try Terminal(
        colour: context.colours, repertoire: isASCII ? .ascii : nil, theme: settings.theme,
        background: settings.theme == .auto ? KnownBackground.last(context.environment) : nil,
        hasMouse: settings.hasMouse)
    } catch { throw Failure(error) }
  }

  /// Remembers what the terminal said of its background.
  func keepBackground(_ context: Context) {
    if let background { KnownBackground.keep(background, context.environment) }
  }
}
