import Sessions
import Storage
import TerminalIO

extension Recorder {
  /// Finishes the transcript and tells where it lies, after all that was to be said.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - output: where that is told.
  ///   - context: the world.
  ///   - signals: what ends the waiting for a reader.
  ///   - isCut: whether it was cut short from outside.
  ///   - table: what is said before.
  /// - Returns: the status for the shell.
  func close(
    _ reflection: Reflection, _ output: PlainOutput, _ context: Context,
    _ signals: borrowing SignalPipe, isCut: Bool, table: [String] = []
  ) -> Int32 {
    let problems = finish(reflection, orIn: SessionFolder.refuges(context.environment))
    for line in table { output.say(line) }
    if problems.isEmpty { output.say("Saved: \(path)") }
    for words in problems + remarks { context.complain(words, patience: Context.patience) }
    // The only copy there is, which is worth waiting for.
    if let unsaved { output.sayAll(unsaved) }
    let isRead = output.close(signals, isHurried: isCut && unsaved == nil)
    guard problems.isEmpty else { return ExitStatus.files }
    return isCut || !isRead ? ExitStatus.interrupted : ExitStatus.done
  }
}
