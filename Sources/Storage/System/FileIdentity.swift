import Glibc

/// What tells a file or folder from all others, however it is named.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  /// Takes it from a status.
  init(_ status: stat) { (device, number) = (UInt(status.st_dev), UInt(status.st_ino)) }
}
