import Sessions
import Storage

extension Recorder {
  /// Ends a session where its record ends, as one that was cut short.
  ///
  /// - Returns: where its transcript lies.
  static func close(
    _ id: String, in folder: SessionFolder, _ context: Context
  ) throws(Failure) -> String {
    let recorder = try Recorder(resuming: id, in: folder, wall: context.wall)
    var rehearsal = Rehearsal(recorder.session)
    recorder.record(rehearsal.handle(.cutShort, at: rehearsal.session.now).recorded)
    if let trouble = recorder.finish() { throw Failure(ExitStatus.files, trouble) }
    for remark in recorder.remarks { context.complain(remark) }
    return recorder.path
  }
}
