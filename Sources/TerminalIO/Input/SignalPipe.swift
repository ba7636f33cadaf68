import CSignals
import Clocks
import Glibc

/// Signals as values to be read one after the other.
///
/// There can be one at a time. As long as it lives, SIGINT, SIGTERM, SIGHUP and SIGQUIT end nothing
/// by themselves, and SIGPIPE is ignored.
public struct SignalPipe: ~Copyable {
  /// Takes over the signals.
  ///
  /// - Throws: ``TerminalProblem/noPipe(error:)``.
  public init() throws(TerminalProblem) {
    let error = signals_open()
    guard error == 0 else { throw .noPipe(error: error) }
  }

  deinit {
    signals_close()
  }

  /// The signals that arrived since the last call.
  public func drain() -> [Signal] {
    var signals: [Signal] = []
    while case let number = signals_next(), number != 0 {
      if let signal = Signal(number: number) { signals.append(signal) }
    }
    return signals
  }

  /// Waits for input, for output that has to be written, for news, or for a signal.
  ///
  /// The corresponding C function is `ppoll`.
  ///
  /// - Parameters:
  ///   - input: the file descriptor of the input; `nil` is none.
  ///   - output: the file descriptor of the output; `nil` when there is nothing to write.
  ///   - news: the file descriptor of something else that can be read at times; `nil` is none.
  ///   - deadline: when to stop waiting; `nil` waits for as long as it takes.
  /// - Returns: what can be done now; nothing at all when the time is over.
  public func wait(
    input: Int32?, output: Int32? = nil, news: Int32? = nil, until deadline: Instant?
  ) -> Readiness {
    let (input, output, news) = (input ?? -1, output ?? -1, news ?? -1)
    guard let deadline else { return Readiness(rawValue: signals_wait(input, output, news, nil)) }
    var limit = deadline.wait(from: .now)
    return Readiness(rawValue: signals_wait(input, output, news, &limit))
  }
}
