import Sessions
import Storage

extension Recorder {
  /// Ends a session where its record ends, as one that was cut short.
  ///
  /// - Parameters:
  ///   - path: its file.
  ///   - context: the world.
  /// - Returns: where its transcript lies.
  /// - Throws: ``Failure`` when that cannot be done.
  static func close(_ path: String, _ context: Context) throws(Failure) -> String {
    let recorder = try Recorder(resuming: path, wall: context.wall)
    var rehearsal = Rehearsal(recorder.session)
    recorder.record(
      rehearsal.handle(.cutShort, at: rehearsal.session.now.advanced(by: recorder.lived)).recorded)
    if let trouble = recorder.finish() { throw Failure(ExitStatus.files, trouble) }
    for remark in recorder.remarks { context.complain(remark) }
    return recorder.path
  }
}
