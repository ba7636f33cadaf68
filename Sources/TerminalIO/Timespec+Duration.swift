import Glibc

extension timespec {
  /// A duration as system calls take it, rounded up so that a wait never ends too early; a negative
  /// duration is none.
  init(rounding duration: Duration) {
    guard duration > .zero else {
      self.init(tv_sec: 0, tv_nsec: 0)
      return
    }
    let (seconds, attoseconds) = duration.components
    let nanoseconds = (attoseconds + 999_999_999) / 1_000_000_000
    let carries = nanoseconds == 1_000_000_000
    self.init(tv_sec: Int(seconds) + (carries ? 1 : 0), tv_nsec: carries ? 0 : Int(nanoseconds))
  }
}
