import Grids
import Storage
import TerminalIO
import Texts

extension Context {
  /// The same world, in which it was typed when colours are wanted.
  func with(_ colours: ColourChoice) -> Context {
    var context = self
    (context.typedColours, context.foundPens) = (colours, Once())
    return context
  }

  /// When colours are wanted, by what was typed and by the environment.
  var colours: ColourChoice { typedColours.heeding(environment.value) }

  /// What lines of text are drawn with.
  var pens: LinePens {
    foundPens.value {
      let depth = lineDepth
      guard depth != .none else { return .none }
      // What cannot be used in the settings is told where they matter more.
      let theme = (try? Settings.read(environment))?.0.theme ?? .auto
      return LinePens(
        depth: depth, theme: colours == .always && theme == .none ? .auto : theme)
    }
  }

  private var lineDepth: ColourDepth {
    switch colours {
    case .never: return .none
    case .automatic:
      let name = environment["TERM"]
      let isCapable = isOutputTerminal && name != nil && name != "dumb"
      return isCapable ? terminal.colourDepth : .none
    case .always:
      // Who wants colours in a pipe shows them on a terminal that is not known here.
      let found = isOutputTerminal ? terminal.colourDepth : .none
      return found == .none ? .full : found
    }
  }

  /// Writes text to standard output, free of what could drive a terminal but for the colours that
  /// are wanted.
  func out(_ text: StyledText) { outRaw(drawn(text, pens)) }

  /// The text as it is written with some pens.
  func drawn(_ text: StyledText, _ pens: LinePens) -> String {
    guard !pens.areNone else { return PrintableText.cleaned(text.text) }
    return pens.sequences(text.mapped(PrintableText.cleaned))
  }
}
