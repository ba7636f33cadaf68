import Glibc

extension SystemCalls {
  /// The C functions are `inotify_init1` and `inotify_add_watch`: a file that can be read when
  /// something in a folder was written, made, renamed or deleted.
  static func changes(in folder: String) throws(Failure) -> Int32 {
    let file = try retry { _ in inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }
    do throws(Failure) {
      let events =
        IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_MOVE_SELF
      _ = try retry { _ in inotify_add_watch(file, found(folder), UInt32(events)) }
      return file
    } catch {
      close(file)
      throw error
    }
  }
}
