import Glibc
import Texts

/// The clock on the wall: only for stamps, never for lengths of time.
public enum Wall {
  /// The present time at this place.
  public static var now: Stamp {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Stamp(seconds: Int64(seconds), offset: local.tm_gmtoff)
  }
}
