/// Reads fences inside fences, which Markdown does not know: there the first bare fence closes all.
///
/// A fence that names a language cannot close the one around it, so a writer who puts it there opens
/// another one. Its two lines are left blank, which makes its code text of the fence around it.
enum NestedFences {
  private struct Fence {
    let sign: UInt8
    let length: Int
    let isBare: Bool
  }

  /// The text with fences inside fences taken out; `nil` when there are none, or when fences remain
  /// open all the same.
  static func unnested(_ text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var open: [Fence] = []
    var inner: [Int] = []
    for (number, line) in lines.enumerated() {
      guard let fence = fence(line) else { continue }
      if let around = open.last, fence.isBare {
        guard fence.sign == around.sign, fence.length >= around.length else { continue }
        open.removeLast()
        if !open.isEmpty { inner.append(number) }
      } else {
        if !open.isEmpty { inner.append(number) }
        open.append(fence)
      }
    }
    guard open.isEmpty, !inner.isEmpty else { return nil }
    for number in inner { lines[number] = "" }
    return lines.joined(separator: "\n")
  }

  /// The fence that a line is; `nil` when it is none.
  private static func fence(_ line: Substring) -> Fence? {
    let text = line.utf8.drop { $0 == 32 }
    guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return nil
    }
    let length = text.prefix { $0 == sign }.count
    let info = text.dropFirst(length)
    // Code within a line is no fence.
    guard length >= 3, !info.contains(sign) else { return nil }
    return Fence(sign: sign, length: length, isBare: info.allSatisfy { $0 == 32 || $0 == 13 })
  }
}
