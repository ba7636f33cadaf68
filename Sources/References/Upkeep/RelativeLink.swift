/// What a link within a set of files leads to.
enum RelativeLink {
  /// The file that a relative link names, without what follows "#" or "?".
  ///
  /// Source: RFC 3986, sections 2.1 and 4.2.
  ///
  /// - Parameter target: the link as written.
  /// - Returns: a path from the folder of the document; `nil` for a link to the web, to the root of
  ///   a site or within the document.
  static func file(_ target: String) -> String? {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let part = path.prefix { $0 != UInt8(ascii: "/") }
    guard let first = path.first, first != UInt8(ascii: "/"), !part.contains(UInt8(ascii: ":")),
      // Still to be filled in, by a generator of sites or by the author.
      !path.contains(UInt8(ascii: "{")), !path.contains(UInt8(ascii: "["))
    else { return nil }
    return decoded(Array(path))
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var next = 0
    while next < bytes.count {
      if bytes[next] == UInt8(ascii: "%"), next + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[next + 1...next + 2], as: UTF8.self), radix: 16),
        value != 0
      {
        result.append(value)
        next += 3
      } else {
        result.append(bytes[next])
        next += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
