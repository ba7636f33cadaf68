/// The upper half of the Mac Roman character set.
///
/// The source is Apple's mapping table ROMAN.TXT, published by the Unicode Consortium.
enum MacRoman {
  /// The characters of the bytes 0x80 to 0xFF, in order.
  private static let upperHalf: [Unicode.Scalar] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…"
      + "\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

  /// The byte of each scalar below 0x10000 that has one above 0x7F, else 0.
  private static let bytes: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 0x10000)
    for (index, scalar) in upperHalf.enumerated() {
      bytes[Int(scalar.value)] = UInt8(0x80 + index)
    }
    return bytes
  }()

  /// The Mac Roman byte of a character.
  ///
  /// - Parameter scalar: a character's Unicode number.
  /// - Returns: the byte, from 0x80; 0 for ASCII and for what Mac Roman does not have.
  static func byte(of scalar: UInt32) -> UInt8 {
    scalar < 0x10000 ? bytes[Int(scalar)] : 0
  }
}
